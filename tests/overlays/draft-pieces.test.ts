import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '@/lib/overlays/draft-pieces';
import { anyString } from '../any-string';

describe('piecesOf', () => {
  it('cuts behind the last clause that fits', () => {
    expect(piecesOf('今天好，明天发货哦', 6)).toEqual([
      { text: '今天好，', start: 0 },
      { text: '明天发货哦', start: 4 },
    ]);
  });

  it('cuts anywhere but through a pair where no clause ends', () => {
    expect(piecesOf('一👍二', 2).map(({ text }) => text)).toEqual(['一', '👍', '二']);
    expect(
      piecesOf('👍', 1)
        .map(({ text }) => text)
        .join(''),
    ).toBe('👍');
    expect(piecesOf('', 10)).toEqual([]);
  });

  it('loses nothing and exceeds nothing', () => {
    fc.assert(
      fc.property(anyString({ maxLength: 200 }), fc.integer({ min: 2, max: 40 }), (text, longest) => {
        const pieces = piecesOf(text, longest);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const piece of pieces) {
          expect(piece.text.length).toBeLessThanOrEqual(longest);
          expect(text.startsWith(piece.text, piece.start)).toBe(true);
        }
      }),
    );
  });
});
