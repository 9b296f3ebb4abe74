import type { PageKind, SiteProfile } from '@/lib/domain/sites/profile';
import type { Backend } from '@/lib/messages/client';
import type { PageOpened, PageSettings } from '@/lib/messages/protocol';
import { unlessFramed } from '@/lib/page/framed';
import { watchLocation } from '@/lib/page/location';
import type { OverlayContext } from './overlay';
import { addOwnElement, type OwnElement } from './own-element';
import { sayLine } from './quiet-line';

/** A page that a profile fits. */
export type FittingPage = PageOpened & { profile: SiteProfile; page: PageKind };

/** What one kind of page can show. It comes apart from the loader, so that a page is given only what it can use. */
export type Program = {
  start(
    page: Pick<
      OverlayContext<PageKind>,
      'doc' | 'address' | 'backend' | 'now' | 'onCommand' | 'onInsert' | 'signal'
    > & {
      opened: FittingPage;
      /** Brought by the loader, which is in every page already. */
      own: OwnElement;
    },
  ): { apply(settings: PageSettings): void };
};

export type StartOptions = {
  doc: Document;
  backend: Backend;
  /** The program for a kind of page; null where it could not be brought, which has been said. */
  load: (page: PageKind, signal: AbortSignal) => Promise<Program | null>;
  /** The address that profiles are matched on. The practice shop stands in for a host of its own. */
  address: () => string;
  /** Everything stops when it fires. */
  signal: AbortSignal;
  now?: () => number;
  onChanged?: (callback: () => void, signal: AbortSignal) => void;
  onCommand?: OverlayContext<PageKind>['onCommand'];
  onInsert?: OverlayContext<PageKind>['onInsert'];
};

/** What fits the address now. Without `apply`: its program has not come yet, or the page stands in a frame, which has its own. */
type Running = {
  fit: string;
  stop: AbortController;
  settings: PageSettings;
  apply: ((settings: PageSettings) => void) | undefined;
};

/**
 * Starts the program that fits the page, and again whenever the address comes to fit another page, the person pauses us
 * or works for another shop. The same call serves host pages and our practice shop. Changed settings reach a running
 * program without a restart.
 */
export function startOverlays(options: StartOptions): void {
  const { doc, signal } = options;
  let running: Running | undefined;
  let asked = 0;
  let resuming: ReturnType<typeof setTimeout> | undefined;

  const look = async () => {
    const turn = ++asked;
    const isStale = () => signal.aborted || turn !== asked;
    const opened = await openPatiently(options, isStale);
    if (isStale() || !opened) return;
    clearTimeout(resuming);
    if (opened.resumesAt) resuming = setTimeout(again, untilTime(opened.resumesAt));
    const fit = JSON.stringify([opened.profile, opened.page, opened.shop]);
    if (running?.fit === fit) {
      running.settings = opened.settings;
      running.apply?.(opened.settings);
      return;
    }
    running?.stop.abort();
    running = undefined;
    if (!isFitting(opened)) return;
    const run: Running = { fit, stop: new AbortController(), settings: opened.settings, apply: undefined };
    running = run;
    const life = AbortSignal.any([signal, run.stop.signal]);
    const rules = opened.profile.pages[opened.page];
    if (rules?.frames)
      unlessFramed(doc, rules.when, (until) => void begin(run, opened, until), { signal: life });
    else await begin(run, opened, life);
  };

  const begin = async (run: Running, opened: FittingPage, until: AbortSignal) => {
    const program = await options.load(opened.page, signal);
    if (until.aborted) return;
    if (!program) {
      if (running === run) running = undefined;
      return;
    }
    const { address, backend, now = Date.now, onCommand = () => {}, onInsert = () => {} } = options;
    const own = addOwnElement(doc, until);
    const fitting = { ...opened, settings: run.settings };
    const page = { doc, address, backend, now, onCommand, onInsert, opened: fitting, own, signal: until };
    run.apply = program.start(page).apply;
    until.addEventListener('abort', () => (run.apply = undefined), { once: true });
  };

  const again = () => void look();
  if (doc.defaultView) watchLocation(doc.defaultView, again, { signal });
  options.onChanged?.(again, signal);
  signal.addEventListener('abort', () => clearTimeout(resuming), { once: true });
  again();
}

const isFitting = (opened: PageOpened): opened is FittingPage =>
  opened.profile !== null && opened.page !== null;

/** Milliseconds until then, and a moment more: asked too early, the pause would still hold. */
const untilTime = (time: string): number => Math.max(0, Date.parse(time) - Date.now()) + 500;

/** A worker may fail at its first call: a database that is just being upgraded, a browser that just started. */
const retryAfter = [1_000, 5_000, 30_000];

/** What fits the page, or null after the last attempt, which is said in one quiet line. */
async function openPatiently(options: StartOptions, isStale: () => boolean): Promise<PageOpened | null> {
  for (let attempt = 0; ; attempt++) {
    const opened = await options.backend.call('page.opened', { url: options.address() });
    if (opened.ok) return opened.value;
    // Without the extension there is nobody left to ask; whoever made the connection says so.
    if (isStale() || opened.error.code === 'extension.gone') return null;
    const wait = retryAfter[attempt];
    if (wait === undefined) {
      sayLine(options.doc, opened.error, options.signal);
      return null;
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (isStale()) return null;
  }
}
