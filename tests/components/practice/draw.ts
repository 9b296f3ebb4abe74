import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { translator } from '@/lib/words';
import { practiceWords } from '@/lib/words/practice';

export const t = translator(practiceWords, 'zh-CN');

/** Draws into the document; calling `redraw` renders again at the same place. */
export function draw(view: ComponentChild) {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const redraw = (next: ComponentChild) => act(() => render(next, root));
  redraw(view);
  return { root, redraw };
}

export const fire = (target: Element, event: Event) => act(() => void target.dispatchEvent(event));
