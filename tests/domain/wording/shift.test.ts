import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shiftSpans } from '@/lib/domain/wording/shift';

const words = (text: string, spans: { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

describe('marks follow their words while the draft is edited', () => {
  const before = '亲，今天一定发，保证合适哦';
  const marks = [
    { start: 2, end: 7 },
    { start: 8, end: 12 },
  ];

  it('stays before an edit and shifts after it', () => {
    const after = '亲，今天一定发，真的保证合适哦';
    expect(words(after, shiftSpans(marks, before, after))).toEqual(['今天一定发', '保证合适']);
  });

  it('drops what the edit touches', () => {
    const after = '亲，今天尽快发，保证合适哦';
    expect(words(after, shiftSpans(marks, before, after))).toEqual(['保证合适']);
  });

  it('drops everything when the text is replaced', () => {
    expect(shiftSpans(marks, before, '好的')).toEqual([]);
  });

  it('never leaves a mark under other words', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (head, marked, tail, typed) => {
        const text = head + marked + tail;
        const span = { start: head.length, end: head.length + marked.length };
        const next = head + typed + marked + tail;
        for (const kept of shiftSpans([span], text, next)) {
          expect(next.slice(kept.start, kept.end)).toBe(marked);
        }
      }),
    );
  });
});
