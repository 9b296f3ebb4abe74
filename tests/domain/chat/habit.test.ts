import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFirstContact } from '@/lib/domain/chat/contact';
import {
  addVote,
  type Habit,
  halfLifeDays,
  leaning,
  leftOf,
  retractVote,
  standing,
} from '@/lib/domain/chat/habit';

const start = new Date('2026-11-01T00:00:00Z');
const daysLater = (days: number) => new Date(start.getTime() + days * 86_400_000);
const vote = (now: Date, worth = 1) => ({ shop: '', template: 't', vote: worth, now });
const habitOf = (votes: readonly { hours: number; vote: number }[]) =>
  votes.reduce<Habit | undefined>(
    (habit, one) => addVote(habit, vote(daysLater(one.hours / 24), one.vote)),
    undefined,
  );
const leans = (habit: Habit | undefined, now: Date) => (habit ? leaning(standing(leftOf(habit, now))) : 0);

/** Votes within a day, as they may come in any order. */
const votes = fc.array(
  fc.record({
    hours: fc.double({ min: 0, max: 23, noNaN: true }),
    vote: fc.constantFrom(1, 0.4, -0.1, -0.25),
  }),
  { minLength: 1, maxLength: 40 },
);

describe('a habit', () => {
  it('counts a vote as what it is and halves it every half-life', () => {
    const habit = addVote(addVote(undefined, vote(start)), vote(start, -0.25));
    expect(leftOf(habit, start)).toEqual({ weight: 1, against: 0.25 });
    expect(leftOf(habit, daysLater(halfLifeDays)).weight).toBeCloseTo(0.5);
    expect(leftOf(habit, daysLater(3 * halfLifeDays)).against).toBeCloseTo(0.25 / 8);
  });

  it('adds a vote to what is left of the earlier ones', () => {
    const habit = addVote(addVote(undefined, vote(start)), vote(daysLater(halfLifeDays)));
    expect(leftOf(habit, daysLater(halfLifeDays)).weight).toBeCloseTo(1.5);
  });

  it('does not grow when the clock goes back, and goes on by the new clock', () => {
    const habit = addVote(undefined, vote(start));
    expect(leftOf(habit, daysLater(-100)).weight).toBe(1);
    expect(addVote(habit, vote(daysLater(-100)))).toMatchObject({
      weight: 2,
      at: daysLater(-100).toISOString(),
    });
  });

  it('reads a record from before rejections were counted', () =>
    expect(leftOf({ weight: 2, at: start.toISOString() }, start)).toEqual({ weight: 2, against: 0 }));

  it('is the same whatever the order in which a day’s votes come', () =>
    fc.assert(
      fc.property(votes, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (cast, chance) => {
        const shuffled = cast
          .map((one) => ({ one, place: chance.next().value ?? 0 }))
          .sort((a, b) => a.place - b.place)
          .map(({ one }) => one);
        const [inOrder, otherwise] = [habitOf(cast), habitOf(shuffled)] as [Habit, Habit];
        expect(otherwise.at).toBe(inOrder.at);
        expect(otherwise.weight).toBeCloseTo(inOrder.weight, 9);
        expect(otherwise.against ?? 0).toBeCloseTo(inOrder.against ?? 0, 9);
      }),
    ));

  it('is as it was once a vote is taken back', () =>
    fc.assert(
      fc.property(votes, fc.constantFrom(1, 0.4, -0.25), (cast, worth) => {
        const habit = habitOf(cast) as Habit;
        const back = retractVote(addVote(habit, vote(start, worth)), vote(start, worth));
        expect(back.weight).toBeCloseTo(habit.weight, 9);
        expect(back.against ?? 0).toBeCloseTo(habit.against ?? 0, 9);
      }),
    ));
});

describe('what a habit says', () => {
  const amount = fc.double({ min: 0, max: 1e6, noNaN: true });

  it('stays between -0.6 and 1.2, whatever was counted', () =>
    fc.assert(
      fc.property(amount, amount, (weight, against) => {
        const odds = leaning(standing({ weight, against }));
        expect(odds).toBeGreaterThanOrEqual(-0.6);
        expect(odds).toBeLessThanOrEqual(1.2);
      }),
    ));

  it('grows with what speaks for it and shrinks with what speaks against it', () =>
    fc.assert(
      fc.property(
        amount,
        amount,
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (weight, against, more) => {
          const now = standing({ weight, against });
          expect(standing({ weight: weight + more, against })).toBeGreaterThan(now);
          expect(standing({ weight, against: against + more })).toBeLessThan(now);
          expect(leaning(now + more)).toBeGreaterThanOrEqual(leaning(now));
        },
      ),
    ));

  it('comes nearer to nothing with every day, and to nothing in the end', () =>
    fc.assert(
      fc.property(votes, fc.double({ min: 1, max: 400, noNaN: true }), (cast, days) => {
        const habit = habitOf(cast);
        const [soon, late] = [leans(habit, daysLater(days)), leans(habit, daysLater(days + 14))];
        expect(Math.abs(late)).toBeLessThanOrEqual(Math.abs(soon) + 1e-12);
        expect(leans(habit, daysLater(3_000))).toBeCloseTo(0, 6);
      }),
    ));

  it('is never more than was picked', () =>
    fc.assert(
      fc.property(amount, amount, (weight, against) => {
        expect(standing({ weight, against })).toBeLessThanOrEqual(weight * (1 + 1e-12));
      }),
    ));
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
    expect(leaning(-1)).toBeLessThan(0);
    expect(leaning(-5)).toBe(-0.6);
  });
});
