import type { OrdersPage } from '@/lib/domain/sites/profile';

/** Whether two elements are drawn as the same kind of thing: the same tag, as many cells, a class in common. */
export function isAlike(a: Element, b: Element): boolean {
  if (a.localName !== b.localName || (a.textContent ?? '').trim() === '') return false;
  if (a.localName === 'tr' && a.childElementCount !== b.childElementCount) return false;
  if (a.classList.length === 0 || b.classList.length === 0) return a.classList.length === b.classList.length;
  return [...a.classList].some((name) => b.classList.contains(name));
}

/** Whether an element tells of money or of a state: the most of an order, and not only its head. */
export function saysMuch(element: Element, { statusWords }: OrdersPage): boolean {
  const text = element.textContent ?? '';
  if (/\p{Sc}\s*\d|\d\s*\p{Sc}/u.test(text)) return true;
  const words = Object.values(statusWords).flat();
  return words.some((word) => word.length > 2 && text.includes(word));
}
