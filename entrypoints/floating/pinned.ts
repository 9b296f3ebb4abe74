import { signal as reactive } from '@preact/signals';

/** As much of Document Picture-in-Picture as is used. https://wicg.github.io/document-picture-in-picture/ */
type PictureInPicture = {
  requestWindow(options: { width: number; height: number }): Promise<Window>;
};

type Tools = {
  window: Window & { documentPictureInPicture?: PictureInPicture };
  /** What moves. Its listeners come along, since they hang on its nodes. */
  content: HTMLElement;
  /** Called with each window that the content comes to stand in, and the signal that ends its stay. */
  onStay: (window: Window, signal: AbortSignal) => void;
  signal: AbortSignal;
};

/**
 * Keeps the content on top of all windows where the browser can. The content goes back when the window on top is closed;
 * that one is closed by the browser when the page goes.
 */
export function createPinned({ window, content, onStay, signal }: Tools) {
  const on = reactive<Window | null>(null);
  const api = window.documentPictureInPicture;
  const home = content.parentElement;
  const before = content.nextSibling;

  /** @returns false where the browser refuses; it wants the person's click */
  const pin = async (): Promise<boolean> => {
    if (!api || on.peek()) return true;
    const { innerWidth: width, innerHeight: height } = window;
    const top = await api.requestWindow({ width, height }).catch(() => null);
    if (!top) return false;
    const stay = new AbortController();
    const ends = AbortSignal.any([signal, stay.signal]);
    await carryStyles(window.document, top.document);
    // Closed while the styles came.
    if (top.closed || signal.aborted) return true;
    top.document.body.append(content);
    on.value = top;
    onStay(top, ends);
    top.addEventListener(
      'pagehide',
      () => {
        stay.abort();
        home?.insertBefore(content, before);
        on.value = null;
      },
      { signal: ends },
    );
    signal.addEventListener('abort', () => top.close(), { signal: stay.signal });
    return true;
  };

  return {
    /** The window on top that the content stands in; null while it stands at home. */
    on,
    /** Null where the browser can't. */
    pin: api ? pin : null,
    unpin: () => on.peek()?.close(),
  };
}

/** The same style sheets, by their addresses: constructed ones belong to one document. Waits until they are there. */
async function carryStyles(from: Document, to: Document): Promise<void> {
  const sheets = [...from.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map((sheet) => {
    const link = to.createElement('link');
    link.rel = 'stylesheet';
    link.href = sheet.href;
    return link;
  });
  const loaded = sheets.map(
    (link) =>
      new Promise((done) => {
        link.onload = done;
        link.onerror = done;
      }),
  );
  to.head.append(...sheets);
  await Promise.all(loaded);
}
