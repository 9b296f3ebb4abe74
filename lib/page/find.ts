import type { Selector } from '@/lib/domain/sites/profile';

export type Root = Document | Element | ShadowRoot;

/** A selector that a person taught may be broken: it then finds nothing, and the next one is tried. */
function query(root: Root, css: string): HTMLElement[] {
  try {
    return [...root.querySelectorAll<HTMLElement>(css)];
  } catch {
    return [];
  }
}

/** Ends at the first, where going through a long page for all of them takes milliseconds. */
function queryFirst(root: Root, css: string): HTMLElement | null {
  try {
    return root.querySelector<HTMLElement>(css);
  } catch {
    return null;
  }
}

/** The elements of the first selector that finds any. */
export function findAll(root: Root, selectors: readonly Selector[] = []): HTMLElement[] {
  for (const { css } of selectors) {
    const found = query(root, css);
    if (found.length > 0) return found;
  }
  return [];
}

/** The elements of every one of the selectors, for things that come in several shapes (cards, pictures). */
export function findEach(root: Root, selectors: readonly Selector[] = []): HTMLElement[] {
  return selectors.flatMap(({ css }) => query(root, css));
}

/**
 * The first element of the best selector. Single-page shops keep the panes of other conversations in the
 * document, so one that is shown goes before one that is not.
 */
export function findFirst(root: Root, selectors: readonly Selector[] = []): HTMLElement | null {
  let hidden: HTMLElement | null = null;
  for (const { css } of selectors) {
    const first = queryFirst(root, css);
    if (!first || isShown(first)) {
      if (first) return first;
      continue;
    }
    const found = query(root, css);
    const shown = found.find(isShown);
    if (shown) return shown;
    hidden ??= found[0] ?? null;
  }
  return hidden;
}

/** Whether the selector finds this very element. */
export function isMatch(element: Element, css: string): boolean {
  try {
    return element.matches(css);
  } catch {
    return false;
  }
}

/** Whether the element is one of these or holds one. */
export function matchesOrHolds(element: Element, selectors: readonly Selector[] = []): boolean {
  return selectors.some(({ css }) => {
    try {
      return element.matches(css) || element.querySelector(css) !== null;
    } catch {
      return false;
    }
  });
}

/** Whether the element takes part in the page's layout. Cheap: reads style, forces no layout. */
export function isShown(element: Element): boolean {
  if (isHiddenByMark(element)) return false;
  if (typeof element.checkVisibility !== 'function' || element.checkVisibility()) return true;
  return isBoxless(element);
}

/** Drawn without a box of its own (`display: contents`), as what it holds tells: a framework's component left an element there. */
export function isBoxless(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (child.checkVisibility?.() || (child.childElementCount > 0 && isBoxless(child))) return true;
  }
  return false;
}

/**
 * Whether a person can see the element: shown, and not `visibility: hidden`. Transparent is not asked: things that fade in
 * are there already.
 */
export function isVisible(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') return !isHiddenByMark(element);
  if (element.hasAttribute('hidden')) return false;
  return element.checkVisibility(alsoVisibility) || isBoxless(element);
}

const alsoVisibility = { checkVisibilityCSS: true, visibilityProperty: true };

/** Hidden by its own markup; what a style sheet does is not asked. */
export function isHiddenByMark(element: Element): boolean {
  return element.hasAttribute('hidden') || (element as HTMLElement).style?.display === 'none';
}
