import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Message, speakers } from '@/lib/domain/chat/facts';
import { intents } from '@/lib/domain/chat/intent';
import type { Suggestion } from '@/lib/domain/chat/suggestion';
import { relatedTemplateId, suggestItems, withItems } from '@/lib/domain/goods/suggest';
import { orderStatuses } from '@/lib/domain/orders/status';
import { chat, input, link, said } from './sample';

describe('whatever is asked', () => {
  const words = [
    '有货吗',
    '多少钱',
    '容量多大',
    '退款',
    '云朵保温杯',
    '木托盘',
    '长柄杯刷',
    '发货',
    '坏了',
    '在吗',
  ];
  const line = fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 8 }));
  const spoken = fc
    .tuple(fc.constantFrom(...speakers), line)
    .map(([from, text]): Message => said(from, text));
  const asked = fc.constantFrom(...words).map((text): Message => said('buyer', text));
  const messages = fc
    .tuple(fc.array(spoken, { maxLength: 3 }), fc.array(asked, { maxLength: 2 }))
    .map(([before, newest]) => [...before, ...newest]);
  const links = fc.subarray([
    link(),
    link({ id: 'l2', item: '木托盘', related: [{ name: '隔热垫', why: '' }] }),
    link({ id: 'l3', item: '有货', shop: 's1' }),
  ]);
  const arbitrary = fc.record({
    messages,
    links,
    item: fc.constantFrom(null, '云朵保温杯女', '陶瓷碗', ''),
    status: fc.constantFrom(...orderStatuses),
    intent: fc.constantFrom(null, ...intents),
    shop: fc.constantFrom('', 's1'),
  });
  type Asked = typeof arbitrary extends fc.Arbitrary<infer T> ? T : never;
  const made = (given: Asked) => suggestItems(input(chat(given.messages, given.item, given.status), given));

  it('nothing is suggested without a link of the shop, beside a claim, or after what the seller said', () =>
    fc.assert(
      fc.property(arbitrary, (given) => {
        const suggestion = made(given);
        if (!suggestion) return;
        const [reason] = suggestion.reasons;
        if (reason?.kind !== 'related') throw new Error('no reason');
        const source = given.links.find(({ item }) => item === reason.item);
        expect(source && ['', given.shop].includes(source.shop)).toBe(true);
        expect(given.status).not.toBe('refunding');
        expect(given.messages.at(-1)?.from).not.toMatch(/seller|robot/);
        const names = source?.related.map(({ name }) => name) ?? [];
        expect(names).toEqual(expect.arrayContaining(reason.names));
        for (const { from, text } of given.messages)
          if (from === 'seller') expect(names.some((name) => text.includes(name))).toBe(false);
      }),
    ));

  const listed = (id: string, byWords: boolean): Suggestion => ({
    template: id,
    title: id,
    text: id,
    asks: id === relatedTemplateId ? [{ name: '搭配', fallback: null }] : [],
    reasons: byWords ? [{ kind: 'words', words: ['搭配'] }] : [],
  });

  it('a list has at most one, last or where the buyer’s words put it, and none where nothing is known', () =>
    fc.assert(
      fc.property(
        arbitrary,
        fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', relatedTemplateId), { maxLength: 5 }),
        fc.boolean(),
        (given, ids, byWords) => {
          const related = made(given);
          const all = withItems(
            ids.map((id) => listed(id, byWords)),
            related,
          );
          const at = all.flatMap(({ template: id }, place) => (id === relatedTemplateId ? [place] : []));
          const stood = ids.indexOf(relatedTemplateId);
          const last = byWords && stood >= 0 ? stood : all.length - 1;
          expect(all.length).toBeLessThanOrEqual(5);
          expect(at).toEqual(related ? [last] : []);
          const others = ids.filter((id) => id !== relatedTemplateId);
          const kept = all.map(({ template: id }) => id).filter((id) => id !== relatedTemplateId);
          expect(kept).toEqual(others.slice(0, related ? 4 : 5));
        },
      ),
    ));
});

it('leaves the template in a list where the person worded it without naming goods', () => {
  const own: Suggestion = { template: relatedTemplateId, title: '', text: '', asks: [], reasons: [] };
  expect(withItems([own], null)).toEqual([own]);
});
