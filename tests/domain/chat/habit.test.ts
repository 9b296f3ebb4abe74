import { describe, expect, it } from 'vitest';
import { isFirstContact } from '@/lib/domain/chat/contact';
import { addPick, halfLifeDays, leaning, weightAt } from '@/lib/domain/chat/habit';

const start = new Date('2026-11-01T00:00:00Z');
const daysLater = (days: number) => new Date(start.getTime() + days * 86_400_000);
const pick = (now: Date) => ({ shop: '', template: 't', now });

describe('habit', () => {
  it('counts a pick as one and halves it every half-life', () => {
    const habit = addPick(undefined, pick(start));
    expect(weightAt(habit, start)).toBe(1);
    expect(weightAt(habit, daysLater(halfLifeDays))).toBeCloseTo(0.5);
    expect(weightAt(habit, daysLater(3 * halfLifeDays))).toBeCloseTo(0.125);
  });

  it('adds a pick to what is left of the earlier ones', () => {
    const habit = addPick(addPick(undefined, pick(start)), pick(daysLater(halfLifeDays)));
    expect(weightAt(habit, daysLater(halfLifeDays))).toBeCloseTo(1.5);
  });

  it('does not grow when the clock goes back', () =>
    expect(weightAt(addPick(undefined, pick(start)), daysLater(-100))).toBe(1));
});

describe('isFirstContact', () => {
  const seen = { shop: '', firstAt: start.toISOString(), lastAt: start.toISOString(), usedAt: null };

  it('is one for a conversation never seen, and stays one while it is judged again', () => {
    expect(isFirstContact(undefined, start)).toBe(true);
    expect(isFirstContact(seen, daysLater(0.1))).toBe(true);
  });

  it('is none the next day', () => expect(isFirstContact(seen, daysLater(1))).toBe(false));

  it('is none once a suggestion was used', () =>
    expect(isFirstContact({ ...seen, usedAt: seen.firstAt }, start)).toBe(false));
});

describe('leaning', () => {
  it('says nothing without a pick, little after two, and never more than the most', () => {
    expect(leaning(0)).toBe(0);
    expect(leaning(2)).toBeLessThan(0.25);
    expect(leaning(20)).toBeGreaterThan(2 * leaning(2));
    expect(leaning(1_000_000)).toBe(1.2);
    expect(leaning(-1)).toBe(0);
  });
});
