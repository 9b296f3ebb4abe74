import fc from 'fast-check';

/**
 * Strings of any code points, halves of surrogate pairs among them: what `fc.string({ unit: 'binary' })` gives, without
 * the seconds that it takes to be made. `maxLength` in code points.
 */
export const anyString = (length: { maxLength?: number } = {}): fc.Arbitrary<string> =>
  fc
    .array(fc.integer({ min: 0, max: 0x10ffff }), length)
    .map((codes) => codes.map((code) => String.fromCodePoint(code)).join(''));
