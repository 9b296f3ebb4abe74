import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sideOf } from '@/lib/page/readers/chat-side';

const list = { left: 100, right: 900 };

it('is that with less room beside it', () => {
  expect(sideOf({ left: 140, right: 400 }, list, null)).toBe('left');
  expect(sideOf({ left: 600, right: 860 }, list, null)).toBe('right');
  expect(sideOf({ left: 400, right: 600 }, list, null)).toBe('middle');
});

it('is not told of a thing as wide as the list, but by the face beside it', () => {
  expect(sideOf({ left: 110, right: 890 }, list, null)).toBeNull();
  expect(sideOf({ left: 150, right: 890 }, list, null)).toBeNull();
  expect(sideOf({ left: 150, right: 890 }, list, 'left')).toBe('left');
});

it('is mirrored in a mirror', () => {
  const other = { left: 'right', right: 'left', middle: 'middle' } as const;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 790 }), fc.integer({ min: 10, max: 800 }), (from, width) => {
      const thing = { left: list.left + from, right: Math.min(list.right, list.left + from + width) };
      const mirror = { left: 1000 - thing.right, right: 1000 - thing.left };
      const side = sideOf(thing, list, null);
      expect(sideOf(mirror, list, null)).toBe(side && other[side]);
    }),
  );
});
