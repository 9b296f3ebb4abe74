import { readBox } from './composer';
import { hasFocus, selected } from './composer/caret';

/** Quiet after the last key before a draft is worth a judgement, in milliseconds. */
const quiet = 300;
/** A page's own buttons fill and empty the box without an input event; while it is seen we look this often. */
const glance = 250;

export type DraftListener = {
  /** The text changed just now, by whatever hand. */
  onEdit(text: string): void;
  /** The person paused, and no input method is at work. */
  onPause(text: string): void;
  /** The caret moved; its offset in the draft, or null where the box has no focus. */
  onCaret(at: number | null): void;
};

/** Follows what is typed into a reply box. Nothing is told while an input method composes. */
export function followDraft(
  box: HTMLElement,
  { onEdit, onPause, onCaret }: DraftListener,
  { signal }: { signal: AbortSignal },
): void {
  let text = readBox(box);
  let composing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const settle = () => {
    clearTimeout(timer);
    timer = setTimeout(() => composing || onPause(text), quiet);
  };
  const caret = () => {
    const at = selected(box);
    onCaret(!composing && at && at.start === at.end ? at.start : null);
  };
  const look = () => {
    const next = readBox(box);
    if (composing || next === text) return;
    text = next;
    onEdit(next);
    // Words that an input method commits move the caret without a key that we would hear.
    if (hasFocus(box)) caret();
    settle();
  };

  const options = { signal, passive: true } as const;
  const start = () => {
    composing = true;
  };
  const end = () => {
    composing = false;
    look();
    // A composition that was cancelled changed nothing, but held the check of what stood there before it.
    settle();
  };
  box.addEventListener('input', look, options);
  box.addEventListener('compositionstart', start, options);
  box.addEventListener('compositionend', end, options);
  for (const type of ['keyup', 'click', 'focus']) box.addEventListener(type, caret, options);
  box.addEventListener('blur', () => onCaret(null), options);
  const watch = setInterval(() => box.ownerDocument.visibilityState === 'visible' && look(), glance);
  if (text) settle();
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      clearInterval(watch);
    },
    { once: true },
  );
}
