import { isTextField } from './box';
import type { Writer } from './writer';

/**
 * Editors with a model of their own (Slate, Lexical, Draft) undo what happens behind their back but take text that is
 * pasted. A box that does not handle the event is not ours: a made-up paste does nothing by itself.
 */
export const writeByPaste: Writer = (box, text) => {
  if (isTextField(box)) return 'notMine';
  const init = { bubbles: true, cancelable: true, composed: true, clipboardData: new DataTransfer() };
  const event = new ClipboardEvent('paste', init);
  // Firefox empties what it is handed at construction.
  event.clipboardData?.setData('text/plain', text);
  return box.dispatchEvent(event) ? 'notMine' : 'done';
};
