import { isTextField, type TextField } from './box';
import { offsetAt, rangeAt, readLines } from './lines';

/** Offsets in the text of the box; equal where nothing is selected. */
export type Stretch = { start: number; end: number };

type Memory = {
  /** Whether the person has been in the box at all: before that, its caret means nothing. */
  visited: boolean;
  composing: boolean;
  range: Range | null;
  /** What was selected when focus left, for boxes that draw themselves anew meanwhile. */
  left: { stretch: Stretch; text: string } | null;
};

const memories = new WeakMap<HTMLElement, Memory>();

function memoryOf(box: HTMLElement): Memory {
  const known = memories.get(box);
  if (known) return known;
  const fresh: Memory = { visited: hasFocus(box), composing: false, range: null, left: null };
  memories.set(box, fresh);
  return fresh;
}

/**
 * Follows the caret of the box while the person is in it, so that text can be put there after focus has gone to our
 * own controls; and whether an input method is composing.
 */
export function rememberCaret(box: HTMLElement, { signal }: { signal: AbortSignal }): void {
  const memory = memoryOf(box);
  const save = () => {
    const selection = selectionOf(box);
    if (isTextField(box) || !hasFocus(box) || !selection || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    if (box.contains(range.commonAncestorContainer)) memory.range = range.cloneRange();
  };
  const options = { signal, passive: true } as const;
  save();
  box.ownerDocument.addEventListener('selectionchange', save, options);
  box.addEventListener('focusin', () => (memory.visited = true), options);
  box.addEventListener(
    'focusout',
    () => {
      memory.composing = false;
      if (isTextField(box) || !memory.range) return;
      const { stretch, text } = stretchOf(box, memory.range);
      memory.left = stretch && { stretch, text };
    },
    options,
  );
  box.addEventListener('compositionstart', () => (memory.composing = true), options);
  box.addEventListener('compositionend', () => (memory.composing = false), options);
}

/** Waits until an input method has finished its word. False: it did not, the box must not be touched now. */
export async function isFree(box: HTMLElement, patience = 1000): Promise<boolean> {
  if (!memories.get(box)?.composing) return true;
  return new Promise((resolve) => {
    const done = (free: boolean) => {
      clearTimeout(timer);
      box.removeEventListener('compositionend', ended);
      box.removeEventListener('focusout', ended);
      resolve(free);
    };
    const timer = setTimeout(() => done(false), patience);
    // The browser writes the word itself just after this event.
    const ended = () => setTimeout(() => done(true));
    box.addEventListener('compositionend', ended);
    box.addEventListener('focusout', ended);
  });
}

/** Gives the box focus with the caret (or selection) where the person left it; at the end of a box never visited. */
export function takeCaret(box: HTMLElement): void {
  const { visited, range, left } = memoryOf(box);
  const inside = hasFocus(box);
  if (!inside) box.focus({ preventScroll: true });
  memoryOf(box).visited = true;
  if (isTextField(box)) {
    if (!inside && !visited) select(box, { start: box.value.length, end: box.value.length });
    return;
  }
  const live = selectionOf(box);
  if (inside && live && live.rangeCount > 0 && box.contains(live.getRangeAt(0).commonAncestorContainer))
    return;
  const saved = range && box.contains(range.commonAncestorContainer) ? range : null;
  const now = saved ? stretchOf(box, saved) : { stretch: null, text: readLines(box).text };
  const isAsLeft = left !== null && left.text === now.text;
  const moved =
    isAsLeft && (now.stretch?.start !== left.stretch.start || now.stretch?.end !== left.stretch.end);
  if (saved && !moved) setRange(box, saved);
  else select(box, isAsLeft ? left.stretch : { start: now.text.length, end: now.text.length });
}

/** What is selected in the box now; null where it cannot be told in text offsets. */
export function selected(box: HTMLElement): Stretch | null {
  if (isTextField(box)) {
    const start = box.selectionStart ?? box.value.length;
    return { start, end: box.selectionEnd ?? start };
  }
  const selection = selectionOf(box);
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return box.contains(range.commonAncestorContainer) ? stretchOf(box, range).stretch : null;
}

/** Selects a stretch of the box's text, or puts the caret there where it is empty. */
export function select(box: HTMLElement, { start, end }: Stretch): void {
  if (isTextField(box)) (box as TextField).setSelectionRange(start, end);
  else setRange(box, rangeAt(box, readLines(box), start, end));
}

export function selectAll(box: HTMLElement): void {
  if (isTextField(box)) {
    box.select();
    return;
  }
  const range = box.ownerDocument.createRange();
  range.selectNodeContents(box);
  setRange(box, range);
}

export function hasFocus(box: HTMLElement): boolean {
  return (box.getRootNode() as Document | ShadowRoot).activeElement === box;
}

function stretchOf(box: HTMLElement, range: Range): { stretch: Stretch | null; text: string } {
  const lines = readLines(box);
  const start = offsetAt(lines, { node: range.startContainer, offset: range.startOffset });
  const end = offsetAt(lines, { node: range.endContainer, offset: range.endOffset });
  return { stretch: start === null || end === null ? null : { start, end }, text: lines.text };
}

function setRange(box: HTMLElement, range: Range): void {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  selectionOf(box)?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

/** Chromium answers for a shadow tree at its root only, Firefox at the document. */
function selectionOf(box: HTMLElement): Selection | null {
  const root = box.getRootNode() as ShadowRoot & { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? box.ownerDocument.getSelection();
}
