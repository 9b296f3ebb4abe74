import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex, score } from '@/lib/domain/templates/search-index';
import { scoreAll } from './exhaustive';
import { templateOf } from './sample-templates';

const signs = fc.constantFrom(...'发货退款运费票快递什么时候到换尺码地址改ab1');
const words = fc.string({ unit: signs, minLength: 1, maxLength: 8 });
const content = fc.record({ title: words, asks: fc.array(words, { maxLength: 3 }), text: words });

describe('score, against every template compared in full', () => {
  it('finds the same in a small library, in the same order', () => {
    fc.assert(
      fc.property(fc.array(content, { maxLength: 40 }), words, (contents, question) => {
        const templates = contents.map((content, i) => templateOf(`t${i}`, content));
        const all = scoreAll(templates, question);
        const hits = score(buildIndex(templates), question);
        expect(hits).toHaveLength(Math.min(12, all.size));
        const best = [...all.values()].sort((one, other) => other - one);
        hits.forEach((hit, i) => {
          expect(hit.score).toBeCloseTo(all.get(hit.id) ?? Number.NaN, 3);
          expect(hit.score).toBeCloseTo(best[i] ?? Number.NaN, 3);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('gives what it finds in a large library the same score, and finds what was asked word for word', () => {
    const fill = Array.from(
      { length: 600 },
      (_, i) => `${'甲乙丙丁戊己庚辛壬癸'[i % 10]}${'子丑寅卯辰巳'[i % 6]}`,
    );
    fc.assert(
      fc.property(fc.array(content, { minLength: 1, maxLength: 20 }), fc.nat(), (contents, pick) => {
        const templates = [
          ...contents.map((content, i) => templateOf(`t${i}`, content)),
          ...fill.map((ask, i) => templateOf(`fill${i}`, { title: ask, asks: [ask] })),
        ];
        const wanted = contents[pick % contents.length]?.title ?? '';
        const all = scoreAll(templates, wanted);
        const hits = score(buildIndex(templates), wanted);
        for (const hit of hits) expect(hit.score).toBeCloseTo(all.get(hit.id) ?? Number.NaN, 3);
        expect(hits[0]?.score).toBeCloseTo(Math.max(...all.values()), 3);
      }),
      { numRuns: 15 },
    );
  });

  it('reads an ask that says nothing but what an order card says, where the template says nothing else', () => {
    const bare = templateOf('bare', { title: '[卡片]', asks: ['订单编号:'], text: '好' });
    const other = templateOf('other', { title: '订单编号:', asks: ['什么时候发货'] });
    expect(score(buildIndex([bare, other]), '订单编号').map(({ id }) => id)).toEqual(['bare']);
  });
});
