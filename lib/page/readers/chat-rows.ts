import { isBoxless, isVisible } from '../find';
import { keepByItem } from './chat-kept';
import type { Span } from './chat-side';

/** A row of a list takes at least this part of its width. */
const rowPart = 0.9;
const mostDeep = 12;
const keptRows = keepByItem<HTMLElement[]>();

/** The width between the paddings of a list, in pixels of the window. Null: the page gives it no layout. */
export function spanOf(list: HTMLElement): Span | null {
  const rect = list.getBoundingClientRect();
  const style = list.ownerDocument.defaultView?.getComputedStyle(list);
  if (!style || rect.width === 0 || list.clientWidth === 0) return null;
  const left = rect.left + list.clientLeft;
  const pad = (side: string) => Number.parseFloat(side) || 0;
  return {
    left: left + pad(style.paddingLeft),
    right: left + list.clientWidth - pad(style.paddingRight),
  };
}

/**
 * The items of a message list, as far as they repeat: what stands one under the other, in whatever wrappers and groups
 * (a day's messages), oldest first also where the page draws them from the bottom up.
 */
export function rowsIn(list: HTMLElement, span: Span): HTMLElement[] {
  let at = list;
  for (let deep = 0; deep < mostDeep; deep++) {
    const [only, ...more] = partsOf(at);
    if (!only || more.length > 0 || !isWide(only, span)) break;
    const inner = partsOf(only);
    if (inner.length === 0 || !isStacked(inner)) break;
    at = only;
  }
  const rows = partsOf(at).flatMap((part) =>
    keptRows(part, span.right - span.left, () => rowsOfPart(part, span, 0)),
  );
  const [first, last] = [rows[0], rows.at(-1)];
  const isReversed =
    first && last && first !== last && topOf(first) > topOf(last) && topOf(first) !== topOf(last);
  return isReversed ? rows.toReversed() : rows;
}

function rowsOfPart(part: HTMLElement, span: Span, deep: number): HTMLElement[] {
  let inner = part;
  let parts = partsOf(inner);
  for (let down = 0; parts.length === 1 && down < mostDeep; down++) {
    const [only] = parts;
    if (!only || !isWide(only, span)) return [part];
    inner = only;
    parts = partsOf(inner);
  }
  if (deep >= mostDeep || parts.length < 2 || !isGroup(parts, span)) return [part];
  return parts.flatMap((one) => rowsOfPart(one, span, deep + 1));
}

/** Several rows of one kind under each other are several messages; a name, a bubble and a read mark are one. */
function isGroup(parts: readonly HTMLElement[], span: Span): boolean {
  if (!isStacked(parts)) return false;
  const wide = parts.filter((part) => isWide(part, span)).map(unwrapped);
  return wide.some((one, index) => wide.some((other, at) => at > index && isOneKind(one, other)));
}

function isOneKind(a: Element, b: Element): boolean {
  if (a.localName !== b.localName || a.childElementCount === 0 || b.childElementCount === 0) return false;
  if (a.classList.length === 0 || b.classList.length === 0) return a.classList.length === b.classList.length;
  return [...a.classList].some((name) => b.classList.contains(name));
}

function unwrapped(element: HTMLElement): Element {
  let at: Element = element;
  while (at.childElementCount === 1 && at.firstElementChild && !hasOwnWords(at)) {
    if (!hasParts(at.firstElementChild)) break;
    at = at.firstElementChild;
  }
  return at;
}

const hasParts = (element: Element): boolean => element.childElementCount > 0;
const hasOwnWords = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '');

const drawn = 'img, canvas, video, svg, picture';

/** The children that say or draw something; what makes room in a virtualised list says nothing. */
function partsOf(element: HTMLElement): HTMLElement[] {
  return childrenOf(element).filter(
    (child) =>
      !/^(script|style|template|noscript)$/.test(child.localName) &&
      ((child.textContent ?? '').trim() !== '' || child.matches(drawn) || child.querySelector(drawn)) &&
      isVisible(child) &&
      !child.localName.startsWith('countermate-'),
  );
}

/** As they are laid out: what has no box of its own gives way to what it holds. */
function childrenOf(element: Element): HTMLElement[] {
  return ([...element.children] as HTMLElement[]).flatMap((child) =>
    child.checkVisibility?.() === false && isBoxless(child) ? childrenOf(child) : [child],
  );
}

function isStacked(parts: readonly HTMLElement[]): boolean {
  const [first, second] = parts.slice(0, 2).map((part) => part.getBoundingClientRect());
  if (!first || !second) return true;
  return second.top >= first.bottom - 2 || first.top >= second.bottom - 2;
}

function isWide(element: HTMLElement, span: Span): boolean {
  return element.getBoundingClientRect().width >= (span.right - span.left) * rowPart;
}

const topOf = (element: HTMLElement): number => element.getBoundingClientRect().top;
