import { isVisible } from '../find';
import { oneLine } from '../visible-text';

/** One run of text, as the page wrote it; pieces that a framework left side by side in one element are joined. */
export type Word = { text: string; parent: Element };

const silent = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'button',
  'select',
  'textarea',
  'del',
  's',
  'strike',
]);
const showText = 4;

/** The runs of text in these elements, in the order of the page. Whether they can be seen is asked only of those that are used. */
export function wordsOf(parts: readonly Element[]): Word[] {
  const words: Word[] = [];
  let before: Word | undefined;
  for (const part of parts) {
    const walker = part.ownerDocument.createTreeWalker(part, showText);
    let last: Node | null = null;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const raw = node.nodeValue ?? '';
      const parent = node.parentElement;
      const text = /[\s\u200b\u2060]/.test(raw) ? oneLine(raw.replace(/[\u200b\u2060\ufeff]/g, '')) : raw;
      if (!parent || text === '') continue;
      if (before?.parent === parent && last && onlyCommentsBetween(last, node)) {
        before.text = joined(before.text, text);
      } else {
        before = { text, parent };
        words.push(before);
      }
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
 * Tells of the words of a row whether a person reads them as true: shown, no control's caption, not struck out. What it
 * found of an element it remembers: ask a new one after the page has changed.
 * @param root the row: it was looked at already
 */
export function createEye(root: Element): (word: Word) => boolean {
  const view = root.ownerDocument.defaultView;
  const shown = new Map<Element, boolean>();
  const loud = new Map<Element, boolean>();
  const struck = new Map<Element, boolean>();
  const isLoud = (element: Element): boolean => {
    if (element === root) return true;
    const known = loud.get(element);
    if (known !== undefined) return known;
    const above = element.parentElement;
    const isSaid = !silent.has(element.localName) && element.getAttribute('role') !== 'tooltip';
    const is = isSaid && (above === null || isLoud(above));
    loud.set(element, is);
    return is;
  };
  const isStruck = (element: Element): boolean => {
    const known = struck.get(element);
    if (known !== undefined || element === root || !view) return known ?? false;
    const line = view.getComputedStyle(element).textDecorationLine ?? '';
    const above = element.parentElement;
    const is = line.includes('line-through') || (above !== null && isStruck(above));
    struck.set(element, is);
    return is;
  };
  return ({ text, parent }) => {
    let is = shown.get(parent);
    if (is === undefined) {
      is = isLoud(parent) && isVisible(parent);
      shown.set(parent, is);
    }
    // Shops strike out prices, and asking for a style costs more than all the rest.
    return is && !(isNumber.test(text) && isStruck(parent));
  };
}

const isNumber = /\p{Sc}|^[^\p{L}]*\d[^\p{L}]*$/u;

/** Joins words as they stand on the page: sums and variants are often drawn in pieces (¥ | 128 | .00, 颜色 | ： | 米白). */
export function joined(a: string, b: string): string {
  return a === '' || /[.\p{Sc}:：]$/u.test(a) || /^[.:：]/.test(b) ? a + b : `${a} ${b}`;
}
