import { isHiddenByMark, isShown } from './find';

const block =
  /^(address|article|aside|blockquote|dd|div|dl|dt|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tbody|tr|ul)$/;
const silent = /^(script|style|template|noscript|svg|button|input|select|textarea)$/;
const separate = /^(td|th)$/;

/**
 * The words that a person sees in an element, with the line breaks of <br>, blocks and pre-wrapped text;
 * emoji pictures give their alt text (`[微笑]`). Forces no layout, unlike innerText.
 * @param skip elements that are not to be read
 */
export function visibleText(root: Element, skip: (element: Element) => boolean = () => false): string {
  return walkText(root, skip)
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
    .trim();
}

/**
 * The same words before blanks and line ends are tidied.
 * @param onPiece told of every text or picture that gave words, and where in the answer they stand
 */
export function walkText(
  root: Element,
  skip: (element: Element) => boolean,
  onPiece?: (node: Node, start: number, end: number) => void,
): string {
  // In a page saved or styled so that the whole pane is off, only what is marked as hidden counts as hidden.
  const hides = isShown(root) ? (element: Element) => !isShown(element) : isHiddenByMark;
  let text = '';
  const lineEnd = () => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  const add = (node: Node, words: string) => {
    onPiece?.(node, text.length, text.length + words.length);
    text += words;
  };
  const walk = (node: Node): void => {
    if (node.nodeType === 3) {
      add(node, shownText(node));
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const name = element.localName;
    if (element !== root && (silent.test(name) || hides(element) || skip(element))) return;
    if (name === 'br') {
      text += '\n';
      return;
    }
    if (name === 'img') {
      const alt = element.getAttribute('alt') ?? '';
      if (/^(\[.+\]|\p{Extended_Pictographic}+)$/u.test(alt)) add(element, alt);
      return;
    }
    if (block.test(name)) lineEnd();
    for (const child of element.childNodes) walk(child);
    if (block.test(name)) lineEnd();
    if (separate.test(name)) text += ' ';
  };
  walk(root);
  return text;
}

/** The characters of a text node as they are drawn: white space runs are one blank where the page folds them. */
export const shownText = (node: Node): string =>
  keepsBreaks(node) ? (node.nodeValue ?? '') : (node.nodeValue ?? '').replace(/\s+/g, ' ');

function keepsBreaks(text: Node): boolean {
  const parent = text.parentElement;
  if (!parent || !text.nodeValue?.includes('\n')) return false;
  const view = parent.ownerDocument.defaultView;
  return /^(pre|break-spaces)/.test(view?.getComputedStyle(parent).whiteSpace ?? '');
}

/** One line: white space runs become one blank. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
