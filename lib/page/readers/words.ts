import { isVisible } from '../find';
import { oneLine } from '../visible-text';

/** One run of text, as the page wrote it; pieces that a framework left side by side in one element are joined. */
export type Word = { text: string; parent: Element };

const silent = 'script,style,template,noscript,svg,button,select,textarea,del,s,strike';
const showText = 4;

/** The runs of text in these elements, in the order of the page. Whether they can be seen is asked only of those that are used. */
export function wordsOf(parts: readonly Element[]): Word[] {
  const words: Word[] = [];
  for (const part of parts) {
    const walker = part.ownerDocument.createTreeWalker(part, showText);
    let last: Node | null = null;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent) continue;
      const text = oneLine(node.nodeValue ?? '');
      if (text === '') continue;
      const before = words.at(-1);
      if (before && before.parent === parent && last && onlyCommentsBetween(last, node))
        before.text = joined(before.text, text);
      else words.push({ text, parent });
      last = node;
    }
  }
  return words;
}

function onlyCommentsBetween(a: Node, b: Node): boolean {
  for (let at = a.nextSibling; at; at = at.nextSibling) {
    if (at === b) return true;
    if (at.nodeType === 1) return false;
  }
  return false;
}

/**
 * Whether a person reads these words as true: shown, no control's caption, not struck out.
 * @param root how far up a line through the text may come from
 */
export function isRead({ parent }: Word, root: Element): boolean {
  return parent.closest(silent) === null && isVisible(parent) && !isStruck(parent, root);
}

function isStruck(element: Element, root: Element): boolean {
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; at && view; at = at === root ? null : at.parentElement) {
    if (view.getComputedStyle(at).textDecorationLine?.includes('line-through')) return true;
  }
  return false;
}

/** Joins words as they stand on the page: sums and variants are often drawn in pieces (¥ | 128 | .00, 颜色 | ： | 米白). */
export function joined(a: string, b: string): string {
  return a === '' || /[.¥￥:：]$/.test(a) || /^[.:：]/.test(b) ? a + b : `${a} ${b}`;
}
