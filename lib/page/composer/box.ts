import type { ChatPage } from '@/lib/domain/sites/profile';
import { findFirst, isVisible } from '../find';
import { isOurs } from '../own';

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

/** The element that takes the text of a reply. Null: none on this page. */
export function findBox(doc: Document, page: ChatPage): HTMLElement | null {
  const found = findInput(doc, page);
  const box = found && boxIn(found);
  return box && (isTextField(box) || isEditable(box)) ? box : null;
}

/** The reply box: by the profile's selectors, else the writable box that by its words, size and place is one. */
export function findInput(doc: Document, page: ChatPage): HTMLElement | null {
  return findFirst(doc, page.input) ?? findByPlace(doc);
}

const boxes = 'textarea, [contenteditable]:not([contenteditable="false"])';
const forReplies = /发送|发消息|输入|回复|回覆|消息|訊息|聊天|Enter|message|reply|chat|send/iu;
const forOthers = /搜索|搜尋|查找|备注|備註|地址|原因|标题|关键词|search|remark|memo|filter/iu;
const sends = /^(?:发\s*送|發\s*送|回复|send|reply)$/iu;
/** Pixels. A reply is not written in less. */
const leastWidth = 160;
const leastHeight = 16;
/** How far above a box its send button is looked for. */
const mostSteps = 5;

/** The largest box in the lower half of the window that is made for replies by its words or by a send button beside it. */
function findByPlace(doc: Document): HTMLElement | null {
  const middle = (doc.defaultView?.innerHeight ?? 0) / 2;
  let best: { box: HTMLElement; area: number } | null = null;
  for (const box of doc.querySelectorAll<HTMLElement>(boxes)) {
    if (isOurs(box) || !isWritable(box) || !isVisible(box)) continue;
    const { width, height, bottom } = box.getBoundingClientRect();
    if (width < leastWidth || height < leastHeight || bottom < middle) continue;
    if (!isForReplies(box) || (best && best.area >= width * height)) continue;
    best = { box, area: width * height };
  }
  return best?.box ?? null;
}

function isForReplies(box: HTMLElement): boolean {
  const names = ['placeholder', 'aria-label', 'data-placeholder', 'aria-placeholder', 'title'];
  const words = names.map((name) => box.getAttribute(name) ?? '').join(' ');
  if (forOthers.test(words)) return false;
  if (forReplies.test(words)) return true;
  for (let at = box.parentElement, step = 0; at && step < mostSteps; at = at.parentElement, step++) {
    for (const one of at.querySelectorAll('button, [role="button"], a, span, div')) {
      if (one.childElementCount <= 1 && sends.test((one.textContent ?? '').trim())) return true;
    }
  }
  return false;
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
