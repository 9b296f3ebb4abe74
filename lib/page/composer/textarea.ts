import { isTextField } from './box';
import { typeText, type Writer } from './writer';

/** Textarea and input, also ones that a framework controls: the edit command's input event updates its state. */
export const writeTextField: Writer = (box, text) => {
  if (!isTextField(box)) return 'notMine';
  const before = box.value;
  if (typeText(box.ownerDocument, text) || box.value !== before) return 'done';
  // Without the command there is no undo, but setRangeText still goes past React's tracking of `value`.
  box.setRangeText(text, box.selectionStart ?? 0, box.selectionEnd ?? 0, 'end');
  const init = { bubbles: true, composed: true, inputType: 'insertText', data: text };
  box.dispatchEvent(new InputEvent('input', init));
  return 'done';
};
