import type { Page } from 'playwright-core';

type Composer = {
  insertText(box: HTMLElement, text: string): Promise<string>;
  replaceRange(box: HTMLElement, start: number, end: number, text: string, was?: string): Promise<string>;
  readBox(box: HTMLElement): string;
  rememberCaret(box: HTMLElement, options: { signal: AbortSignal }): void;
};
type Input = { trusted: boolean; type: string };
declare global {
  interface Window {
    composer: Composer;
    __sent: number;
    __inputs: Input[];
    __state: string;
    __redrawn: string;
    __model: string;
  }
}

/** Where each kind of box stands: an expression of the page, and the locator that a person's mouse would use. */
export const boxes = {
  textarea: ["document.getElementById('textarea')", '#textarea'],
  'textarea controlled as by React': ["document.getElementById('controlled')", '#controlled'],
  'textarea that draws itself anew': ["document.getElementById('redrawn')", '#redrawn'],
  contenteditable: ["document.getElementById('div')", '#div'],
  'contenteditable plaintext-only': ["document.getElementById('plaintext')", '#plaintext'],
  'pre-wrapped contenteditable': ["document.getElementById('prewrap')", '#prewrap'],
  'pre contenteditable': ["document.getElementById('pre')", '#pre'],
  'contenteditable of paragraphs': ["document.getElementById('paragraphs')", '#paragraphs'],
  'editor that draws its lines anew': ["document.getElementById('lines')", '#lines'],
  'editor with a model of its own': ["document.getElementById('model')", '#model'],
  'textarea in a shadow root': [
    "document.getElementById('shadowHost').shadowRoot.getElementById('box')",
    '#shadowHost #box',
  ],
  'contenteditable in a shadow root': [
    "document.getElementById('shadowEditorHost').shadowRoot.getElementById('box')",
    '#shadowEditorHost #box',
  ],
  'textarea in an iframe': [
    "document.getElementById('frame').contentDocument.getElementById('box')",
    'iframe',
  ],
} as const;
export type Name = keyof typeof boxes;

/** What a person and we do in the boxes of a page. */
export function handsOn(page: () => Page) {
  const locate = (name: Name) =>
    name === 'textarea in an iframe'
      ? page().frameLocator('#frame').locator('#box')
      : page().locator(boxes[name][1]);
  const call = <T>(name: Name, body: string): Promise<T> =>
    page().evaluate(`(async (box) => ${body})(${boxes[name][0]})`);
  return {
    /** Evaluates an expression of `box` in the page. */
    call,
    insert: (name: Name, text: string) =>
      call<string>(name, `composer.insertText(box, ${JSON.stringify(text)})`),
    read: (name: Name) => call<string>(name, 'composer.readBox(box)'),
    /** As a person's box is followed, then typed into, the caret moved back by `left`. */
    async draft(name: Name, text: string, left = 0) {
      await call(name, 'composer.rememberCaret(box, { signal: new AbortController().signal })');
      await locate(name).click();
      if (text) await page().keyboard.type(text);
      for (let step = 0; step < left; step++) await page().keyboard.press('ArrowLeft');
    },
    /** Focus goes to another control, as it does to ours. */
    leave: () => page().locator('#elsewhere').click(),
  };
}
