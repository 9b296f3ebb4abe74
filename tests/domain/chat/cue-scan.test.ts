import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCues, searchCues } from '@/lib/domain/chat/cue-scan';
import { intentCues } from '@/lib/domain/chat/intent-cues';

const cues = intentCues.flatMap(([, patterns]) => patterns);

/** What the engine says of each pattern by itself. */
const bySearch = (patterns: readonly string[], text: string): number[] =>
  patterns.map((source) => text.search(new RegExp(source, 'u')));

const bracketed = [
  '(?:没|还没|)发',
  '(?:a|b(?:c|d))?e',
  '^(?:好|嗯嗯)$|x',
  '[要想]退',
  '^[ab]c',
  'ab?c',
  'ab{0,2}c',
];
const odd = [
  '[^a]b',
  'a+b',
  '(?:ab)*c',
  '(?:a|b){2}c',
  '^$',
  '^',
  '.{1,2}$',
  '在??$',
  '\\?a',
  'a\\|b|[|)]c',
  'a|',
];

describe('searchCues', () => {
  it('finds what a search for each pattern finds, in texts made of their characters', () => {
    const expressions = [...bracketed, ...odd];
    const scan = readCues(expressions);
    const text = fc.string({ unit: fc.constantFrom(...'abcdex没还发好嗯要想退在?|)\n𠮷'), maxLength: 8 });
    fc.assert(
      fc.property(text, (one) => {
        expect([...searchCues(scan, one)]).toEqual(bySearch(expressions, one));
      }),
      { numRuns: 1500 },
    );
  });

  it('finds every cue of the intents where its expression does', () => {
    const scan = readCues(cues);
    const expressions = cues.map((source) => new RegExp(source, 'u'));
    const units = [...new Set(cues.join('').replace(/[\\^$.*+()[\]{}|:]/g, ''))];
    const pieces = [...new Set(cues.join('|').split(/[^\p{Script=Han}A-Za-z0-9]+/u))].filter(Boolean);
    const unit = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...pieces) },
      { weight: 2, arbitrary: fc.constantFrom(...units) },
      { weight: 1, arbitrary: fc.constantFrom(' ', '的', '𠮷') },
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        expect([...searchCues(scan, text)]).toEqual(expressions.map((one) => text.search(one)));
      }),
      { numRuns: 1500 },
    );
  });
});
