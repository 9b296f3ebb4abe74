import { beforeEach, expect, it } from 'vitest';
import { fail, ok } from '@/lib/domain/result';
import { switchIncident } from '@/lib/domain/settings/incidents';
import { defaultSettings, type Incident, type Language } from '@/lib/domain/settings/settings';
import type { IncidentKind } from '@/lib/domain/templates/template';
import { openPopup } from './popup-page';

let stage: HTMLElement;
beforeEach(() => {
  stage = document.createElement('div');
  document.body.replaceChildren(stage);
});

/** The popup over a worker that switches as the real one does; the popup's clock stands at 03:05 UTC. */
async function open(before: Incident[] = [], language: Language = 'zh-CN') {
  let settings = { ...defaultSettings, language, incidents: before };
  const popup = await openPopup(stage, {
    'settings.get': () => ok(settings),
    'settings.incident': (next: { kind: IncidentKind; on: boolean }) => {
      const incidents = switchIncident(settings.incidents, next, new Date('2026-11-22T03:05:00.000Z'));
      settings = { ...settings, incidents };
      return ok(settings);
    },
  });
  return { ...popup, incidents: () => settings.incidents };
}

const since = (day: number, hour = 3): Incident => {
  const at = new Date(Date.UTC(2026, 10, day, hour, 5)).toISOString();
  return { kind: 'courier', since: at, confirmedAt: at };
};
const pressed = () =>
  [...stage.querySelectorAll('[data-kind][aria-pressed="true"]')].map((one) => one.textContent);
const head = () => stage.querySelector('.cm-popup__head')?.textContent ?? '';

it('switches an incident, says so in its head, and takes it back', async () => {
  const { press, incidents } = await open();
  expect(head()).not.toContain('突发');
  await press('快递停运');
  expect(pressed()).toEqual(['快递停运']);
  expect(head()).toContain('突发：快递停运');
  await press('停电');
  expect(head()).toContain('突发：快递停运、停电');
  await press('爆仓');
  expect(head()).toContain('突发 3 项');
  await press('[data-kind="courier"]');
  expect(incidents().map(({ kind }) => kind)).toEqual(['power', 'overload']);
});

it('asks after three days whether it lasts, and not before', async () => {
  await open([since(19, 4)]);
  expect(stage.querySelector('[data-cm="still"]')).toBeNull();
  const { text } = await open([since(19)]);
  expect(text()).toMatch(/快递停运从 11月19日 \d\d:05 开始，还没恢复吗？/);
});

it('is not asked again once a person says that it lasts; its switch has the focus', async () => {
  const { press, incidents } = await open([since(18)]);
  await press('还在');
  expect(stage.querySelector('[data-cm="still"]')).toBeNull();
  expect(incidents()).toMatchObject([{ since: since(18).since, confirmedAt: '2026-11-22T03:05:00.000Z' }]);
  expect((document.activeElement as HTMLElement).dataset.kind).toBe('courier');
});

it('goes off by the answer that it is over', async () => {
  const { press, incidents } = await open([since(18)]);
  await press('已恢复');
  expect(incidents()).toEqual([]);
  expect(pressed()).toEqual([]);
});

it('begins to ask while it stays open', async () => {
  const { pass } = await open([since(19, 4)]);
  await pass(60);
  expect(stage.querySelector('[data-cm="still"]')).not.toBeNull();
});

it('says what is wrong where it could not be switched', async () => {
  const popup = await openPopup(stage, { 'settings.incident': fail('store.full') });
  await popup.press('停电');
  expect(pressed()).toEqual([]);
  expect(stage.querySelector('.cm-toasts')?.textContent).not.toBe('');
});

it('speaks English', async () => {
  const { text } = await open([since(18)], 'en');
  expect(head()).toContain('Incident: Courier');
  expect(text()).toContain('Still going on?');
});
