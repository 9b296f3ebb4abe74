import { isTextField } from './box';
import { typeText, type Writer } from './writer';

/**
 * Any contenteditable. Chromium makes blocks of the lines (in <pre> <br>), Firefox <br> or line feeds; each in one
 * undo step.
 */
export const writeEditable: Writer = (box, text) => {
  if (isTextField(box)) return 'notMine';
  // In Firefox an editor that handles beforeinput itself makes the command answer false, with the text in the box.
  typeText(box.ownerDocument, text);
  return 'done';
};
