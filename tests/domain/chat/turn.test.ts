import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TurnEvent, votesOf } from '@/lib/domain/chat/turn';

const shown: TurnEvent = { kind: 'chat.suggested', templates: ['a', 'b', 'c'] };
const typed: TurnEvent = { kind: 'chat.typed' };
const used = (template: string): TurnEvent => ({ kind: 'chat.used', template });
const sent = (template: string, kept: number, edited = true): TurnEvent => ({
  kind: 'chat.sent',
  template,
  kept,
  edited,
});
const says = (...turn: TurnEvent[]) => Object.fromEntries(votesOf(turn));

const anyTurn = fc.array(
  fc.oneof(
    fc.constantFrom('a', 'b', 'c', 'd').map(used),
    fc.constant(typed),
    fc
      .tuple(fc.constantFrom('a', 'b', 'd'), fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean())
      .map(([template, kept, edited]) => sent(template, edited ? kept : 1, edited)),
  ),
  { maxLength: 8 },
);

describe('what a turn says of its templates', () => {
  it('is nothing as long as nobody has answered', () => expect(says(shown)).toEqual({}));

  it('is a whole pick, and stays one where it was sent as it stood', () => {
    expect(says(shown, used('a'))).toEqual({ a: 1 });
    expect(says(shown, used('a'), sent('a', 1, false))).toEqual({ a: 1 });
  });

  it.each([
    [1, 1],
    [0.9, 0.8],
    [0.5, 0],
    [0.2, -0.25],
    [0, -0.25],
  ])('is less where only %d of it was kept', (kept, vote) =>
    expect(votesOf([shown, used('a'), sent('a', kept)]).get('a')).toBeCloseTo(vote),
  );

  it('is a little against what stood first and was passed over for another', () =>
    expect(says(shown, used('b'))).toEqual({ a: -0.25, b: 1 }));

  it('is less against it where the person typed something else, and nothing against the rest', () =>
    expect(says(shown, typed)).toEqual({ a: -0.1 }));

  it('is against a pick that was thrown away for words of one’s own', () =>
    expect(says(shown, used('a'), typed)).toEqual({ a: -0.25 }));

  it('is nothing for a pick beside which another one was sent', () =>
    expect(says(shown, used('a'), used('b'), sent('b', 1, false))).toEqual({ a: 0, b: 1 }));

  it('is for both where two were picked and sent, whichever was first', () => {
    const both = says(shown, used('b'), sent('b', 1, false), used('a'), sent('a', 1, false));
    expect(both).toEqual({ a: 1, b: 1 });
  });

  it('is for what was found by searching too', () =>
    expect(says(shown, used('z'), sent('z', 1, false))).toEqual({ a: -0.25, z: 1 }));

  it('is never more than one pick nor less than one rejection', () =>
    fc.assert(
      fc.property(anyTurn, (turn) => {
        for (const vote of votesOf([shown, ...turn]).values()) {
          expect(vote).toBeGreaterThanOrEqual(-0.25);
          expect(vote).toBeLessThanOrEqual(1);
        }
      }),
    ));

  it('is the same where what happened is told twice, or in another order', () =>
    fc.assert(
      fc.property(anyTurn, (turn) => {
        const once = votesOf([shown, ...turn]);
        expect(votesOf([shown, ...turn, ...turn])).toEqual(once);
        const backwards = votesOf([shown, ...turn.toReversed()]);
        expect([...backwards].sort()).toEqual([...once].sort());
      }),
    ));

  it('says no less where more of a text was kept', () =>
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (x, y) => {
          const vote = (kept: number) => votesOf([shown, used('a'), sent('a', kept)]).get('a') ?? 0;
          expect(vote(Math.max(x, y))).toBeGreaterThanOrEqual(vote(Math.min(x, y)));
        },
      ),
    ));
});
