import { type Span, shiftSpans } from '@/lib/domain/wording/shift';
import { readBox } from './composer';

/** Quiet after the last key before a draft is worth a judgement, in milliseconds. */
const quiet = 300;
/** A send button empties the box without an input event; while something is marked we look this often. */
const glance = 250;

export type DraftListener = {
  /** The text changed just now; `shift` moves spans of the former text along with it. */
  onEdit(text: string, shift: <S extends Span>(spans: readonly S[]) => S[]): void;
  /** The person paused, and no input method is at work. */
  onPause(text: string): void;
};

/** Follows what is typed into a reply box: every edit at once, and the text after a pause. Never while an IME composes. */
export function followDraft(
  box: HTMLElement,
  { onEdit, onPause }: DraftListener,
  { signal }: { signal: AbortSignal },
): void {
  let text = readBox(box);
  let composing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    clearTimeout(timer);
    timer = setTimeout(() => composing || onPause(text), quiet);
  };
  const look = () => {
    if (composing) return;
    const next = readBox(box);
    if (next === text) return;
    const before = text;
    text = next;
    onEdit(next, (spans) => shiftSpans(spans, before, next));
    settle();
  };
  const options = { signal };
  box.addEventListener('input', look, options);
  box.addEventListener('compositionstart', () => (composing = true), options);
  box.addEventListener(
    'compositionend',
    () => {
      composing = false;
      look();
    },
    options,
  );
  const watch = setInterval(() => text !== '' && look(), glance);
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
