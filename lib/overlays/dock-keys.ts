import { composing } from '@/components/chat/view';

type Keys = { isEmpty: () => boolean; openSearch: () => void };

/**
 * `/` typed into an empty reply box opens the search. Any other key, any text in the box, and every key of an input
 * method goes to the host page untouched.
 */
export function onDockKeys(box: HTMLElement, keys: Keys, signal: AbortSignal): void {
  box.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== '/' || !event.isTrusted || composing(event)) return;
      if (event.ctrlKey || event.metaKey || event.altKey || !keys.isEmpty()) return;
      event.preventDefault();
      event.stopPropagation();
      keys.openSearch();
    },
    { signal, capture: true },
  );
}
