import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import {
  addTemplate,
  buildIndex,
  loadIndex,
  removeTemplate,
  saveIndex,
  score,
  type TemplateIndex,
} from '@/lib/domain/templates/search-index';
import { starterTemplates } from '@/lib/domain/templates/starter';
import { starterLibrary, templateOf } from './sample-templates';

function keptAndLoaded(index: TemplateIndex): TemplateIndex {
  const loaded = loadIndex(structuredClone(saveIndex(index)));
  if (!loaded) throw new Error('What was just saved could not be loaded.');
  return loaded;
}

const ids = (hits: { id: string }[]) => hits.map(({ id }) => id);

describe('score', () => {
  const { index } = starterLibrary();

  it.each([
    ['啥时候能发货呀', 'dispatch.when'],
    ['电子发票在哪下载', 'invoice.electronic'],
    ['地址写错了 帮忙改一下电话', 'change.address'],
    ['邮费谁出 退货', 'return.freight'],
    ['東西摔壞了，裂了一道', 'aftersales.damaged'],
    ['昨天买的今天就降价 退差价不', 'aftersales.priceProtect'],
  ])('puts the template that %s asks for first', (text, id) => {
    expect(score(index, text)[0]?.id).toBe(id);
  });

  it('finds the same for Traditional as for Simplified writing', () => {
    const pairs = [
      ['請問什麼時候發貨', '请问什么时候发货'],
      ['發票抬頭開錯了', '发票抬头开错了'],
      ['快遞顯示簽收，我沒收到', '快递显示签收，我没收到'],
    ] as const;
    for (const [traditional, simplified] of pairs) {
      const hits = score(index, traditional);
      expect(hits.length).toBeGreaterThan(0);
      expect(hits.map(({ id, score }) => [id, score])).toEqual(
        score(index, simplified).map(({ id, score }) => [id, score]),
      );
    }
  });

  it('tells the words that carried it as the buyer wrote them, most telling first', () => {
    const [hit] = score(buildIndex([templateOf('a', { asks: ['什么时候发货'] })]), '我拍的那件啥時候發貨啊');
    expect(hit?.words).toEqual(['啥時候發貨']);
  });

  it('lets the ask decide, not how much else a template says', () => {
    const long = templateOf('long', { asks: ['发货'], text: '运费险运费退货运费'.repeat(20) });
    const short = templateOf('short', { asks: ['退货运费谁出', '怎么退', '退货地址', '寄回哪里'] });
    expect(ids(score(buildIndex([long, short]), '退货运费谁出'))[0]).toBe('short');
  });

  it('scores a whole question higher than a scrap of it', () => {
    const whole = score(index, '什么时候发货')[0]?.score ?? 0;
    expect(whole).toBeGreaterThan(0.6);
    expect(score(index, '什么')[0]?.score ?? 0).toBeLessThan(0.3);
  });

  it('finds nothing for nothing, and nothing in an empty library', () => {
    expect(score(index, '')).toEqual([]);
    expect(score(index, '？！…')).toEqual([]);
    expect(score(buildIndex([]), '什么时候发货')).toEqual([]);
  });

  it('reads variables as no words of the template', () => {
    const made = buildIndex([templateOf('a', { title: '甲', text: '{买家|亲}您好' })]);
    expect(score(made, '买家')).toEqual([]);
  });

  it('survives storage: what a structured clone of the saved index loads finds the same', () => {
    const text = '什么时候发货 发什么快递';
    expect(score(keptAndLoaded(index), text)).toEqual(score(index, text));
  });

  it('stays within 0 and 1, sorted, without doubles', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'发货退款运费票快递什么时候到亲 吗了a1'), { maxLength: 30 }),
        (signs) => {
          const hits = score(index, signs.join(''));
          expect(new Set(ids(hits)).size).toBe(hits.length);
          hits.forEach((hit, i) => {
            expect(hit.score).toBeGreaterThan(0);
            expect(hit.score).toBeLessThanOrEqual(1);
            expect(hit.score).toBeLessThanOrEqual(hits[i - 1]?.score ?? 1);
          });
        },
      ),
    );
  });

  it('finds a document exactly where an independent engine finds one of its pairs', () => {
    // Characters without synonyms, fillers or particles, so that both engines read the same pairs.
    const word = fc.array(fc.constantFrom(...'甲乙丙丁戊己庚辛'), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), word, (documents, query) => {
        const templates = documents.map((signs, i) =>
          templateOf(`t${i}`, { title: '题', text: '文', asks: [signs.join('')] }),
        );
        const peer = new MiniSearch({ fields: ['ask'], tokenize: characters });
        peer.addAll(templates.map(({ id, asks }) => ({ id, ask: asks.join('') })));
        const found = ids(score(buildIndex(templates), query.join(''))).sort();
        expect(found).toEqual(
          peer
            .search(query.join(''))
            .map(({ id }) => String(id))
            .sort(),
        );
      }),
    );
  });
});

describe('buildIndex', () => {
  it('holds every ask of the starter library: asked word for word, its template comes up', () => {
    const { index } = starterLibrary();
    const missed = starterTemplates.flatMap(({ id, asks }) =>
      asks.filter((ask) => !ids(score(index, ask)).slice(0, 3).includes(id)).map((ask) => `${id}: ${ask}`),
    );
    expect(missed).toEqual([]);
  });
});

describe('addTemplate and removeTemplate', () => {
  const signs = fc.constantFrom(...'发货退款运费票快递什么时候到亲吗ab1');
  const words = fc.string({ unit: signs, minLength: 1, maxLength: 8 });
  const content = fc.record({
    title: words,
    asks: fc.array(words, { maxLength: 3 }),
    text: fc.string({ unit: signs, maxLength: 20 }),
  });

  it('find what an index built anew finds, after any adding, removing, saving and loading', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('add' as const), content }),
      fc.record({ kind: fc.constant('remove' as const), at: fc.nat() }),
      fc.record({ kind: fc.constant('keep' as const) }),
    );
    fc.assert(
      fc.property(
        fc.array(content, { maxLength: 6 }),
        fc.array(step, { maxLength: 30 }),
        fc.array(words, { minLength: 1, maxLength: 4 }),
        (first, steps, questions) => {
          let live = first.map((content, i) => templateOf(`first${i}`, content));
          let index = buildIndex(live);
          steps.forEach((step, i) => {
            if (step.kind === 'add') {
              const template = templateOf(`later${i}`, step.content);
              addTemplate(index, template);
              live.push(template);
            } else if (step.kind === 'remove') {
              const gone = live[step.at % Math.max(1, live.length)];
              if (!gone) return;
              expect(removeTemplate(index, gone)).toBe(true);
              live = live.filter((template) => template !== gone);
            } else index = keptAndLoaded(index);
            const anew = buildIndex(live);
            for (const question of questions) expect(score(index, question)).toEqual(score(anew, question));
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('say so where the template is not there, and leave the index as it was', () => {
    const { index } = starterLibrary();
    const before = score(index, '什么时候发货');
    expect(removeTemplate(index, templateOf('nowhere', { asks: ['什么时候发货'] }))).toBe(false);
    expect(score(index, '什么时候发货')).toEqual(before);
  });
});

const characters = (text: string): string[] => [...text];
