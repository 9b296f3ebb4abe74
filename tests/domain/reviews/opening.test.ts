import { describe, expect, it } from 'vitest';
import { chooseOpening, openingReasons, openingValues, toneOf } from '@/lib/domain/reviews/opening';
import { starterTemplates } from '@/lib/domain/templates/starter';
import type { Template } from '@/lib/domain/templates/template';
import { review } from './sample';

const template = (change: Partial<Template>): Template => ({
  id: 'mine',
  group: 'reviews',
  title: '我的',
  text: '抱歉让您久等了',
  asks: [],
  code: '',
  fit: { status: [], moment: null },
  shop: '',
  order: 99,
  origin: 'own',
  edited: false,
  removedAt: null,
  updatedAt: '2026-11-01T00:00:00Z',
  revision: 1,
  ...change,
});
const starters = starterTemplates.map((one, order) => template({ ...one, order, origin: 'starter' }));
const without = (...ids: string[]) => starters.filter(({ id }) => !ids.includes(id));
const choose = (
  templates: Template[],
  tone: 'sorry' | 'thanks',
  habits: [string, number][] = [],
  shop = '',
) => chooseOpening(templates, tone, { habits: new Map(habits), shop, date: '2026-11-22' })?.id ?? null;

describe('the tone of an opening', () => {
  it.each([
    [null, 'thanks'],
    ['info', 'thanks'],
    ['hint', 'sorry'],
    ['warn', 'sorry'],
    ['urgent', 'sorry'],
  ] as const)('with severity %s is %s', (severity, tone) => expect(toneOf({ severity })).toBe(tone));
});

describe('the opening line', () => {
  it('is ours for each tone', () => {
    expect(choose(starters, 'sorry')).toBe('reviews.bad');
    expect(choose(starters, 'thanks')).toBe('reviews.thanks');
  });

  it('is the person’s own once they picked it more often', () => {
    const all = [...starters, template({})];
    expect(choose(all, 'sorry')).toBe('reviews.bad');
    expect(
      choose(all, 'sorry', [
        ['mine', 1.5],
        ['reviews.bad', 1],
      ]),
    ).toBe('mine');
    expect(
      choose(all, 'sorry', [
        ['mine', 1],
        ['reviews.bad', 1],
      ]),
    ).toBe('reviews.bad');
  });

  it('never thanks an unhappy buyer nor apologises to a happy one', () => {
    const all = [...starters, template({}), template({ id: 'thanks', text: '谢谢您的好评' })];
    expect(choose(all, 'sorry', [['thanks', 9]])).toBe('reviews.bad');
    expect(choose(all, 'thanks', [['mine', 9]])).toBe('reviews.thanks');
  });

  it('is the person’s own where ours is gone, and none where all are', () => {
    expect(choose([...without('reviews.bad'), template({})], 'sorry')).toBe('mine');
    expect(choose(without('reviews.bad'), 'sorry')).toBeNull();
    expect(choose(without('reviews.thanks'), 'thanks')).toBeNull();
    expect(choose([template({ id: 'reviews.bad', removedAt: '2026-11-01T00:00:00Z' })], 'sorry')).toBeNull();
  });

  it('is none whose dates are over', () => {
    const over = template({ fit: { status: [], moment: null, until: '2026-11-21' } });
    expect(choose([over], 'sorry')).toBeNull();
    expect(choose([{ ...over, fit: { ...over.fit, until: '2026-11-22' } }], 'sorry')).toBe('mine');
  });

  it('never comes from another shop, another group or another moment', () => {
    const others = [
      template({ shop: '二店' }),
      template({ id: 'b', group: 'care' }),
      template({ id: 'c', fit: { status: [], moment: 'received' } }),
    ];
    expect(choose(others, 'sorry', [], '一店')).toBeNull();
    expect(choose(others, 'sorry', [], '二店')).toBe('mine');
  });
});

describe('why it is offered', () => {
  const mark = (words: string, severity: 'info' | 'warn') => ({
    part: 'text' as const,
    start: 0,
    end: 2,
    words,
    severity,
    cause: null,
    rule: 'r.r',
    reason: '',
    source: 's',
    grade: 'k' as const,
    date: '2026-11-22',
  });

  it('names the words complained in, three at most, and no turn', () => {
    const marks = ['但是', '掉色', '开线', '掉色', '起球', '破了'].map((words, at) =>
      mark(words, at === 0 ? 'info' : 'warn'),
    );
    expect(openingReasons(template({}), { marks }, new Map())).toEqual([
      { kind: 'words', words: ['掉色', '开线', '起球'] },
    ]);
  });

  it('names a habit from two picks on', () => {
    expect(openingReasons(template({}), { marks: [] }, new Map([['mine', 1.4]]))).toEqual([]);
    expect(openingReasons(template({}), { marks: [] }, new Map([['mine', 2]]))).toEqual([
      { kind: 'habit', times: 2 },
    ]);
  });
});

describe('what a review fills in', () => {
  const at = { now: new Date('2026-11-22T04:00:00Z'), utcOffset: 480, agentName: '小柜', shop: '一店' };

  it('is the buyer, the item and the order', () =>
    expect(openingValues(review(), at)).toMatchObject({
      buyer: '林小满',
      item: '云朵保温杯',
      orderId: '260418000000000001',
      agent: '小柜',
      time: '12:00',
    }));

  it('is no masked name and nothing that is not known', () => {
    const values = openingValues(review({ buyer: '林**满', item: null }), at);
    expect(values).not.toHaveProperty('buyer');
    expect(values).not.toHaveProperty('item');
  });
});
