import { render } from 'preact';
import { onTestFinished, vi } from 'vitest';
import { Toasts } from '@/components/ui/Toast';
import { LanguageContext } from '@/components/ui/words';
import { createState, type OptionsState } from '@/entrypoints/options/state';
import { TemplatesPage } from '@/entrypoints/options/templates-page';
import type { Backend } from '@/lib/messages/client';

let root: HTMLElement | undefined;

/** Not in a hook of this module: files share it, and only the first of them would have the hook. */
function leave(): void {
  if (root) render(null, root);
  root?.remove();
  root = undefined;
}

function Page({ state }: { state: OptionsState }) {
  const { toasts, close, hold } = state.toaster;
  return (
    <LanguageContext.Provider value={state.settings.language.value}>
      <TemplatesPage state={state} />
      <Toasts
        toasts={toasts.value}
        labels={{ region: '提示', close: '关闭' }}
        onClose={close}
        onHold={hold}
      />
    </LanguageContext.Provider>
  );
}

/** The templates page over a worker, as main.tsx puts it together, ready to be used. */
export async function openPage(backend: Backend) {
  let ids = 0;
  const downloads: { name: string; json: string }[] = [];
  const state = createState({
    backend,
    browserLanguage: 'zh-CN',
    newId: () => `new-${++ids}`,
    clock: () => new Date(2026, 10, 22, 11),
    download: (name, json) => downloads.push({ name, json }),
  });
  onTestFinished(leave);
  root = document.createElement('div');
  document.body.append(root);
  render(<Page state={state} />, root);
  await Promise.all([state.settings.load(), state.library.load()]);
  return { state, downloads };
}

export const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
export const texts = (selector: string) => all(selector).map((element) => element.textContent);

/** Waits until the page shows it: what comes after an answer of the worker comes a little later. */
export const eventually = (check: () => void) => vi.waitFor(check, { timeout: 4000, interval: 5 });

export function one(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  return element;
}

/** The button that says this, by its text or its label. */
export function button(name: string): HTMLButtonElement {
  const found = all('button').find(
    (each) => each.textContent?.trim() === name || each.getAttribute('aria-label') === name,
  );
  if (!found) throw new Error(`no button says ${name}`);
  return found as HTMLButtonElement;
}

/** The field under this label. */
export function field(label: string): HTMLInputElement {
  const found = all('label').find((each) => each.textContent?.trim() === label) as
    | HTMLLabelElement
    | undefined;
  const control = found && document.getElementById(found.htmlFor);
  if (!control) throw new Error(`no field is called ${label}`);
  return control as HTMLInputElement;
}

export function type(target: HTMLInputElement | HTMLTextAreaElement, value: string) {
  target.value = value;
  target.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

export function key(target: EventTarget, name: string, more: KeyboardEventInit = {}) {
  target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }));
}

/** Chooses from the menu that is open. */
export async function choose(item: string) {
  await eventually(() => {
    const found = all('[role="menuitem"]').find(
      (each) => each.querySelector('.cm-menu__label')?.textContent === item,
    );
    if (!found) throw new Error(`no menu offers ${item}`);
    found.click();
  });
}

export const row = (id: string) => one(`[data-row="${id}"]`);
