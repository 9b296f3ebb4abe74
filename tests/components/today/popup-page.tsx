import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { App } from '@/entrypoints/popup/app';
import type { Front } from '@/entrypoints/popup/front';
import { createState } from '@/entrypoints/popup/state';
import { ok, type Problem } from '@/lib/domain/result';
import { defaultSettings } from '@/lib/domain/settings/settings';
import type { Backend } from '@/lib/messages/client';

export const quiet = { place: null, by: null, until: null };

/** What a worker answers while nothing is due, open or paused. */
export const idle: Record<string, unknown> = {
  'settings.get': ok(defaultSettings),
  'today.list': ok([]),
  'cases.list': ok({ open: [], closed: [] }),
  'pause.get': ok(quiet),
};

export const links = { onFloating: vi.fn(), onTemplates: vi.fn(), onSettings: vi.fn(), onPractice: vi.fn() };

type Answers = Record<string, unknown | ((input: never) => unknown)>;

/** The popup over a worker that answers with `answers`, message by message; a function answers by the input. */
export async function openPopup(stage: HTMLElement, answers: Answers, at: Front = { tab: 7, url: null }) {
  let time = new Date('2026-11-22T03:05:00.000Z');
  const given: Answers = { ...idle, ...answers };
  const call = vi.fn(async (name: string, input: unknown) => {
    const answer = given[name];
    return typeof answer === 'function' ? answer(input as never) : answer;
  });
  const copy = vi.fn(async (_text: string) => {});
  const insert = vi.fn(async (_tab: number, _text: string): Promise<Problem | null> => null);
  const state = createState({
    backend: { call } as unknown as Backend,
    browserLanguage: 'zh-CN',
    clock: () => time,
    front: { read: async () => at, insert },
    copy,
  });
  await state.load();
  act(() => render(<App state={state} actions={links} />, stage));
  const settle = () => act(async () => void (await new Promise((done) => setTimeout(done))));
  return {
    call,
    copy,
    insert,
    answers: given,
    text: () => stage.textContent ?? '',
    settle,
    /** Presses what bears these words, or fits this selector, and lets the worker answer. */
    async press(what: string) {
      const found = [...stage.querySelectorAll<HTMLElement>('button')].find(
        (one) => one.textContent?.includes(what) || one.getAttribute('aria-label') === what,
      );
      const target = found ?? stage.querySelector<HTMLElement>(what);
      if (!target) throw new Error(`There is no ${what}.`);
      act(() => target.click());
      await settle();
    },
    async type(field: HTMLInputElement, value: string) {
      act(() => {
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await settle();
    },
    async pass(minutes: number) {
      time = new Date(time.getTime() + minutes * 60_000);
      await act(() => state.load());
    },
    load: () => act(() => state.cases.load()),
  };
}
