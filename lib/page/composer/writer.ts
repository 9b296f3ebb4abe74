/**
 * A way to put text over the selection of a box that has focus. 'notMine': this box is not of its kind, nothing was
 * touched. 'done': it was tried; whether the box took the text is read back by the caller.
 */
export type Writer = (box: HTMLElement, text: string) => 'notMine' | 'done';

/**
 * The browser's own edit command: one step for Ctrl+Z, trusted input events, line breaks as the box makes them.
 * text-field-edit's version of it hands focus on and loses it inside a shadow root.
 * @returns false where the browser refuses the command
 */
export function typeText(doc: Document, text: string): boolean {
  return text === '' ? doc.execCommand('delete') : doc.execCommand('insertText', false, text);
}
