import theme from '@/components/ui/theme.css?inline';

const hostStyle =
  'all: initial; position: fixed; left: 0; top: 0; width: 0; height: 0; overflow: visible; z-index: 2147483646;';
const reattachLimit = 5;
const reattachWindow = 10_000;

/** Our one element in a host page, and its open shadow root in the theme's colours. */
export type OwnElement = { host: HTMLElement; shadow: ShadowRoot; adopt(css: string): void };

/**
 * Adds our element to the document and keeps it there: a page that throws it out gets it back at most five times in ten
 * seconds, then we rest, since fighting a page over its own document helps nobody. It goes with the signal.
 */
export function addOwnElement(doc: Document, signal: AbortSignal): OwnElement {
  const host = doc.createElement('countermate-overlay');
  host.style.cssText = hostStyle;
  const shadow = host.attachShadow({ mode: 'open' });
  adopt(shadow, theme);
  keepKeysInside(host, signal);
  doc.documentElement.append(host);
  stayAttached(doc, host, signal);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return { host, shadow, adopt: (css) => adopt(shadow, css) };
}

function adopt(shadow: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
  } catch {
    // Firefox refuses sheets made in a content script's world; there a style element is not bound by the page's policy.
    const style = shadow.ownerDocument.createElement('style');
    style.textContent = css;
    shadow.append(style);
  }
}

/** A key typed into our fields is ours: the shop's shortcuts must not hear it. */
function keepKeysInside(host: HTMLElement, signal: AbortSignal): void {
  for (const type of ['keydown', 'keyup', 'keypress', 'input', 'beforeinput', 'paste', 'copy', 'cut']) {
    host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
}

function stayAttached(doc: Document, host: HTMLElement, signal: AbortSignal): void {
  let times: number[] = [];
  const observer = new MutationObserver(() => {
    if (host.isConnected || signal.aborted) return;
    const now = performance.now();
    times = times.filter((time) => now - time < reattachWindow);
    if (times.length >= reattachLimit) {
      observer.disconnect();
      return;
    }
    times.push(now);
    doc.documentElement.append(host);
  });
  observer.observe(doc.documentElement, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
