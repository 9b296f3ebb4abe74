import { effect, signal as reactive } from '@preact/signals';
import type { PageKind, SiteProfile } from '@/lib/domain/sites/profile';
import type { Backend } from '@/lib/messages/client';
import type { PageOpened, PageSettings } from '@/lib/messages/protocol';
import { watchLocation } from '@/lib/page/location';
import { mountRoot } from './mount';
import type { AnyOverlay, Overlay, OverlayContext } from './overlay';
import { sayLine } from './quiet-line';

export type StartOptions = {
  doc: Document;
  backend: Backend;
  /** The overlays that this page's script carries; those that fit the page are started. */
  overlays: readonly AnyOverlay[];
  /** The address that profiles are matched on. The practice shop stands in for a host of its own. */
  address: () => string;
  /** Everything stops when it fires. */
  signal: AbortSignal;
  now?: () => number;
  onChanged?: (callback: () => void, signal: AbortSignal) => void;
  onCommand?: OverlayContext<PageKind>['onCommand'];
};

/**
 * Starts the overlays that fit the page, and again whenever the address comes to fit another page. The same call
 * serves host pages and our practice shop. Changed settings reach running overlays without a restart.
 */
export function startOverlays(options: StartOptions): void {
  const { doc, signal } = options;
  let running: { fit: string; stop: AbortController; apply(settings: PageSettings): void } | undefined;
  let asked = 0;

  const look = async () => {
    const turn = ++asked;
    const opened = await openPatiently(options, () => signal.aborted || turn !== asked);
    if (signal.aborted || turn !== asked || !opened) return;
    const { profile, page, settings } = opened;
    const fit = JSON.stringify([profile, page]);
    if (running?.fit === fit) {
      running.apply(settings);
      return;
    }
    running?.stop.abort();
    running = undefined;
    if (!profile || !page) return;
    running = { fit, ...startPage(options, { profile, page, settings }) };
  };

  const again = () => void look();
  if (doc.defaultView) watchLocation(doc.defaultView, again, { signal });
  options.onChanged?.(again, signal);
  again();
}

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

type Opened = PageOpened & { profile: SiteProfile; page: PageKind };

function startPage(options: StartOptions, opened: Opened) {
  const stop = new AbortController();
  const signal = AbortSignal.any([options.signal, stop.signal]);
  const root = mountRoot(options.doc, signal);
  const settings = reactive(opened.settings);
  const unfollow = effect(() => root.setTheme(settings.value.theme, settings.value.language));
  signal.addEventListener('abort', unfollow, { once: true });
  for (const overlay of options.overlays) {
    const page = opened.profile.pages[overlay.page as keyof SiteProfile['pages']];
    if (overlay.page !== opened.page || !page) continue;
    (overlay as Overlay).start({
      doc: options.doc,
      backend: options.backend,
      root,
      profile: opened.profile,
      page: page as never,
      settings,
      now: options.now ?? Date.now,
      onCommand: options.onCommand ?? (() => {}),
      signal,
    });
  }
  const apply = (next: PageSettings) => {
    settings.value = next;
  };
  return { stop, apply };
}
