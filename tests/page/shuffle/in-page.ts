import type { PageKind, SiteProfile } from '@/lib/domain/sites/profile';
import { read } from '@/tests/run/page-readers';
import { addColumn } from './add-column';
import { randomOf } from './random';
import { rename } from './rename';
import { reorder } from './reorder';
import { wrap } from './wrap';

const mutations = { addColumn, reorder, wrap, rename };
export type Mutation = keyof typeof mutations;
/** In the order in which they are made: new names come last, since the others tell kinds of elements by theirs. */
export const allMutations = Object.keys(mutations) as Mutation[];

type Try = { seed: number; mutations: readonly Mutation[] };

/** Reads this document once for each try, changed anew each time, and leaves it as it was. */
export function readShuffled(
  kind: PageKind,
  profile: SiteProfile,
  now: number,
  numbers: readonly string[],
  tries: readonly Try[],
): unknown[][] {
  const { documentElement } = document;
  const whole = documentElement.innerHTML;
  return tries.map(({ seed, mutations: asked }) => {
    const random = randomOf(seed);
    for (const mutation of allMutations) {
      if (asked.includes(mutation)) mutations[mutation](document, random, numbers);
    }
    const { facts } = read(kind, profile, now);
    documentElement.innerHTML = whole;
    return facts;
  });
}
