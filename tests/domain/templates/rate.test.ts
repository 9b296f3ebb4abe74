import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measured, surelyHighest } from '@/lib/domain/templates/rate';

const someRate = fc
  .tuple(fc.nat(500), fc.nat(500))
  .map(([one, other]) => measured(Math.min(one, other), Math.max(one, other)));

describe('a rate', () => {
  it('has the interval of Wilson’s paper', () => {
    expect(measured(8, 10).between).toEqual({
      low: expect.closeTo(0.4902, 3),
      high: expect.closeTo(0.9433, 3),
    });
    expect(measured(0, 10).between).toEqual({ low: 0, high: expect.closeTo(0.2775, 3) });
  });

  it('of nothing is not known, which is not none', () => expect(measured(0, 0).between).toBeNull());

  it('lies within its interval, and the interval between 0 and 1', () =>
    fc.assert(
      fc.property(someRate, ({ count, of, between }) => {
        if (of === 0) return;
        expect(between?.low).toBeGreaterThanOrEqual(0);
        expect(between?.high).toBeLessThanOrEqual(1);
        expect(count / of).toBeGreaterThanOrEqual(between?.low ?? 1);
        expect(count / of).toBeLessThanOrEqual(between?.high ?? 0);
      }),
    ));
});

describe('the surely highest', () => {
  it('is told where the intervals lie apart', () => {
    expect(surelyHighest([measured(10, 100), measured(60, 100)])).toBe(1);
    expect(surelyHighest([measured(5, 10), measured(8, 10)])).toBeNull();
  });

  it('is one of those that are known, and none where there is but one', () => {
    expect(surelyHighest([measured(0, 0), measured(10, 100), measured(60, 100)])).toBe(2);
    expect(surelyHighest([measured(90, 100), measured(0, 0)])).toBeNull();
    expect(surelyHighest([measured(90, 100)])).toBeNull();
  });

  it('is never one whose interval meets another', () =>
    fc.assert(
      fc.property(fc.array(someRate, { minLength: 2, maxLength: 4 }), (rates) => {
        const place = surelyHighest(rates);
        if (place === null) return;
        const best = rates[place]?.between;
        for (const [at, { between }] of rates.entries())
          if (at !== place && between !== null) expect(between?.high).toBeLessThan(best?.low ?? 0);
      }),
    ));
});
