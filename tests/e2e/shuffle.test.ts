import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFixtures } from '../page/shuffle/fixtures';
import type { Mutation } from '../page/shuffle/in-page';
import { type Line, openMeasure, shareOf, sumOf, tableOf } from '../page/shuffle/measure';

const all: Mutation[] = ['addColumn', 'reorder', 'wrap', 'rename'];
const kinds: [string, Mutation[]][] = [
  ['a column added', ['addColumn']],
  ['its rows in another order', ['reorder']],
  ['elements around its elements', ['wrap']],
  ['other names for its classes, ids and data', ['rename']],
  ['all of this', all],
];
const seeds = [1, 2, 3];
const asSaved = { seed: 0, mutations: [] };
const fixtures = listFixtures();

let measuring: Awaited<ReturnType<typeof openMeasure>>;
let changed: Line[];
beforeAll(async () => {
  measuring = await openMeasure();
  const tries = kinds.flatMap(([, mutations]) => seeds.map((seed) => ({ seed, mutations })));
  changed = await measuring.measure(fixtures, [asSaved, ...tries], 'nothing');
}, 240_000);
afterAll(() => measuring?.close());

/** A wrong value is worse than a missing one. */
function expectReadable(lines: readonly Line[]) {
  const sum = sumOf(lines);
  expect(sum.wrong, tableOf(lines)).toBe(0);
  expect(shareOf(sum), tableOf(lines)).toBeGreaterThanOrEqual(0.98);
}

describe('every list', () => {
  it('is read whole as it was saved', () => {
    const lines = changed.filter(({ mutations }) => mutations.length === 0);
    expect(lines.flatMap(({ name, failed }) => failed.map((failure) => `${name} ${failure}`))).toEqual([]);
  });

  it.each(kinds)('is read with %s', (_, mutations) => {
    expectReadable(changed.filter((line) => line.mutations.join() === mutations.join()));
  });

  it('is read by words alone', { timeout: 120_000 }, async () => {
    expectReadable(await measuring.measure(fixtures, [asSaved], 'selectors'));
  });

  it('is read after any such change', { timeout: 240_000 }, async () => {
    const seed = fc.integer({ min: 0, max: 2 ** 31 });
    const change = fc.record({ seed, mutations: fc.subarray(all, { minLength: 1 }) });
    const lines: Line[] = [];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...fixtures), change, async (fixture, one) => {
        const read = await measuring.measure([fixture], [one], 'nothing');
        lines.push(...read);
        expect(sumOf(read).wrong, tableOf(read)).toBe(0);
      }),
      { numRuns: 40 },
    );
    expectReadable(lines);
  });
});
