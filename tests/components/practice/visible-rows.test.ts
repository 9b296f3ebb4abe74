import { describe, expect, it } from 'vitest';
import { visibleRows } from '@/components/practice/visible-rows';

const even = (count: number) => Array.from({ length: count }, () => 50);

describe('the visible rows of a scrolled list', () => {
  it('leaves out what is farther from the visible part than the margin', () => {
    expect(visibleRows(even(100), 1000, 500, 100)).toEqual({ first: 18, end: 32, above: 900, below: 3400 });
  });

  it('begins at the first row at the top', () => {
    expect(visibleRows(even(100), 0, 500, 100)).toMatchObject({ first: 0, end: 12, above: 0 });
  });

  it('ends with the last row at the end, however far one asks', () => {
    expect(visibleRows(even(100), Number.POSITIVE_INFINITY, 500, 100)).toMatchObject({
      first: 88,
      end: 100,
      below: 0,
    });
    expect(visibleRows(even(100), 99_999, 500, 100)).toMatchObject({ end: 100, below: 0 });
  });

  it('draws a short list whole and an empty one not at all', () => {
    expect(visibleRows(even(3), Number.POSITIVE_INFINITY, 500, 100)).toEqual({
      first: 0,
      end: 3,
      above: 0,
      below: 0,
    });
    expect(visibleRows([], 0, 500, 100)).toEqual({ first: 0, end: 0, above: 0, below: 0 });
  });

  it('keeps the whole height whatever the rows measure', () => {
    const heights = [40, 160, 72, 300, 55, 91, 20, 600, 10];
    const total = heights.reduce((sum, height) => sum + height, 0);
    for (let top = 0; top < total; top += 37) {
      const { first, end, above, below } = visibleRows(heights, top, 200, 50);
      const drawn = heights.slice(first, end).reduce((sum, height) => sum + height, 0);
      expect(above + drawn + below).toBe(total);
    }
  });
});
