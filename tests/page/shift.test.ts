import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shiftSpans } from '@/lib/page/shift';

it('leaves what stands before an edit and moves what stands after it', () => {
  const spans = [
    { start: 0, end: 2 },
    { start: 4, end: 6 },
  ];
  expect(shiftSpans(spans, '一定发货保证到', '一定马上发货保证到')).toEqual([
    { start: 0, end: 2 },
    { start: 6, end: 8 },
  ]);
});

it('drops what an edit touches', () => {
  expect(shiftSpans([{ start: 0, end: 2 }], '一定发货', '一也定发货')).toEqual([]);
  expect(shiftSpans([{ start: 0, end: 2 }], '一定发货', '')).toEqual([]);
});

it('never leaves a span over other words', () => {
  const text = fc
    .array(fc.constantFrom('一', '定', '发', '货', '。'), { maxLength: 12 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(text, text, fc.nat(12), fc.nat(12), (before, after, a, b) => {
      const span = { start: Math.min(a, b, before.length), end: Math.min(Math.max(a, b), before.length) };
      for (const { start, end } of shiftSpans([span], before, after)) {
        expect(after.slice(start, end)).toBe(before.slice(span.start, span.end));
      }
    }),
  );
});
