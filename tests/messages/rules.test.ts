import { describe, expect, it } from 'vitest';
import { openStores } from '@/entrypoints/background/context';
import { createModels } from '@/entrypoints/background/models';
import { reviewRulesIn, wordingRulesIn } from '@/entrypoints/background/rules';
import { fail } from '@/lib/domain/result';
import type { Input, RuleView } from '@/lib/messages/protocol';
import { endConnections, must, useFreshDisk } from '../store/fresh';
import { placeOf, readPublic, startWorker } from './counter';

const disk = useFreshDisk();

type Worker = ReturnType<typeof startWorker>;
const promise = 'promise.dispatch-time';
const list = async ({ ask }: Worker, shop = '') => must(await ask('rules.list', { shop }));
const find = (rules: readonly RuleView[], id = promise): RuleView => {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
};
const save = (worker: Worker, change: Partial<Input<'rules.save'>>) =>
  worker.ask('rules.save', { shop: '', id: promise, on: true, added: [], removed: [], ...change });
const judged = async ({ ask }: Worker, text: string, shop = '') =>
  must(await ask('draft.judge', { place: { ...placeOf(), shop }, text }, 'page')).map(({ words }) => words);

describe('rules.list', () => {
  it('tells every rule of both kinds, on, with source, grade, date and words', async () => {
    const rules = await list(startWorker());
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(
      rules.every(({ on, words, added }) => on && words.every(({ off }) => !off) && added.length === 0),
    ).toBe(true);
    for (const { id, source, lastChecked, title, reason, kind, family } of rules) {
      expect(
        [title, reason, source].every((said) => said.trim() !== ''),
        id,
      ).toBe(true);
      expect(lastChecked, id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(family !== null, id).toBe(kind === 'wording');
    }
  });

  it('speaks the interface’s language', async () => {
    const worker = startWorker();
    expect(find(await list(worker)).title).toBe('承诺发货时间');
    must(await worker.ask('settings.save', { language: 'en' }));
    expect(find(await list(worker)).title).toBe('Promise of a dispatch time');
  });
});

describe('rules.save', () => {
  it('refuses a word that would mark everything, and says which', async () => {
    const worker = startWorker();
    expect(await save(worker, { added: ['神速送达', '的'] })).toEqual(
      fail('rule.commonWord', { word: '的' }),
    );
    expect(find(await list(worker)).added).toEqual([]);
    expect(must(await save(worker, { added: ['.*'] })).added).toEqual(['.*']);
    expect(await judged(worker, '什么都不标 .* 只标这个')).toEqual(['.*']);
  });

  it('finds an added word from then on, and says so to every page', async () => {
    const worker = startWorker();
    expect(await judged(worker, '神速送达')).toEqual([]);
    const saved = must(await save(worker, { added: ['神速送达', '神速送达'] }));
    expect(saved).toMatchObject({ id: promise, on: true, added: ['神速送达'] });
    expect(await judged(worker, '神速送达')).toEqual(['神速送达']);
    expect(worker.announce.mock.calls.map(([topic]) => topic).sort()).toEqual(['rules', 'settings']);
    expect(find(await list(worker))).toEqual(saved);
  });

  it('finds a word no more that was taken out, and again once it is put back', async () => {
    const worker = startWorker();
    const rule = find(await list(worker), 'curt.blunt');
    const word = rule.words[0]?.word ?? '';
    const here = { id: rule.id };
    expect(await tried(worker, word, rule.id)).not.toEqual([]);
    const saved = must(await save(worker, { ...here, removed: [word] }));
    expect(saved.words.filter(({ off }) => off)).toEqual([{ word, off: true }]);
    expect(await tried(worker, word, rule.id)).toEqual([]);
    must(await save(worker, here));
    expect(await tried(worker, word, rule.id)).not.toEqual([]);
  });

  it('switches a rule off where the draft check does too', async () => {
    const worker = startWorker();
    expect(must(await save(worker, { on: false })).on).toBe(false);
    expect(must(await worker.ask('settings.get', null)).rulesOff).toEqual([promise]);
    expect(await judged(worker, '今天一定发货')).toEqual([]);
    must(await save(worker, { on: true }));
    expect(await judged(worker, '今天一定发货')).not.toEqual([]);
  });

  it('lets a shop’s own words add to those of all shops', async () => {
    const worker = startWorker();
    must(await save(worker, { added: ['神速送达'] }));
    must(await save(worker, { shop: 's1', added: ['飞一样到'] }));
    const text = '神速送达，飞一样到';
    expect(await judged(worker, text)).toEqual(['神速送达']);
    expect(await judged(worker, text, 's1')).toEqual(['神速送达', '飞一样到']);
    expect(await judged(worker, text, 's2')).toEqual(['神速送达']);
    expect(find(await list(worker, 's1')).added).toEqual(['飞一样到']);
    expect(find(await list(worker)).added).toEqual(['神速送达']);
  });

  it('outlives the worker', async () => {
    must(await save(startWorker(), { added: ['神速送达'] }));
    endConnections(disk);
    expect(await judged(startWorker(), '神速送达')).toEqual(['神速送达']);
  });

  it('knows no rule that isn’t there, takes no blank word, and nothing from a page', async () => {
    const worker = startWorker();
    expect(await save(worker, { id: 'never.was' })).toEqual(fail('rule.notFound'));
    expect(await save(worker, { added: ['  '] })).toMatchObject({ error: { code: 'message.badInput' } });
    expect(
      await worker.ask('rules.save', { shop: '', id: promise, on: false, added: [], removed: [] }, 'page'),
    ).toMatchObject({ error: { code: 'message.refused' } });
  });
});

const tried = async ({ ask }: Worker, text: string, id: string, shop = '') =>
  must(await ask('rules.try', { shop, kind: id.startsWith('review.') ? 'review' : 'wording', text })).filter(
    ({ rule }) => rule === id,
  );

describe('rules.try', () => {
  it('tells what is marked, where, and by which rule', async () => {
    const text = '亲，今天一定发货';
    const [mark] = await tried(startWorker(), text, promise);
    expect(mark).toMatchObject({
      rule: promise,
      title: '承诺发货时间',
      severity: 'warn',
      words: '今天一定发货',
    });
    expect(text.slice(mark?.start, mark?.end)).toBe(mark?.words);
  });

  it('reads a review by the rules for reviews, and by none that is off', async () => {
    const worker = startWorker();
    const text = '穿了一次就起球了';
    const marks = async () => must(await worker.ask('rules.try', { shop: '', kind: 'review', text }));
    const [mark] = await marks();
    if (!mark) throw new Error('nothing marked');
    expect(text.slice(mark.start, mark.end)).toBe(mark.words);
    const { kind, cause } = find(await list(worker), mark.rule);
    expect([kind, cause]).toEqual(['review', 'quality']);
    must(await save(worker, { id: mark.rule, on: false }));
    expect((await marks()).map(({ rule }) => rule)).not.toContain(mark.rule);
  });

  it('goes by the shop’s words', async () => {
    const worker = startWorker();
    must(await save(worker, { shop: 's1', added: ['飞一样到'] }));
    expect(await tried(worker, '飞一样到', promise)).toEqual([]);
    expect(await tried(worker, '飞一样到', promise, 's1')).toHaveLength(1);
  });
});

describe('the rules in force', () => {
  const context = {
    store: openStores(),
    browserLanguage: () => 'zh-CN',
    announce: async () => {},
    dueChanged() {},
    openFloating: async () => true,
    aside() {},
    load: async () => true,
    models: createModels(readPublic),
    givenTo: async () => [],
  };
  const rulesOf = async (shop = '') => (await wordingRulesIn(context, 'shop', shop)).rules;

  it('are the very same array as long as nothing changed', async () => {
    const worker = startWorker();
    const untouched = await rulesOf();
    must(await save(worker, { on: false }));
    expect(await rulesOf('s1')).toBe(untouched);
    must(await save(worker, { added: ['神速送达'] }));
    const changed = await rulesOf();
    expect(changed).not.toBe(untouched);
    expect(await rulesOf()).toBe(changed);
    expect(await rulesOf('s1')).toBe(changed);
    must(await save(worker, { shop: 's1', removed: ['发货'] }));
    expect(await rulesOf('s1')).not.toBe(changed);
    expect(await rulesOf()).toBe(changed);
    must(await save(worker, { added: [] }));
    expect(await rulesOf()).toBe(untouched);
  });

  it('of reviews stay as they are when words for drafts change', async () => {
    const reviews = async () => (await reviewRulesIn(context, 'shop', '')).rules;
    const before = await reviews();
    must(await save(startWorker(), { added: ['神速送达'] }));
    expect(await reviews()).toBe(before);
  });

  it('of the practice shop know nothing of the shop’s', async () => {
    must(await save(startWorker(), { added: ['神速送达'], on: false }));
    const practice = await wordingRulesIn(context, 'practice', '');
    expect(practice.off).toEqual([]);
    expect(
      practice.rules.every(({ patterns }) => !patterns.some(({ words }) => words.includes('神速送达'))),
    ).toBe(true);
  });
});
