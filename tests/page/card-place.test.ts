import { describe, expect, it } from 'vitest';
import { leastCovering, placeCard } from '@/lib/page/card-place';

const span = { from: 100, to: 400 };
const button = (left: number, right: number) => ({ left, right, top: 200, bottom: 230 });

describe('where a card stands', () => {
  it('is flush with its chip where nothing lies under it', () => {
    expect(leastCovering([], span, { right: 1000, width: 300, leftmost: 500 })).toBe(700);
  });

  it('is left of the controls that it would cover', () => {
    const left = leastCovering([button(900, 990)], span, { right: 1000, width: 300, leftmost: 500 });
    expect(left + 300).toBeLessThanOrEqual(900);
    expect(left + 300).toBeGreaterThan(870);
  });

  it('covers the fewest of them where it can’t avoid all, and stays by its chip', () => {
    const all = [button(0, 990)];
    expect(leastCovering(all, span, { right: 1000, width: 300, leftmost: 640 })).toBe(700);
    const some = [button(600, 660), button(960, 990)];
    expect(leastCovering(some, span, { right: 1000, width: 300, leftmost: 640 })).toBe(652);
  });

  it('is above its chip where the window ends below, and as high as there is room', () => {
    const chip = { left: 600, top: 500, width: 200, height: 24 };
    const size = { width: 300, height: 400 };
    expect(placeCard(document, chip, size, 700)).toMatchObject({ above: true, top: 494, height: 488 });
    expect(placeCard(document, { ...chip, top: 100 }, size, 700)).toMatchObject({
      above: false,
      top: 130,
      height: 564,
    });
  });
});
