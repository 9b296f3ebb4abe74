import { isOurs } from './own';

/** More changes than this at once are not gone through one by one. */
const most = 1000;

/**
 * Hears what changes in a page and tells the elements in which it did; null: so much at once that all may have changed.
 * What we draw ourselves is no change.
 */
export function watchTargets(
  doc: Document,
  onChange: (targets: readonly Node[] | null) => void,
  { signal, attributes }: { signal: AbortSignal; attributes: string[] },
): void {
  const observer = new MutationObserver((records) => {
    if (records.length > most) {
      onChange(null);
      return;
    }
    const targets = new Set(records.map(({ target }) => target));
    const theirs = [...targets].filter((target) => !isOurs(target));
    if (theirs.length > 0) onChange(theirs);
  });
  observer.observe(doc.documentElement, {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: attributes,
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
