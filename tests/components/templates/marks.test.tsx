import { describe, expect, it } from 'vitest';
import { ok } from '@/lib/domain/result';
import type { Template } from '@/lib/domain/templates/template';
import type { Mark } from '@/lib/domain/wording/mark';
import { fakeWorker, group, template } from './fake-worker';
import { all, button, eventually, field, one, openPage, row, texts, type } from './page';

const text = '{买家|亲}，今天一定发货，全网最低价';

const mark = (words: string, change: Partial<Mark> = {}): Mark => ({
  rule: `rule of ${words}`,
  family: 'promise',
  severity: 'warn',
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  words,
  reason: `为什么：${words}`,
  source: '某规则',
  grade: 'B',
  date: '2026-11-22',
  safe: null,
  ...change,
});

const dispatch = mark('今天一定发货', { safe: '按付款顺序发出' });
const lowest = mark('全网最低价', { severity: 'urgent', grade: 'C', safe: '' });

type Asked = { shop: string; text: string };

/** A worker that finds these marks in the texts that hold their words, wherever they stand there. */
async function openWith(marks: readonly Mark[], change: Partial<Template> = {}) {
  const library = {
    groups: [group({ id: 'g1', name: '快递' })],
    templates: [template({ id: 'a', title: '查物流', text, ...change }), template({ id: 'b', order: 2 })],
  };
  const worker = fakeWorker(library, {
    'templates.judge': (asked: Asked) =>
      ok(
        marks.flatMap((one) => {
          const start = asked.text.indexOf(one.words);
          return start < 0 ? [] : [{ ...one, start, end: start + one.words.length }];
        }),
      ),
    'templates.flagged': () =>
      ok(
        worker
          .library()
          .templates.filter((one) => one.text.includes('一定发货'))
          .map(({ id }) => ({ template: id, marks: 2, severity: 'warn' })),
      ),
  });
  const page = await openPage(worker.backend);
  await eventually(() => row('a').click());
  await eventually(() => expect(field('标题').value).toBe('查物流'));
  const judged = () => worker.sent.filter(({ name }) => name === 'templates.judge').map(({ input }) => input);
  return { worker, judged, ...page };
}

const count = () => one('.cm-marks__count').textContent;
const inText = () => field('话术正文').value;

describe('under the text', () => {
  it('shows severity, words, reason, source and grade of each mark, and says how many', async () => {
    await openWith([dispatch, lowest]);
    await eventually(() => expect(count()).toBe('2 处用语有风险'));
    expect(one('.cm-marks__count').getAttribute('role')).toBe('status');
    expect(texts('.cm-marks .cm-severity')).toEqual(['注意', '严重']);
    expect(texts('.cm-marks__words')).toEqual(['今天一定发货', '全网最低价']);
    expect(texts('.cm-marks__source')).toEqual([
      '依据：某规则B 级 · 2026-11-22',
      '依据：某规则未确认 · 2026-11-22',
    ]);
    expect(one('.cm-marks__one').textContent).toContain('为什么：今天一定发货');
  });

  it('folds what is only worth a look, and counts it apart', async () => {
    await openWith([mark('今天', { severity: 'hint' }), mark('最低', { severity: 'info' })]);
    await eventually(() => expect(texts('.cm-marks__more > summary')).toEqual(['另有 2 处可留意']));
    expect(count()).toBe('');
    expect((one('.cm-marks__more') as HTMLDetailsElement).open).toBe(false);
  });

  it('says nothing of a text without marks, in a region that is there before it speaks', async () => {
    const { judged } = await openWith([]);
    await eventually(() => expect(judged()).toHaveLength(1));
    expect(count()).toBe('');
    expect(all('.cm-marks__one, .cm-marks__more')).toEqual([]);
  });

  it('judges in the template’s shop, once typing pauses', async () => {
    const { judged } = await openWith([dispatch], { shop: 's1' });
    await eventually(() => expect(judged()).toEqual([{ shop: 's1', text }]));
    for (const more of ['哦', '哦哦', '哦哦哦']) type(field('话术正文'), text + more);
    await eventually(() => expect(judged()).toHaveLength(2));
    expect(judged()[1]).toEqual({ shop: 's1', text: `${text}哦哦哦` });
  });

  it('puts the safe wording in the place of the words, and judges what then stands there', async () => {
    await openWith([dispatch, lowest]);
    await eventually(() => expect(document.activeElement).toBe(field('标题')));
    await eventually(() => button('换成：按付款顺序发出').click());
    await eventually(() => expect(inText()).toBe('{买家|亲}，按付款顺序发出，全网最低价'));
    await eventually(() => expect(count()).toBe('1 处用语有风险'));
    expect(document.activeElement).toBe(field('话术正文'));
    button('删去“全网最低价”').click();
    await eventually(() => expect(inText()).toBe('{买家|亲}，按付款顺序发出，'));
    await eventually(() => expect(count()).toBe(''));
  });

  it('replaces nothing where other words stand by now', async () => {
    await openWith([dispatch]);
    await eventually(() => expect(count()).toBe('1 处用语有风险'));
    const longer = `您好，${text}`;
    type(field('话术正文'), longer);
    button('换成：按付款顺序发出').click();
    expect(inText()).toBe(longer);
  });

  it('offers no replacement where only the person can tell', async () => {
    await openWith([mark('今天一定发货')]);
    await eventually(() => expect(count()).toBe('1 处用语有风险'));
    expect(all('.cm-marks button')).toEqual([]);
  });

  it('keeps nobody from saving', async () => {
    const { worker } = await openWith([lowest]);
    type(field('话术正文'), `${text}！`);
    await eventually(() => expect(button('保存').disabled).toBe(false));
    button('保存').click();
    await eventually(() => expect(worker.library().templates[0]?.text).toBe(`${text}！`));
  });
});

describe('in the list', () => {
  const badges = () =>
    all('.cm-row__risk').map((each) => each.closest('[data-row]')?.getAttribute('data-row'));

  it('marks a template with its count on hover and aloud', async () => {
    await openWith([]);
    await eventually(() => expect(badges()).toEqual(['a']));
    expect(one('.cm-row__risk').title).toBe('2 处用语有风险');
    expect(texts('.cm-row__risk .cm-badge')).toEqual(['有风险用语']);
    expect(texts('.cm-row__risk .cm-aloud')).toEqual(['2 处用语有风险']);
  });

  it('looks again once something is saved', async () => {
    await openWith([]);
    await eventually(() => expect(badges()).toEqual(['a']));
    type(field('话术正文'), '亲，您好');
    await eventually(() => expect(button('保存').disabled).toBe(false));
    expect(badges()).toEqual(['a']);
    button('保存').click();
    await eventually(() => expect(badges()).toEqual([]));
  });

  it('looks again when the person’s wishes change', async () => {
    const { worker, state } = await openWith([]);
    const asked = () => worker.sent.filter(({ name }) => name === 'templates.flagged').length;
    await eventually(() => expect(badges()).toEqual(['a']));
    const before = asked();
    await state.settings.change({ agentName: '小柜' });
    expect(asked()).toBe(before);
    await state.settings.change({ ignoredWords: ['今天'] });
    await eventually(() => expect(asked()).toBe(before + 1));
  });
});
