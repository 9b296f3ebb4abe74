import { describe, expect, it } from 'vitest';
import { findTemplates } from '@/lib/domain/templates/find';
import { libraryOf, templateOf } from './sample-templates';

const library = libraryOf([
  templateOf('when', { group: 'a', code: 'fh', title: '什么时候发货', asks: ['今天能寄吗'], order: 1 }),
  templateOf('notice', { group: 'a', code: 'fhtz', title: '发货通知', text: '已经交给快递啦', order: 2 }),
  templateOf('invoice', { group: 'b', code: 'FP', title: '怎么开发票', asks: ['抬头写错了'], order: 1 }),
  templateOf('return', { group: 'c', title: '退货', text: '寄回运费有运费险', order: 1 }),
  templateOf('gone', { group: 'c', code: 'fhx', title: '发货旧', removedAt: '2026-11-01T00:00:00.000Z' }),
]);
const found = (query: string, habits?: Map<string, number>) =>
  findTemplates(query, library, habits).map(({ template }) => template.id);

describe('findTemplates', () => {
  it('puts the exact code first, then codes that begin so', () => {
    expect(found('fh').slice(0, 2)).toEqual(['when', 'notice']);
    expect(found('fht')[0]).toBe('notice');
    expect(findTemplates('fp', library)[0]?.reasons).toEqual([{ kind: 'code', code: 'FP' }]);
  });

  it('finds pieces of the title before those of asks, and those before the text', () => {
    expect(found('发货')).toEqual(['notice', 'when']);
    expect(found('抬头')).toEqual(['invoice']);
    expect(found('运费险')).toEqual(['return']);
  });

  it('finds what any of a template’s wordings says', () => {
    const worded = templateOf('worded', { title: '问候', text: '您好', variants: ['欢迎光临', '掌柜在呢'] });
    const ids = findTemplates('掌柜', libraryOf([worded])).map(({ template }) => template.id);
    expect(ids).toEqual(['worded']);
  });

  it('finds by pinyin', () => {
    expect(found('kfp')).toEqual(['invoice']);
    expect(found('tuihuo')).toEqual(['return']);
  });

  it('finds Traditional writing', () => {
    expect(found('發票')).toEqual(['invoice']);
  });

  it('wants every word of several', () => {
    expect(found('退货 运费')[0]).toBe('return');
    expect(findTemplates('退货 运费', library)[0]?.reasons).toEqual([
      { kind: 'words', words: ['退货', '运费'] },
    ]);
  });

  it('falls back to what is alike', () => {
    expect(found('发票的抬头开错了')[0]).toBe('invoice');
  });

  it('shows the first of each group for an empty query, what is picked most before it', () => {
    expect(found('')).toEqual(['when', 'invoice', 'return', 'notice']);
    expect(found(' ', new Map([['notice', 3]]))[0]).toBe('notice');
  });

  it('prefers the more picked among equals', () => {
    expect(found('发货', new Map([['when', 5]]))).toEqual(['notice', 'when']);
    expect(found('f', new Map([['notice', 5]]))[0]).toBe('notice');
  });

  it('never shows a removed template', () => {
    for (const query of ['', 'fhx', '发货旧', 'fhj']) expect(found(query)).not.toContain('gone');
  });

  it('shows what is outside its dates where it is asked for, marked and behind its equals', () => {
    const dates = (given: object) => ({ title: '大促满减', fit: { status: [], moment: null, ...given } });
    const dated = libraryOf([
      templateOf('over', { ...dates({ until: '2026-11-12' }), code: 'dc', order: 1 }),
      templateOf('soon', { ...dates({ from: '2026-12-01' }), order: 2 }),
      templateOf('now', { ...dates({ until: '2026-11-22' }), order: 3 }),
    ]);
    const shown = (query: string, date: string | null = '2026-11-22') =>
      findTemplates(query, dated, new Map([['over', 9]]), date).map(({ template, reasons }) => [
        template.id,
        reasons.at(-1)?.kind,
      ]);
    expect(shown('大促')).toEqual([
      ['now', 'words'],
      ['over', 'expired'],
      ['soon', 'upcoming'],
    ]);
    expect(shown('dc')[0]).toEqual(['over', 'expired']);
    expect(shown('')).toEqual([['now', undefined]]);
    expect(shown('大促', null)[0]).toEqual(['over', 'words']);
  });

  it('finds nothing for what stands nowhere', () => {
    expect(found('zzzz')).toEqual([]);
  });
});
