import { beforeEach, describe, expect, it } from 'vitest';
import { fail, ok } from '@/lib/domain/result';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { openPopup, quiet } from '../today/popup-page';

const place = { site: 'pinduoduo', name: '拼多多商家后台', page: 'chat' } as const;
const url = 'https://mms.pinduoduo.com/chat-merchant/index.html';
const front = { tab: 7, url };
const until = '2026-11-22T04:05:00.000Z';

let stage: HTMLElement;
const row = () => stage.querySelector<HTMLElement>('[data-cm="pause"]');
const words = () => row()?.textContent;
const buttons = () => [...(row()?.querySelectorAll('button') ?? [])];

beforeEach(() => {
  stage = document.createElement('div');
  document.body.replaceChildren(stage);
});

describe('the pause', () => {
  it('offers this page, this site and an hour, and says what each is', async () => {
    const { call } = await openPopup(stage, { 'pause.get': ok({ ...quiet, place }) }, front);
    expect(call).toHaveBeenCalledWith('pause.get', { url });
    expect(words()).toBe('暂停本页本站一小时');
    expect(buttons().map(({ title }) => title)).toEqual([
      '拼多多商家后台的聊天页不再显示提示，直到恢复',
      '拼多多商家后台的所有页面不再显示提示，直到恢复',
      '所有页面一小时内不显示提示，到点自动恢复',
    ]);
  });

  it('offers the hour alone where the tab in front is none that we know', async () => {
    await openPopup(stage, {});
    expect(words()).toBe('暂停一小时');
  });

  it.each([
    ['本页', 'page', '拼多多商家后台 · 聊天页已暂停直到恢复'],
    ['本站', 'site', '拼多多商家后台 · 全站已暂停直到恢复'],
    ['一小时', 'hour', '全部暂停到'],
  ] as const)('pauses by one click: %s', async (label, by, said) => {
    const paused = { place, by, until: by === 'hour' ? until : null };
    const answers = { 'pause.get': ok({ ...quiet, place }), 'pause.set': ok(paused) };
    const { press, call } = await openPopup(stage, answers, front);
    await press(label);
    expect(call).toHaveBeenCalledWith('pause.set', { url, pause: by });
    expect(words()).toContain(said);
    expect(stage.querySelector('header')?.textContent).toContain('已暂停');
  });

  it('resumes by one click, and leaves focus where the next click would be', async () => {
    const answers = {
      'pause.get': ok({ place, by: 'site', until: null }),
      'pause.set': ok({ ...quiet, place }),
    };
    const { press, call } = await openPopup(stage, answers, front);
    await press('恢复');
    expect(call).toHaveBeenCalledWith('pause.set', { url, pause: 'none' });
    expect(words()).toBe('暂停本页本站一小时');
    expect(document.activeElement).toBe(buttons()[0]);
  });

  it('says until when an hour’s pause lasts, and ends with it', async () => {
    const popup = await openPopup(stage, { 'pause.get': ok({ place, by: 'hour', until }) }, front);
    expect(words()).toMatch(/^全部暂停到 \d\d:05恢复$/);
    popup.answers['pause.get'] = ok({ ...quiet, place });
    await popup.pass(60);
    expect(words()).toBe('暂停本页本站一小时');
  });

  it('says so where the pause could not be saved', async () => {
    const { press, text } = await openPopup(stage, { 'pause.set': fail('store.full') });
    await press('一小时');
    expect(words()).toBe('暂停一小时');
    expect(text()).toContain('磁盘空间不足');
  });

  it.each([
    ['en', 'Everything paused until'],
    ['zh-TW', '全部暫停到'],
  ] as const)('speaks %s', async (language, said) => {
    await openPopup(stage, {
      'settings.get': ok({ ...defaultSettings, language }),
      'pause.get': ok({ place: null, by: 'hour', until }),
    });
    expect(words()).toContain(said);
  });
});
