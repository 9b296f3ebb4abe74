import { browser } from 'wxt/browser';
import type { Result } from '../domain/result';
import type { ChangeTopic, Envelope, Input, MessageName, Output, World } from './protocol';

/** How views and overlays reach the worker. Never throws: a lost extension is a Result too. */
export type Backend = {
  call<N extends MessageName>(name: N, input: Input<N>): Promise<Result<Output<N>>>;
};

export type BackendOptions = {
  world?: World;
  /** The practice shop's clock; elsewhere the worker takes its own. */
  now?: () => number;
  /** Called once, when the extension was updated or removed under an open page. */
  onGone?: () => void;
};

/**
 * A connection to the worker. The one place that notices a lost extension: after an update the old content
 * script stays in the page without a runtime, and every call would throw.
 */
export function createBackend({ world = 'shop', now, onGone }: BackendOptions = {}): Backend {
  let gone = false;
  const lost = (): Result<never> => {
    if (!gone) {
      gone = true;
      onGone?.();
    }
    return { ok: false, error: { code: 'extension.gone' } };
  };
  return {
    async call(name, input) {
      if (gone || !browser.runtime?.id) return lost();
      const envelope: Envelope = { to: 'countermate', name, world, now: now ? now() : null, input };
      try {
        const reply = await browser.runtime.sendMessage(envelope);
        const isReply = typeof reply === 'object' && reply !== null && 'ok' in reply;
        return (isReply ? reply : { ok: false, error: { code: 'unexpected' } }) as Result<never>;
      } catch {
        // A worker that died half-way through is started again by the next call; only a missing runtime is final.
        return browser.runtime?.id ? { ok: false, error: { code: 'unexpected' } } : lost();
      }
    },
  };
}

/**
 * Calls back when settings or templates changed anywhere. The worker writes a counter to storage.local, which wakes
 * every context without keeping the worker alive.
 */
export function onChanged(topics: readonly ChangeTopic[], callback: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && topics.some((topic) => `changed.${topic}` in changes)) callback();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

export type { ChangeTopic };

/** Calls back when the person presses one of the manifest's keys for this tab. */
export function onCommand(command: string, callback: () => void, signal: AbortSignal): void {
  const listener = (raw: unknown) => {
    if (typeof raw === 'object' && raw !== null && 'command' in raw && raw.command === command) callback();
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener as never);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener as never), {
    once: true,
  });
}

/** What came of a text for a reply box: read back and found; not taken, what was there is back; nobody there to take it. */
export type Insertion = 'inserted' | 'differs' | 'noBox';

/** Hands a text to the reply box of a tab, by the person's click on a page of ours. Nothing is sent from there. */
export async function insertInto(tab: number, text: string): Promise<Insertion> {
  try {
    return ((await browser.tabs.sendMessage(tab, { insert: text })) as Insertion | undefined) ?? 'noBox';
  } catch {
    return 'noBox';
  }
}

/** Calls back with a text that a page of ours hands over, and answers what came of it. No page and no other extension is heard. */
export function onInsert(callback: (text: string) => Promise<Insertion>, signal: AbortSignal): void {
  // Pages have the browser's own interface, where an answer that comes later is announced by true.
  const listener = (
    raw: unknown,
    { id, url }: { id?: string; url?: string },
    answer: (done: Insertion) => void,
  ) => {
    const ours = id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('/' as never));
    if (!ours || typeof raw !== 'object' || raw === null || !('insert' in raw)) return undefined;
    if (typeof raw.insert !== 'string') return undefined;
    callback(raw.insert).then(answer, () => answer('noBox'));
    return true;
  };
  browser.runtime.onMessage.addListener(listener as never);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener as never), {
    once: true,
  });
}
