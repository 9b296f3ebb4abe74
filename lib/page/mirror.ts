import type { TextField } from './composer/box';
import type { Box } from './place';

/** Everything that decides where a character of a text field stands. */
const styles = [
  // The language chooses the glyphs of a generic font; `all: initial` takes it away.
  '-webkit-locale',
  'direction',
  'font',
  'font-feature-settings',
  'font-kerning',
  'font-variation-settings',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding',
  'tab-size',
  'text-align',
  'text-indent',
  'text-rendering',
  'text-transform',
  'white-space',
  'word-break',
  'word-spacing',
] as const;

/** The rectangles of stretches of a field's text, in the window's pixels and cut to what the field shows. */
export type Mirror = { boxesOf(start: number, end: number): Box[] };

/**
 * A field's text has no rectangles, so the same text is laid out once more, unseen, in an element of ours. The field
 * itself is only measured. Laid out again when its text, width or style has changed.
 * @param container an element in our own shadow root
 */
export function createMirror(field: TextField, container: Element, signal: AbortSignal): Mirror {
  const doc = container.ownerDocument;
  const sheet = doc.createElement('div');
  const text = doc.createTextNode('');
  sheet.append(text);
  sheet.setAttribute('aria-hidden', 'true');
  container.append(sheet);
  signal.addEventListener('abort', () => sheet.remove(), { once: true });
  let laidOut = '';

  const layOut = (): void => {
    const style = field.ownerDocument.defaultView?.getComputedStyle(field);
    if (!style) return;
    const copied = styles.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
    // A scroll bar takes room from the lines; clientWidth knows it.
    const wanted = `all:initial;position:fixed;left:0;top:0;visibility:hidden;pointer-events:none;overflow:hidden;display:block;box-sizing:border-box;contain:layout;width:${field.clientWidth}px;${copied}`;
    const next = `${wanted}\n${field.value}`;
    if (next === laidOut) return;
    laidOut = next;
    sheet.lang = field.closest<HTMLElement>('[lang]')?.lang ?? '';
    sheet.style.cssText = wanted;
    // A last line without characters has its height too.
    text.data = `${field.value}\u200b`;
  };

  return {
    boxesOf(start, end) {
      layOut();
      if (start >= end || end > text.length) return [];
      const range = doc.createRange();
      range.setStart(text, start);
      range.setEnd(text, end);
      const origin = sheet.getBoundingClientRect();
      const seen = paddingBox(field);
      const dx = seen.left - origin.left - field.scrollLeft;
      const dy = seen.top - origin.top - field.scrollTop;
      return [...range.getClientRects()].flatMap((rect) =>
        cut({ left: rect.left + dx, top: rect.top + dy, width: rect.width, height: rect.height }, seen),
      );
    },
  };
}

/** What an element shows of its content: its box without border and scroll bars. */
export function paddingBox(element: Element): Box {
  const { left, top } = element.getBoundingClientRect();
  return {
    left: left + element.clientLeft,
    top: top + element.clientTop,
    width: element.clientWidth,
    height: element.clientHeight,
  };
}

/** The part of a box inside a frame; none where it is scrolled out of sight. */
export function cut(box: Box, frame: Box): Box[] {
  const left = Math.max(box.left, frame.left);
  const top = Math.max(box.top, frame.top);
  const width = Math.min(box.left + box.width, frame.left + frame.width) - left;
  const height = Math.min(box.top + box.height, frame.top + frame.height) - top;
  return width > 0 && height > 0 ? [{ left, top, width, height }] : [];
}
