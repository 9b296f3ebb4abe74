import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFor, textsOf, variantKey } from '@/lib/domain/templates/variants';

const worded = (...[text = '', ...variants]: string[]) => ({
  id: 't',
  text,
  ...(variants.length > 0 && { variants }),
});
const keys = Array.from({ length: 4000 }, (_, at) => `买家${at}`);
const someTexts = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 4 });

describe('which text a buyer gets', () => {
  it('is one of the template’s own, and always the same', () =>
    fc.assert(
      fc.property(someTexts, fc.string(), (texts, key) => {
        const got = textFor(worded(...texts), key);
        expect(textsOf(worded(...texts))).toContain(got);
        expect(textFor(worded(...texts), key)).toBe(got);
      }),
    ));

  it('is the first one where buyers can’t be told apart, or there is no other', () => {
    expect(textFor(worded('甲', '乙', '丙'), null)).toBe('甲');
    expect(textFor(worded('甲'), '林小满')).toBe('甲');
  });

  it.each([2, 3, 4])('is each of %d for an equal share of buyers', (n) => {
    const texts = ['亲，甲', '亲，乙', '亲，丙', '亲，丁'].slice(0, n);
    const got = keys.map((key) => textFor(worded(...texts), key));
    for (const text of texts) {
      const share = got.filter((one) => one === text).length / keys.length;
      // Four standard deviations of a fair draw among 4,000.
      expect(Math.abs(share - 1 / n)).toBeLessThan(4 * Math.sqrt((1 / n) * (1 - 1 / n) * (1 / keys.length)));
    }
  });

  it('changes only for those who get the new one, when one is added', () => {
    for (const key of keys.slice(0, 500)) {
      const before = textFor(worded('甲', '乙'), key);
      const after = textFor(worded('甲', '乙', '丙'), key);
      if (after !== '丙') expect(after).toBe(before);
    }
  });

  it('does not go together over two templates', () => {
    const both = keys.filter(
      (key) =>
        (textFor(worded('甲', '乙'), key) === '甲') ===
        (textFor({ ...worded('甲', '乙'), id: 'other' }, key) === '甲'),
    );
    expect(both.length / keys.length).toBeCloseTo(0.5, 1);
  });
});

it('knows a text by itself: another text is another one', () => {
  expect(variantKey('亲，在的')).toMatch(/^[0-9a-f]{8}$/);
  expect(variantKey('亲，在的')).not.toBe(variantKey('亲，在的~'));
});
