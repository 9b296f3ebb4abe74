import { describe, expect, it } from 'vitest';
import { caseViewSchema } from '@/lib/domain/checklists/case';
import { findsCase } from '@/lib/domain/checklists/find';
import { checklists } from '@/lib/domain/checklists/index';
import { caseValues, viewCase, viewTicks } from '@/lib/domain/checklists/view';
import { languages } from '@/lib/domain/settings/settings';
import { later, now } from '../refunds/sample';
import { kept } from './sample';

const at = { now, utcOffset: 480, agentName: '小满', shop: '云朵小铺' };
const view = (change = {}, language: 'zh-CN' | 'zh-TW' | 'en' = 'zh-CN') => {
  const one = kept(change);
  const shown = viewCase(one, { language, values: caseValues(one, at) });
  if (!shown) throw new Error('no checklist');
  return shown;
};

describe('viewCase', () => {
  it.each(languages.flatMap((language) => checklists.map(({ id }) => [id, language] as const)))(
    'shows %s in %s',
    (checklist, language) => {
      const shown = view({ checklist }, language);
      expect(caseViewSchema.parse(shown)).toEqual(shown);
      expect(shown.now).toBe(shown.steps[0]?.id);
      for (const { say } of shown.steps) if (say?.asks.length === 0) expect(say.text).not.toMatch(/[{}]/);
    },
  );

  it('points to the first step without a tick, wherever ticks are', () => {
    const ticks = { answer: now.toISOString(), exceptions: later(1).toISOString() };
    const shown = view({ ticks });
    expect(shown.now).toBe('window');
    expect(shown.steps.map(({ doneAt }) => doneAt).slice(0, 4)).toEqual([
      now.toISOString(),
      null,
      later(1).toISOString(),
      null,
    ]);
  });

  it('points to none when all are done', () => {
    const all = checklists[0]?.steps.map(({ id }) => [id, now.toISOString()]) ?? [];
    expect(view({ ticks: Object.fromEntries(all) }).now).toBeNull();
  });

  it('says a buyer’s sentence in what the shop’s buyers read', () => {
    const one = kept();
    const shown = viewCase(one, { language: 'en', values: {}, buyersRead: 'zh-CN' });
    expect(shown?.steps[0]).toMatchObject({ title: 'Answer first, without delay' });
    expect(shown?.steps[0]?.say?.text).toMatch(/^亲，/);
  });

  it('asks for what no page shows', () => {
    const shown = view({ checklist: 'dispute.amount' });
    const say = shown.steps.find(({ id }) => id === 'correct')?.say;
    expect(say).toMatchObject({ asks: [{ name: '应退金额', fallback: null }] });
    expect(say?.text).toContain('{应退金额}');
  });

  it('knows no checklist that this version does not have', () =>
    expect(viewCase(kept({ checklist: 'from-tomorrow' }), { language: 'en', values: {} })).toBeNull());
});

describe('viewTicks', () => {
  it('shows what was done, in order, and makes nothing up', () => {
    const ticks = { second: later(2).toISOString(), first: later(1).toISOString() };
    const shown = viewTicks(kept({ checklist: 'from-tomorrow', ticks }));
    expect(caseViewSchema.parse(shown)).toEqual(shown);
    expect(shown).toMatchObject({ title: 'from-tomorrow', now: null });
    expect(shown.steps.map(({ id, doneAt, say }) => [id, doneAt, say])).toEqual([
      ['first', later(1).toISOString(), null],
      ['second', later(2).toISOString(), null],
    ]);
  });
});

describe('caseValues', () => {
  it('fills what the case knows, and no buyer', () =>
    expect(caseValues(kept(), at)).toMatchObject({
      orderId: '261122-1',
      item: '云朵保温杯',
      amount: '59.90',
      agent: '小满',
      shop: '云朵小铺',
    }));

  it('leaves out what it does not know', () => {
    const values = caseValues(
      { orderId: null, item: null, amount: null },
      { ...at, agentName: '', shop: '' },
    );
    expect(Object.keys(values).sort()).toEqual(['date', 'time']);
  });
});

describe('findsCase', () => {
  it.each([
    ['', true],
    ['261122', true],
    ['2611 221', true],
    ['r1', true],
    ['保溫杯', true],
    ['七天 保温', true],
    ['七天 手机', false],
    ['999', false],
  ])('for “%s”: %s', (query, found) => expect(findsCase(view(), query)).toBe(found));
});
