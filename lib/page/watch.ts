import { isShown } from './find';
import { oncePerFrame } from './frames';
import { isOurs } from './own';

/**
 * Calls `onCome` for the element that `find` finds, now or whenever it comes, one at a time. Its signal is
 * aborted when it goes or is replaced; `onCome` is then called for the next.
 */
export function whenPresent(
  doc: Document,
  find: (doc: Document) => HTMLElement | null,
  onCome: (element: HTMLElement, signal: AbortSignal) => void,
  { signal }: { signal: AbortSignal },
): void {
  if (signal.aborted || !doc.defaultView) return;
  let current: { element: HTMLElement; life: AbortController } | null = null;
  const look = () => {
    // While ours is there and shown, a page that changes all the time costs one question a frame.
    if (current?.element.isConnected && isShown(current.element)) return;
    const element = find(doc);
    if (element === (current?.element ?? null)) return;
    current?.life.abort();
    current = element ? { element, life: new AbortController() } : null;
    if (current) onCome(current.element, current.life.signal);
  };
  const soon = oncePerFrame(doc.defaultView, look, signal);
  const observer = new MutationObserver((records) => {
    if (records.some(isTheirs)) soon();
  });
  observer.observe(doc, { childList: true, subtree: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      current?.life.abort();
      current = null;
    },
    { once: true },
  );
  look();
}

/**
 * Calls `onChange` at most once a frame when elements or words under `root` change; what we draw ourselves is no
 * change. `attributes` names the few attributes that matter: watching all of them freezes pages.
 */
export function watchChanges(
  root: Element,
  onChange: () => void,
  { signal, attributes = [] }: { signal: AbortSignal; attributes?: string[] },
): void {
  const view = root.ownerDocument.defaultView;
  if (signal.aborted || !view) return;
  const soon = oncePerFrame(view, onChange, signal);
  const observer = new MutationObserver((records) => {
    if (records.some(isTheirs)) soon();
  });
  observer.observe(root, {
    childList: true,
    subtree: true,
    characterData: true,
    ...(attributes.length > 0 && { attributeFilter: attributes }),
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

function isTheirs(record: MutationRecord): boolean {
  if (isOurs(record.target)) return false;
  if (record.type !== 'childList') return true;
  return [...record.addedNodes, ...record.removedNodes].some((node) => !isOurs(node));
}
