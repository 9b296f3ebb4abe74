import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGaps, writeGaps } from '@/lib/domain/models/gaps';
import { BadModel } from '@/lib/domain/models/model-file';

describe('a rising list of numbers', () => {
  const below = 1 << 16;
  const numbers = fc
    .uniqueArray(fc.nat(below - 1), { maxLength: 200 })
    .map((some) => Uint32Array.from(some).sort());

  it('is read as it was written', () => {
    fc.assert(
      fc.property(numbers, fc.nat(16), (some, low) => {
        expect(readGaps(writeGaps(some, low), { count: some.length, low, below })).toEqual(some);
      }),
    );
  });

  it('is refused where it is cut short', () => {
    const bytes = writeGaps([3, 900, 40_000], 4);
    expect(() => readGaps(bytes.subarray(0, bytes.length - 1), { count: 3, low: 4, below })).toThrow(
      BadModel,
    );
    expect(() => readGaps(new Uint8Array(0), { count: 1, low: 4, below })).toThrow(BadModel);
  });

  it('is refused where a number is too great, or never ends', () => {
    const bytes = writeGaps([3, 900, 40_000], 4);
    expect(() => readGaps(bytes, { count: 3, low: 4, below: 40_000 })).toThrow(BadModel);
    expect(() => readGaps(new Uint8Array(64).fill(255), { count: 1, low: 4, below })).toThrow(BadModel);
  });
});
