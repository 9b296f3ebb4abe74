import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reviewFindingSchema } from '@/lib/domain/reviews/finding';
import { reviewRules } from '@/lib/domain/rules/reviews';
import { severities } from '@/lib/domain/wording/mark';
import { anyString } from '../../any-string';
import { judge } from './sample';

describe('any text at all', () => {
  const words = reviewRules.flatMap(({ patterns }) => patterns.flatMap((pattern) => pattern.words));
  const text = fc
    .array(fc.oneof(fc.constantFrom(...words, '不', '没有', '，', '。', ' ', '很', '太'), anyString()))
    .map((pieces) => pieces.join('').slice(0, 4000));

  it('gives findings of the agreed shape whose marks hold their words and never overlap', () => {
    fc.assert(
      fc.property(fc.option(text), fc.option(text), (first, second) => {
        const finding = judge({ text: first, followUp: second });
        expect(reviewFindingSchema.safeParse(finding).success).toBe(true);
        expect(finding.risk).toBeGreaterThanOrEqual(0);
        expect(finding.risk).toBeLessThanOrEqual(1);
        for (const part of ['text', 'followUp'] as const) {
          let end = 0;
          for (const mark of finding.marks.filter((one) => one.part === part)) {
            expect(mark.start).toBeGreaterThanOrEqual(end);
            expect((part === 'text' ? first : second)?.slice(mark.start, mark.end)).toBe(mark.words);
            end = mark.end;
          }
        }
        const most = Math.max(-1, ...finding.marks.map(({ severity }) => severities.indexOf(severity)));
        expect(finding.severity).toBe(severities[most] ?? null);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    '',
    ' ',
    '\u0000',
    '\ud800',
    '👍👍👍',
    '差'.repeat(4000),
    '没有'.repeat(2000),
    '不好'.repeat(2000),
  ])('is judged: %#', (odd) => expect(judge(odd).key).toBe('r1'));
});
