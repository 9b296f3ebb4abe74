import { describe, expect, it } from 'vitest';
import { fail, ok, type Result } from '@/lib/domain/result';
import type { Rate } from '@/lib/domain/templates/rate';
import type { Template } from '@/lib/domain/templates/template';
import type { TemplateUses } from '@/lib/domain/templates/variant-uses';
import { fakeWorker, group, template } from './fake-worker';
import { all, button, eventually, field, one, openPage, row, texts, type } from './page';

const rate = (count: number, of: number, low = 0, high = 0): Rate => ({
  count,
  of,
  between: of === 0 ? null : { low, high },
});
const usesOf = (text: string, change: Partial<TemplateUses['texts'][number]> = {}) => ({
  text,
  used: 0,
  unchanged: rate(0, 0),
  kept: null,
  again: rate(0, 0),
  paid: rate(0, 0),
  ...change,
});

async function openWith(
  change: Partial<Template>,
  uses?: TemplateUses,
  answers: Record<string, () => Result<unknown>> = {},
) {
  const library = {
    groups: [group({ id: 'g1', name: '快递' })],
    templates: [template({ id: 'a', title: '查物流', text: '甲', ...change })],
  };
  const worker = fakeWorker(library, {
    'templates.judge': ({ text }: { text: string }) =>
      ok(
        text.includes('最低')
          ? [
              {
                rule: 'r',
                family: 'absolute',
                severity: 'warn',
                start: 0,
                end: 2,
                words: '最低',
                reason: '',
                source: '',
                grade: 'B',
                date: '',
                safe: null,
              },
            ]
          : [],
      ),
    'templates.flagged': () => ok([]),
    ...(uses && { 'templates.uses': () => ok(uses) }),
    ...answers,
  });
  const { state } = await openPage(worker.backend);
  await eventually(() => row('a').click());
  await eventually(() => expect(field('标题').value).toBe('查物流'));
  const saved = () => worker.sent.findLast(({ name }) => name === 'templates.save')?.input as Template;
  return { worker, saved, state };
}

const cells = (place: number) =>
  [...(all('.cm-uses__table tbody tr')[place]?.children ?? [])].map(({ textContent }) => textContent);

describe('the ways of saying a template', () => {
  it('are added, each with its own preview and marks, and saved', async () => {
    const { saved } = await openWith({});
    await eventually(() => expect(document.activeElement).toBe(field('标题')));
    button('加一种说法').click();
    await eventually(() => expect(document.activeElement).toBe(field('说法 B')));
    type(field('说法 B'), '亲，最低价');
    await eventually(() => expect(texts('.cm-variant .cm-preview__bubble')).toEqual(['亲，最低价']));
    expect(texts('.cm-variant .cm-marks__count')).toEqual(['1 处用语有风险']);
    button('保存').click();
    await eventually(() => expect(saved()?.variants).toEqual(['亲，最低价']));
  });

  it('are edited and removed by their letters, four in all', async () => {
    const { saved } = await openWith({ variants: ['乙', '丙', '丁'] });
    expect(all('.cm-variants__more')).toEqual([]);
    type(field('说法 C'), '丙丙');
    await eventually(() => expect(texts('.cm-variant .cm-preview__bubble')).toEqual(['乙', '丙丙', '丁']));
    button('删除说法 B').click();
    await eventually(() => expect(field('说法 B').value).toBe('丙丙'));
    button('保存').click();
    await eventually(() => expect(saved()?.variants).toEqual(['丙丙', '丁']));
  });

  it('that are left empty are not saved, and then there are none', async () => {
    const { saved } = await openWith({ variants: ['乙'] });
    type(field('标题'), '查快递');
    await eventually(() => expect(button('保存').disabled).toBe(false));
    type(field('说法 B'), ' ');
    await eventually(() => expect(texts('.cm-variant .cm-preview__bubble')).toEqual([]));
    button('保存').click();
    await eventually(() => expect(saved()?.title).toBe('查快递'));
    expect(saved()).not.toHaveProperty('variants');
  });
});

describe('what is wrong with one', () => {
  it('leaves nothing to save where one was begun and taken out again', async () => {
    const { state } = await openWith({});
    button('加一种说法').click();
    await eventually(() => expect(field('说法 B').value).toBe(''));
    expect(state.drafts.drafts.value.size).toBe(1);
    button('删除说法 B').click();
    await eventually(() => expect(all('.cm-variant')).toEqual([]));
    expect(state.drafts.drafts.value.size).toBe(0);
    expect(button('保存').disabled).toBe(true);
    expect(field('话术正文').value).toBe('甲');
  });

  it('is said at it, also where an empty one before it is not sent', async () => {
    const refuse = () => fail('template.emptyVariable', { variant: 1 });
    await openWith({ variants: ['乙', '丙'] }, undefined, { 'templates.save': refuse });
    type(field('说法 B'), ' ');
    await eventually(() => expect(button('保存').disabled).toBe(false));
    type(field('说法 C'), '丙{}');
    button('保存').click();
    await eventually(() => expect(texts('.cm-field__error')).toHaveLength(1));
    expect(all('.cm-variant')[1]?.textContent).toContain('空的花括号');
  });
});

describe('what became of them', () => {
  const uses: TemplateUses = {
    texts: [usesOf('甲', { used: 12, unchanged: rate(7, 10, 0.397, 0.892), kept: 0.9 }), usesOf('乙')],
    surely: { unchanged: null, paid: null },
  };

  it('is told with its ranges, and what is not known is not called none', async () => {
    await openWith({ variants: ['乙'] }, uses);
    await eventually(() => expect(cells(0)).toEqual(['A', '12', '7/1040–89%', '90%']));
    expect(cells(1)).toEqual(['B', '0', '无数据', '无数据']);
    expect(one('.cm-uses .cm-field__hint').textContent).toContain('还看不出');
  });

  it('names one as higher only where the worker is sure', async () => {
    await openWith({ variants: ['乙'] }, { ...uses, surely: { unchanged: '甲', paid: null } });
    await eventually(() => expect(one('.cm-uses .cm-field__hint').textContent).toContain('A 明显更高'));
  });

  it('is not told of a text that was changed since', async () => {
    await openWith({ variants: ['乙'] }, uses);
    await eventually(() => expect(cells(0)[1]).toBe('12'));
    type(field('说法 B'), '乙乙');
    await eventually(() => expect(cells(1)).toEqual(['B', '保存后开始计数']));
  });
});
