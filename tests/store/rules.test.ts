import { describe, expect, it } from 'vitest';
import { fail } from '@/lib/domain/result';
import type { Store } from '@/lib/store/db';
import { type RuleSave, readRuleChanges, saveRule } from '@/lib/store/rules';
import { readSettings } from '@/lib/store/settings';
import { mockFullDisk, must, openFresh, useFreshDisk } from './fresh';

useFreshDisk();

const now = new Date('2026-11-22T11:00:00+08:00');
const rule = 'absolute.first';
const save = (store: Store, change: Partial<RuleSave> = {}) =>
  saveRule(store, { rule, shop: '', on: true, added: [], removed: [], ...change }, now);

describe('saveRule', () => {
  it('keeps words for each shop, each word once', async () => {
    const store = await openFresh();
    must(await save(store, { added: ['神器', '神器', 'VX', 'vx'] }));
    must(await save(store, { shop: 's1', removed: ['第一'] }));
    expect(await readRuleChanges(store)).toEqual([
      { rule, shop: 's1', added: [], removed: ['第一'], changedAt: now.toISOString() },
      { rule, shop: '', added: ['神器', 'VX'], removed: [], changedAt: now.toISOString() },
    ]);
  });

  it('keeps nothing of a rule that is as it was made', async () => {
    const store = await openFresh();
    must(await save(store, { added: ['神器'] }));
    must(await save(store));
    expect(await readRuleChanges(store)).toEqual([]);
  });

  it('switches a rule off once and on again, beside what is off already', async () => {
    const store = await openFresh();
    must(await save(store, { rule: 'curt.no', on: false }));
    must(await save(store, { on: false }));
    must(await save(store, { on: false }));
    expect((await readSettings(store)).rulesOff).toEqual(['curt.no', rule]);
    must(await save(store, { on: true }));
    expect((await readSettings(store)).rulesOff).toEqual(['curt.no']);
  });

  it('hears two tabs that save at once', async () => {
    const store = await openFresh();
    await Promise.all([
      save(store, { rule: 'a.b', added: ['一'], on: false }),
      save(store, { rule: 'c.d', added: ['二'], on: false }),
    ]);
    expect((await readRuleChanges(store)).map((one) => one.rule)).toEqual(['a.b', 'c.d']);
    expect((await readSettings(store)).rulesOff).toEqual(['a.b', 'c.d']);
  });

  it.each([1, 2])('keeps neither words nor switch on a disk that fills up at write %i', async (from) => {
    const store = await openFresh();
    mockFullDisk(from);
    expect(await save(store, { added: ['神器'], on: false })).toEqual(fail('store.full'));
    expect(await readRuleChanges(store)).toEqual([]);
    expect((await readSettings(store)).rulesOff).toEqual([]);
  });
});
