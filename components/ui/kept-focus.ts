import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the keyboard's place where what it stood on is drawn away: the focus goes to `next` within the element, instead
 * of to the start of the page.
 * @param next selectors, best first
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>, next: readonly string[]): void {
  const last = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const note = (event: FocusEvent) => {
      last.current = event.target as Element;
    };
    element.addEventListener('focusin', note);
    return () => element.removeEventListener('focusin', note);
  }, []);
  useLayoutEffect(() => {
    const isLost = last.current?.isConnected === false && document.activeElement === document.body;
    if (!isLost) return;
    for (const selector of next) {
      const found = root.current?.querySelector<HTMLElement>(selector);
      if (found) return found.focus();
    }
  });
}
