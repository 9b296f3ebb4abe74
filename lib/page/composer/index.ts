import { isTextField, isWritable } from './box';
import { hasFocus, isFree, type Stretch, select, selectAll, selected, takeCaret } from './caret';
import { isSame, placeOf } from './compare';
import { writeEditable } from './contenteditable';
import { readLines } from './lines';
import { writeByPaste } from './paste';
import { settled } from './settle';
import { writeTextField } from './textarea';
import { typeText, type Writer } from './writer';

export { boxIn } from './box';
export { rememberCaret } from './caret';

/**
 * inserted: read back and found. differs: the box did not take it (or is composing, or shows other words than
 * expected); what was there is there. noBox: gone, disabled or read-only; not touched.
 */
export type Outcome = 'inserted' | 'differs' | 'noBox';

/** Best first: the next is tried only where the box did not take the text and shows again what it showed. */
const writers: readonly Writer[] = [writeTextField, writeEditable, writeByPaste];

const busy = new WeakMap<HTMLElement, Promise<unknown>>();

/** The text in the box, lines parted by \n. */
export function readBox(box: HTMLElement): string {
  return isTextField(box) ? box.value : readLines(box).text;
}

/**
 * Puts text at the caret that the person left in the box, over what they had selected and nothing else. Focus and
 * caret then stand behind it. Presses no key and no button.
 */
export function insertText(box: HTMLElement, text: string): Promise<Outcome> {
  return oneAfterAnother(box, async () => {
    takeCaret(box);
    return put(box, fitting(box, text));
  });
}

/**
 * Replaces a stretch of the draft, UTF-16 offsets of `readBox`; the person's caret keeps its place between the words.
 * @param was the words that are expected there: where others stand by now, nothing is touched
 */
export function replaceRange(
  box: HTMLElement,
  start: number,
  end: number,
  text: string,
  was?: string,
): Promise<Outcome> {
  return oneAfterAnother(box, async () => {
    const draft = readBox(box);
    const inside = start >= 0 && start <= end && end <= draft.length;
    if (!inside || (was !== undefined && draft.slice(start, end) !== was)) return 'differs';
    takeCaret(box);
    const caret = selected(box)?.end ?? draft.length;
    select(box, { start, end });
    const outcome = await put(box, fitting(box, text));
    if (outcome === 'inserted' && (caret < start || caret > end)) {
      const at = caret < start ? caret : caret + text.length - (end - start);
      select(box, { start: at, end: at });
    }
    return outcome;
  });
}

/** A second insertion waits for the first to be read back: both would take the other's text for a fault. */
function oneAfterAnother(box: HTMLElement, work: () => Promise<Outcome>): Promise<Outcome> {
  const guarded = async (): Promise<Outcome> => {
    if (!isWritable(box)) return 'noBox';
    if (!(await isFree(box))) return 'differs';
    return isWritable(box) ? work() : 'noBox';
  };
  const turn = (busy.get(box) ?? Promise.resolve()).then(guarded, guarded);
  busy.set(box, turn);
  return turn;
}

async function put(box: HTMLElement, text: string): Promise<Outcome> {
  const view = box.ownerDocument.defaultView;
  if (!view) return 'noBox';
  const before = readBox(box);
  const over = selected(box);
  if (text === '' && over?.start === over?.end) return 'inserted';
  for (const write of writers) {
    if (write(box, text) === 'notMine') continue;
    await settled(view);
    if (!box.isConnected) return 'differs';
    const at = placeOf(text, before, readBox(box), over);
    if (at !== null) {
      if (at !== 'withoutBlankLines') leaveCaret(box, at + text.length);
      return 'inserted';
    }
    await putBack(box, view, before, over);
  }
  return 'differs';
}

/** A box that drew itself anew has lost the caret; one that kept it is left alone. */
function leaveCaret(box: HTMLElement, at: number): void {
  if (!hasFocus(box)) box.focus({ preventScroll: true });
  const now = selected(box);
  if (now?.start !== at || now.end !== at) select(box, { start: at, end: at });
}

/** Undo keeps what text cannot (pictures, mentions); where it does not help, the words go back. */
async function putBack(box: HTMLElement, view: Window, before: string, over: Stretch | null): Promise<void> {
  const isBack = () => isSame(readBox(box), before);
  if (!isBack()) {
    box.ownerDocument.execCommand('undo');
    await settled(view);
  }
  if (!isBack()) {
    selectAll(box);
    typeText(box.ownerDocument, before);
    await settled(view);
  }
  if (!isBack() && isTextField(box)) {
    box.setRangeText(before, 0, box.value.length, 'end');
    box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }));
  }
  if (!over || !isBack()) return;
  select(box, over);
  // Editors learn of a selection by an event that comes later; the next writer must find it known.
  await settled(view);
}

/** Line feeds as a box writes them; a one-line field has none. */
function fitting(box: HTMLElement, text: string): string {
  const lines = text.replace(/\r\n?/g, '\n');
  return box.localName === 'input' ? lines.replace(/\n+/g, ' ') : lines;
}
