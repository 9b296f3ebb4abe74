import { describe, expect, it } from 'vitest';
import { countUses, type UseEvent } from '@/lib/domain/templates/variant-uses';
import { variantKey } from '@/lib/domain/templates/variants';

const template = { id: 't', text: '甲', variants: ['乙'] };
const [a, b] = [variantKey('甲'), variantKey('乙')];
const start = Date.parse('2026-11-01T00:00:00Z');
const on = (hours: number) => new Date(start + hours * 3_600_000);
const at = (hours: number) => on(hours).toISOString();

const used = (hours: number, conversation: string | null, variant: string, of = 't'): UseEvent => ({
  at: at(hours),
  kind: 'chat.used',
  conversation,
  template: of,
  variant,
});
const sent = (hours: number, conversation: string, kept: number, of = 't'): UseEvent => ({
  at: at(hours),
  kind: 'chat.sent',
  conversation,
  template: of,
  kept,
  edited: kept < 1,
});
const typed = (hours: number, conversation: string): UseEvent => ({
  at: at(hours),
  kind: 'chat.typed',
  conversation,
});
const shown = (hours: number, conversation: string, ...templates: string[]): UseEvent => ({
  at: at(hours),
  kind: 'chat.suggested',
  conversation,
  templates,
});
const order = (
  hours: number,
  kind: 'order.reminded' | 'order.paidAfterReminder',
  id: string,
  variant?: string,
) => ({ at: at(hours), kind, order: id, template: 't', ...(variant && { variant }) }) as UseEvent;
const counted = (events: UseEvent[], hours = 1000) => countUses(template, events, on(hours)).texts;
const rate = (count: number, of: number) => expect.objectContaining({ count, of });

describe('what became of texts', () => {
  it('is nothing known, for each of them, before any was used', () =>
    expect(counted([])).toEqual(
      ['甲', '乙'].map((text) => ({
        text,
        used: 0,
        unchanged: { count: 0, of: 0, between: null },
        kept: null,
        again: { count: 0, of: 0, between: null },
        paid: { count: 0, of: 0, between: null },
      })),
    ));

  it('is counted for each by itself', () => {
    const events = [
      used(0, 'c1', a),
      sent(0.1, 'c1', 1),
      used(1, 'c2', b),
      sent(1.1, 'c2', 0.6),
      used(2, 'c3', b),
      typed(2.1, 'c3'),
      used(3, 'c4', b),
    ];
    expect(counted(events)).toMatchObject([
      { used: 1, unchanged: rate(1, 1), kept: 1 },
      { used: 3, unchanged: rate(0, 2), kept: 0.6 },
    ]);
  });

  it('counts a text once that was put in again before its line was sent, and again after', () => {
    const events = [used(0, 'c', a), used(0.1, 'c', a), sent(0.2, 'c', 1), used(1, 'c', a)];
    expect(counted(events)[0]).toMatchObject({ used: 2, unchanged: rate(1, 1) });
  });

  it('says nothing of another template, of another text, or of what was recorded before texts were told apart', () => {
    const { variant: _none, ...before } = used(0, 'c', a) as UseEvent & { variant: string };
    const events = [
      before as UseEvent,
      used(1, 'd', a, 'other'),
      sent(1.1, 'd', 1, 'other'),
      used(2, 'e', 'ffffffff'),
    ];
    expect(counted(events).map((one) => one.used)).toEqual([0, 0]);
  });

  it('does not know what became of a text beside which another template was sent', () =>
    expect(counted([used(0, 'c', a), sent(0.1, 'c', 1, 'other')])[0]).toMatchObject({
      used: 1,
      unchanged: { of: 0 },
    }));

  it('tells that a buyer asked the same again within a day, once the day is over', () => {
    const events = [
      shown(0, 'c', 't'),
      used(0.1, 'c', a),
      shown(3, 'c', 't', 'x'),
      used(0.2, 'd', a),
      shown(4, 'd', 'x', 't'),
      used(0.3, 'e', a),
      shown(25, 'e', 't'),
      used(0.4, null, a),
    ];
    expect(counted(events)[0]).toMatchObject({ used: 4, again: rate(1, 3) });
    expect(counted(events, 20)[0]).toMatchObject({ again: { count: 0, of: 0 } });
  });

  it('tells which reminders were paid within a day', () => {
    const events = [
      order(0, 'order.reminded', 'o1', a),
      order(1, 'order.reminded', 'o2', a),
      order(2, 'order.reminded', 'o3', b),
      order(5, 'order.paidAfterReminder', 'o1'),
      order(30, 'order.paidAfterReminder', 'o2'),
    ];
    expect(counted(events)).toMatchObject([
      { used: 2, paid: rate(1, 2) },
      { used: 1, paid: rate(0, 1) },
    ]);
  });

  it('calls none the better one while the ranges meet', () => {
    const sends = (variant: string, from: number, n: number, kept: number) =>
      Array.from({ length: n }, (_, place) => {
        const c = `${variant}${kept}${place}`;
        return [used(from, c, variant), sent(from, c, kept)];
      }).flat();
    const few = [...sends(a, 0, 4, 1), ...sends(b, 0, 2, 1), ...sends(b, 0, 2, 0.7)];
    expect(countUses(template, few, on(1)).surely).toEqual({ unchanged: null, paid: null });
    const many = [...sends(a, 0, 40, 1), ...sends(b, 0, 10, 1), ...sends(b, 0, 30, 0.7)];
    expect(countUses(template, many, on(1)).surely).toEqual({ unchanged: '甲', paid: null });
  });
});
