import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { starterGroups, starterTemplates } from '@/lib/domain/templates/starter';
import { groupSchema, templateSchema } from '@/lib/domain/templates/template';
import { forbidden } from './forbidden';

const starterSchema = z.strictObject(
  z.pick(templateSchema, {
    id: true,
    group: true,
    title: true,
    text: true,
    asks: true,
    code: true,
    fit: true,
  }).shape,
);
const starterGroupSchema = z.strictObject(z.pick(groupSchema, { id: true, name: true }).shape);

const variables = ['买家', '客服', '订单号', '商品', '快递', '快递单号', '物流状态', '金额', '好处'];

/** A modal particle or the courtesy mark at the very end. */
const politeEnd = /([呢哦哈呀啦]|~)$/;

const everyAsk = starterTemplates.flatMap((template) => template.asks);

const repeated = (list: string[]): string[] => list.filter((value, at) => list.indexOf(value) !== at);

/** The braces of a text: `{快递|合作快递}` → `{ name: '快递', fallback: '合作快递' }`. */
const braces = (text: string) =>
  [...text.matchAll(/\{([^{}|]*)(?:\|([^{}]*))?\}/g)].map((match) => ({
    name: match[1] ?? '',
    fallback: match[2],
  }));

describe('starter groups', () => {
  it('come in the order and under the names of the trade', () => {
    expect(starterGroups.map((group) => group.name)).toEqual([
      '快递',
      '发货时效',
      '发票',
      '修改信息',
      '退换货',
      '突发状况',
      '欢迎',
      '催付',
      '售后',
      '评价',
      '关怀',
    ]);
  });

  it('are well formed, unique and none is empty', () => {
    const ids = starterGroups.map((group) => group.id);
    expect(repeated(ids)).toEqual([]);
    for (const group of starterGroups) {
      expect(starterGroupSchema.safeParse(group).error?.issues).toBeUndefined();
      expect(starterTemplates.some((template) => template.group === group.id)).toBe(true);
    }
  });
});

describe('starter templates', () => {
  it('are sixty-one, listed group by group', () => {
    expect(starterTemplates).toHaveLength(61);
    const groups = starterTemplates.map((template) => template.group);
    expect([...new Set(groups)]).toEqual(starterGroups.map((group) => group.id));
    expect(groups.filter((group, at) => at > 0 && group !== groups[at - 1])).toHaveLength(
      starterGroups.length - 1,
    );
  });

  it.each(starterTemplates)('$id parses as a template', (template) => {
    expect(starterSchema.safeParse(template).error?.issues).toBeUndefined();
  });

  it.each(starterTemplates)('$id is named by its group and a word', (template) => {
    expect(template.id).toMatch(/^[a-z]+\.[a-z]+([A-Z][a-z]+)*$/);
    expect(template.id.startsWith(`${template.group}.`)).toBe(true);
  });

  it('share neither id, title, text nor code', () => {
    for (const key of ['id', 'title', 'text', 'code'] as const) {
      expect(repeated(starterTemplates.map((template) => template[key]))).toEqual([]);
    }
  });

  it.each(starterTemplates)('$id has a title, a text and a code of handy length', (template) => {
    expect(template.title.length).toBeLessThanOrEqual(12);
    expect(template.text.length).toBeGreaterThanOrEqual(25);
    expect(template.text.length).toBeLessThanOrEqual(110);
    expect(template.code).toMatch(/^[a-z][a-z0-9]{1,4}$/);
  });

  it.each(starterTemplates)('$id uses known variables with a fallback, or asks', (template) => {
    const used = braces(template.text);
    expect(template.text.replaceAll(/\{[^{}]+\}/g, '')).not.toMatch(/[{}]/);
    for (const { name, fallback } of used) {
      if (name.startsWith('?')) expect(name.length).toBeGreaterThan(1);
      else {
        expect(variables).toContain(name);
        expect(fallback ?? '').not.toBe('');
      }
    }
  });

  it('seldom ask anything before they can be inserted', () => {
    const asking = starterTemplates.filter((template) => template.text.includes('{?'));
    expect(asking.map((template) => template.id)).toEqual(['return.amount', 'welcome.related']);
  });

  it.each(starterTemplates)('$id addresses the buyer, warmly to the end', (template) => {
    expect(template.text).toMatch(politeEnd);
    expect(template.text).toMatch(/[呢哦哈呀啦]/);
    expect(template.text).toMatch(/您|亲/);
  });

  it('do not all open with the same word', () => {
    const openings = new Map<string, number>();
    for (const { text } of starterTemplates) {
      const opening = text.slice(0, 2);
      openings.set(opening, (openings.get(opening) ?? 0) + 1);
    }
    expect(Math.max(...openings.values())).toBeLessThanOrEqual(starterTemplates.length / 3);
  });

  it.each(starterTemplates)('$id is asked for in eight to twenty-five short ways', (template) => {
    expect(template.asks.length).toBeGreaterThanOrEqual(8);
    expect(template.asks.length).toBeLessThanOrEqual(25);
    for (const ask of template.asks) {
      expect(ask).toBe(ask.trim());
      expect(ask.length).toBeGreaterThanOrEqual(2);
      expect(ask.length).toBeLessThanOrEqual(20);
    }
  });

  it('never share an ask', () => {
    expect(repeated(everyAsk)).toEqual([]);
  });

  it('are offered at every moment that has no question', () => {
    const moments = new Set(starterTemplates.map((template) => template.fit.moment));
    expect(moments).toEqual(new Set([null, 'firstContact', 'unpaid', 'paid', 'dispatched', 'received']));
  });

  it('remind of payment only while the order is unpaid', () => {
    const reminders = starterTemplates.filter((template) =>
      /还没付款|等付款|等待付款|还在等付款/.test(template.text),
    );
    expect(reminders.map((template) => template.id)).toEqual(['unpaid.first', 'unpaid.second']);
    for (const reminder of reminders) expect(reminder.fit.status).toEqual(['unpaid']);
  });

  it('answer refund-only by whether the parcel has left', () => {
    const status = (id: string) => starterTemplates.find((template) => template.id === id)?.fit.status;
    expect(status('return.beforeDispatch')).not.toContain('dispatched');
    expect(status('return.beforeDispatch')).not.toContain('done');
    expect(status('return.refundOnly')).not.toContain('paid');
  });
});

describe.each(forbidden)('$what', ({ pattern, caught }) => {
  it('would be caught', () => {
    expect(caught).toMatch(pattern);
  });

  it('stands in no starter text', () => {
    const found = starterTemplates.filter((template) => pattern.test(template.text));
    expect(found.map((template) => `${template.id}: ${pattern.exec(template.text)?.[0]}`)).toEqual([]);
  });
});
