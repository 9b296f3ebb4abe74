/** When the public evidence on the marketplaces' pages was last gathered, YYYY-MM-DD. */
export const seen = '2026-11-22';

const graded =
  <G extends 'S' | 'W'>(grade: G) =>
  (...selectors: string[]) =>
    selectors.map((css) => ({ css, grade, seen }));

/** CSS selectors that two or more independent public sources tell of, best first. */
export const strong = graded('S');

/** CSS selectors that one public source tells of, best first. */
export const weak = graded('W');
