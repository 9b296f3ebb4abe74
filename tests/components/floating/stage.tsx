import { signal as reactive } from '@preact/signals';
import { render } from 'preact';
import { expect, vi } from 'vitest';
import { App } from '@/entrypoints/floating/app';
import { createFloating } from '@/entrypoints/floating/state';
import { defaultSettings, type Settings } from '@/lib/domain/settings/settings';
import { press } from '../trusted';

export const ok = <T,>(value: T) => ({ ok: true as const, value });
export const fault = (code: string) => ({ ok: false as const, error: { code } });

export const suggestion = (template: string, more: object = {}) => ({
  template,
  title: template,
  text: `${template} 的回复`,
  asks: [],
  reasons: [{ kind: 'intent', intent: 'dispatch_time' }],
  ...more,
});
export const call = vi.fn();

/** What the worker and the browser answer; a test changes it before it draws or acts. */
export const stage = {
  answers: {} as Record<string, unknown>,
  copied: [] as string[],
  refusesCopy: false,
  root: document.createElement('div'),
  stop: new AbortController(),
};

/** In `beforeEach`: a worker that offers two replies and finds nothing to mark. */
export function set() {
  Object.assign(stage, { copied: [], refusesCopy: false, stop: new AbortController() });
  stage.answers = {
    'settings.get': ok(defaultSettings),
    'today.list': ok([]),
    'cases.list': ok({ open: [], closed: [] }),
    'pause.get': ok({ place: null, by: null, until: null }),
    'chat.judge': ok({ question: null, buyer: null, suggestions: [suggestion('发货'), suggestion('物流')] }),
    'draft.judge': ok([]),
  };
  call.mockReset();
  call.mockImplementation(async (name: string) => stage.answers[name] ?? ok(null));
}

/** In `afterEach`. */
export function strike() {
  render(null, stage.root);
  stage.root.remove();
  stage.stop.abort();
}

export const permission = {
  has: async () => false,
  ask: vi.fn(async () => true),
  giveBack: vi.fn(async () => true),
};

export async function draw(settings: Partial<Settings> = {}, onClipboard = '') {
  stage.answers['settings.get'] = ok({ ...defaultSettings, ...settings });
  stage.root = document.createElement('div');
  document.body.append(stage.root);
  const writeText = async (text: string) => {
    if (stage.refusesCopy) throw new Error('not allowed');
    stage.copied.push(text);
  };
  const view = { navigator: { clipboard: { writeText, readText: async () => onClipboard } } };
  const state = createFloating({
    backend: { call } as never,
    browserLanguage: 'zh-CN',
    clock: () => new Date('2026-11-22T10:00:00+08:00'),
    view: () => view as never,
    root: stage.root,
    permission,
    signal: stage.stop.signal,
  });
  await state.desk.load();
  render(<App state={state} pin={{ on: reactive(null), onPin() {} }} practice={false} />, stage.root);
  return state;
}

export const find = <E extends HTMLElement = HTMLElement>(selector: string) => {
  const found = stage.root.querySelector<E>(selector);
  if (!found) throw new Error(`not drawn: ${selector}`);
  return found;
};
export const words = () => find<HTMLTextAreaElement>('[data-cm="buyer-words"]');
export const answer = () => find<HTMLTextAreaElement>('[data-cm="answer"]');
export const rows = () => [...stage.root.querySelectorAll<HTMLElement>('[data-cm="suggestion"]')];
export const said = () => find('[data-cm="said"]').textContent;
export const type = (field: HTMLTextAreaElement, text: string) => {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
};
export const callsOf = (name: string) =>
  call.mock.calls.flatMap(([asked, input]) => (asked === name ? [input] : []));
export const soon = (check: () => void) => vi.waitFor(check, { timeout: 3000 });

export const asked = async (text = '在吗\n什么时候发货') => {
  type(words(), text);
  press(words(), 'Enter', { ctrlKey: true });
  await soon(() => expect(rows().length).toBeGreaterThan(0));
};
