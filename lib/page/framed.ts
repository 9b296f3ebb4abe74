import type { SiteProfile } from '@/lib/domain/sites/profile';
import { isAddressOf } from './address';
import { isShown } from './find';
import { whenPresent } from './watch';

type When = NonNullable<SiteProfile['pages']['orders']>['when'];

/** The frame in a document that shows a page of these addresses, or null. A frame that leads elsewhere later keeps its `src`. */
const frameOf = (doc: Document, when: When): HTMLElement | null =>
  [...doc.querySelectorAll('iframe')].find((frame) => isAddressOf(frame.src, when) && isShown(frame)) ?? null;

/**
 * Calls `begin` as long as the document itself shows a page, and none of its frames does: a list that stands in a frame is
 * read and drawn there, by the loader in that frame. The signal that `begin` is given ends when such a frame comes; when
 * it has gone, `begin` is called again.
 */
export function unlessFramed(
  doc: Document,
  when: When,
  begin: (signal: AbortSignal) => void,
  { signal }: { signal: AbortSignal },
): void {
  let life: AbortController | null = null;
  let isFramed = false;
  const go = () => {
    isFramed = false;
    life = new AbortController();
    if (!signal.aborted) begin(AbortSignal.any([signal, life.signal]));
  };
  whenPresent(
    doc,
    () => frameOf(doc, when),
    (_, gone) => {
      isFramed = true;
      life?.abort();
      gone.addEventListener('abort', go, { once: true });
    },
    { signal },
  );
  if (!isFramed) go();
}
