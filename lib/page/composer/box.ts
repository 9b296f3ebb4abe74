import type { ChatPage } from '@/lib/domain/sites/profile';
import { findFirst } from '../find';

/** A field of the browser's own. Told by name: instanceof fails for an element of another frame. */
export type TextField = HTMLTextAreaElement | HTMLInputElement;

export function isTextField(element: Element): element is TextField {
  return element.localName === 'textarea' || element.localName === 'input';
}

const fields = 'textarea, [contenteditable]:not([contenteditable="false"])';

/** Whether a person could type here now. */
export function isWritable(box: HTMLElement): boolean {
  if (!box.isConnected || box.closest('[inert]')) return false;
  if (isTextField(box)) return !box.readOnly && !box.matches(':disabled');
  return isEditable(box) && box.getAttribute('aria-disabled') !== 'true';
}

/** The element of the profile's reply box that takes text. Null: none on this page. */
export function findBox(doc: Document, page: ChatPage): HTMLElement | null {
  const found = findFirst(doc, page.input);
  const box = found && boxIn(found);
  return box && (isTextField(box) || isEditable(box)) ? box : null;
}

/** The field that takes text: the element itself, or the one inside it; the element where there is none (yet). */
export function boxIn(element: HTMLElement): HTMLElement {
  if (isTextField(element) || isEditable(element)) return element;
  return element.querySelector<HTMLElement>(fields) ?? element;
}

export function boxKind(box: HTMLElement): 'textarea' | 'contenteditable' {
  return isTextField(box) ? 'textarea' : 'contenteditable';
}

function isEditable(element: HTMLElement): boolean {
  if (element.isContentEditable) return true;
  const own = element.getAttribute('contenteditable');
  return own !== null && own !== 'false';
}
