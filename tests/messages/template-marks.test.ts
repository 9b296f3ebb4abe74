import { describe, expect, it } from 'vitest';
import { starterTemplates } from '@/lib/domain/templates/starter';
import type { TemplateDraft } from '@/lib/domain/templates/template';
import { must, useFreshDisk } from '../store/fresh';
import { startWorker } from './counter';

useFreshDisk();

type Worker = ReturnType<typeof startWorker>;

const draft = (change: Partial<TemplateDraft> & { id: string }): TemplateDraft => ({
  group: 'dispatch',
  title: change.id,
  text: '亲，您好',
  asks: [],
  code: '',
  fit: { status: [], moment: null },
  shop: '',
  revision: 0,
  ...change,
});
const save = async ({ ask }: Worker, change: Partial<TemplateDraft> & { id: string }) =>
  must(await ask('templates.save', draft(change)));
const flagged = async ({ ask }: Worker) => must(await ask('templates.flagged', null));
const judged = async ({ ask }: Worker, text: string, shop = '') =>
  must(await ask('templates.judge', { shop, text })).map(({ words }) => words);
const addWord = async ({ ask }: Worker, shop: string, word: string) =>
  must(await ask('rules.save', { shop, id: 'promise.dispatch-time', on: true, added: [word], removed: [] }));

describe('templates.judge', () => {
  it('tells reason, source, grade, date and a safe wording', async () => {
    const { ask } = startWorker();
    const text = '{买家|亲}，今天一定发货';
    const [mark] = must(await ask('templates.judge', { shop: '', text }));
    expect(mark).toMatchObject({ rule: 'promise.dispatch-time', words: '今天一定发货', severity: 'warn' });
    expect(mark?.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    for (const said of [mark?.reason, mark?.source, mark?.safe]) expect(said).toMatch(/\S/);
  });

  it('goes by the words of the template’s shop', async () => {
    const worker = startWorker();
    await addWord(worker, 's1', '神速送达');
    expect(await judged(worker, '神速送达')).toEqual([]);
    expect(await judged(worker, '神速送达', 's1')).toEqual(['神速送达']);
  });

  it('is silent on what the person does not want to hear', async () => {
    const worker = startWorker();
    must(await worker.ask('settings.save', { ignoredWords: ['今天一定发货'] }));
    expect(await judged(worker, '今天一定发货')).toEqual([]);
    must(await worker.ask('settings.save', { ignoredWords: [], rulesOff: ['promise.dispatch-time'] }));
    expect(await judged(worker, '今天一定发货')).toEqual([]);
  });
});

describe('templates.flagged', () => {
  it('finds no fault with the starter library', async () => {
    const worker = startWorker();
    expect(must(await worker.ask('templates.list', null)).templates).toHaveLength(starterTemplates.length);
    expect(await flagged(worker)).toEqual([]);
  });

  it('counts marks at warn or above and names the gravest, after each save anew', async () => {
    const worker = startWorker();
    const first = await save(worker, { id: 'a', text: '今天一定发货，五星好评返现5元' });
    const marks = must(await worker.ask('templates.judge', { shop: '', text: first.text }));
    expect(marks.map(({ severity }) => severity)).toContain('urgent');
    expect(await flagged(worker)).toEqual([{ template: 'a', marks: marks.length, severity: 'urgent' }]);
    await save(worker, { id: 'a', text: '今天一定发货', revision: first.revision });
    expect(await flagged(worker)).toEqual([{ template: 'a', marks: 1, severity: 'warn' }]);
    must(await worker.ask('templates.remove', { ids: ['a'] }));
    expect(await flagged(worker)).toEqual([]);
  });

  it('leaves hints alone', async () => {
    const worker = startWorker();
    const text = '已经帮您备注了';
    const marks = must(await worker.ask('templates.judge', { shop: '', text }));
    expect(marks.map(({ severity }) => severity)).toEqual(['hint']);
    await save(worker, { id: 'a', text });
    expect(await flagged(worker)).toEqual([]);
  });

  it('judges each template by its own shop, and anew when rules or wishes change', async () => {
    const worker = startWorker();
    await save(worker, { id: 'a', text: '神速送达' });
    await save(worker, { id: 'b', text: '神速送达', shop: 's1' });
    expect(await flagged(worker)).toEqual([]);
    await addWord(worker, 's1', '神速送达');
    expect((await flagged(worker)).map(({ template }) => template)).toEqual(['b']);
    must(await worker.ask('settings.save', { ignoredWords: ['神速送达'] }));
    expect(await flagged(worker)).toEqual([]);
  });
});

describe('templates.importPreview', () => {
  it('says how many of what it would add or change carry such marks', async () => {
    const worker = startWorker();
    await save(worker, { id: 'old', text: '好评返现' });
    const exported = JSON.parse(must(await worker.ask('templates.export', null)).json);
    const row = (id: string, text: string) => ({ id, group: 'dispatch', title: id, text });
    exported.templates.push(row('a', '今天一定发货'), row('b', '亲，会尽快安排哦~'));
    const json = JSON.stringify(exported);
    const preview = must(await worker.ask('templates.importPreview', { json }));
    expect(preview).toMatchObject({ added: 2, changed: 0, flagged: 1 });
    expect(Object.keys(preview)).not.toContain('incoming');
  });
});
