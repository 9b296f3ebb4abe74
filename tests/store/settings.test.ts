import { describe, expect, it } from 'vitest';
import { fail, ok } from '@/lib/domain/result';
import { parseSettings } from '@/lib/domain/settings/parse';
import { defaultSettings } from '@/lib/domain/settings/settings';
import type { Store } from '@/lib/store/db';
import { changeSettings, readSettings } from '@/lib/store/settings';
import { mockFullDisk, openFresh, useFreshDisk } from './fresh';

useFreshDisk();

const put = (store: Store, record: unknown) =>
  store.write(['settings'], async (tx) => ok(await tx.objectStore('settings').put(record, 'settings')));
const stored = (store: Store) => store.read(['settings'], (tx) => tx.objectStore('settings').get('settings'));

describe('settings', () => {
  it('are the defaults where nothing is stored, and reading stores nothing', async () => {
    const store = await openFresh();
    expect(await readSettings(store)).toEqual(defaultSettings);
    expect(await stored(store)).toBeUndefined();
  });

  it('keep what was set beside what was not', async () => {
    const store = await openFresh();
    await changeSettings(store, () => ({ agentName: '小鹿', theme: undefined }));
    await changeSettings(store, () => ({ theme: 'dark' }));
    expect(await readSettings(store)).toEqual({ ...defaultSettings, agentName: '小鹿', theme: 'dark' });
  });

  it('of another age: a field that can’t be read has its default, and stays as it is until it is set', async () => {
    const store = await openFresh();
    const old = { theme: 'sepia', agentName: '小鹿', ignoredWords: 'x', keepLearningDays: 9999, future: [1] };
    await put(store, old);
    expect(await readSettings(store)).toEqual({ ...defaultSettings, agentName: '小鹿' });
    await changeSettings(store, () => ({ keepLearningDays: 60 }));
    expect(await stored(store)).toEqual({ ...old, keepLearningDays: 60 });
  });

  it('read no incident of a kind or time that we don’t know, and keep the others', () => {
    const right = {
      kind: 'power',
      since: '2026-11-22T01:00:00.000Z',
      confirmedAt: '2026-11-22T01:00:00.000Z',
    };
    expect(parseSettings({ incidents: [right] }).incidents).toEqual([right]);
    expect(parseSettings({ incidents: [{ ...right, kind: 'flood' }] }).incidents).toEqual([]);
    expect(parseSettings({ incidents: [{ ...right, since: 'yesterday' }] }).incidents).toEqual([]);
    expect(parseSettings({ incidents: 'power', agentName: '小鹿' })).toMatchObject({
      incidents: [],
      agentName: '小鹿',
    });
  });

  it.each([null, 7, 'x', [], undefined])('survive a record that is %j', (record) =>
    expect(parseSettings(record)).toEqual(defaultSettings),
  );

  it('hear two pages that change them in the same moment', async () => {
    const store = await openFresh();
    const add = (word: string) =>
      changeSettings(store, ({ ignoredWords }) => ({ ignoredWords: [...ignoredWords, word] }));
    await Promise.all([add('最近'), add('第一天')]);
    expect((await readSettings(store)).ignoredWords).toEqual(['最近', '第一天']);
  });

  it('say that the disk is full and keep the older ones', async () => {
    const store = await openFresh();
    await changeSettings(store, () => ({ agentName: '小鹿' }));
    mockFullDisk();
    expect(await changeSettings(store, () => ({ agentName: '阿花' }))).toEqual(fail('store.full'));
    expect((await readSettings(store)).agentName).toBe('小鹿');
  });
});
