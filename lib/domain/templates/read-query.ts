import { toldOf, weightIn, weightOf } from './gram-weight';
import { type Grams, gramsOf, isSingle } from './grams';
import type { TemplateIndex } from './template-index';
import { findTerm } from './term-table';

/**
 * A question as an index reads it. `pairs` (words among them) and `singles` are the terms that the index knows, each
 * once; `held` the term of each gram or -1; `mass` what all grams could tell, known or not.
 */
export type Query = { grams: Grams; held: number[]; pairs: number[]; singles: number[]; mass: number };

/**
 * Per term, what it tells where the question at hand asks for it, else 0. Kept between questions and left full of zeros:
 * a question then costs no memory, which would cost more than the sums.
 */
let asked = new Float32Array(1 << 12);

/** Reads a question and leaves in the second answer what each of its terms tells; `forget` it before the next. */
export function readQuery(index: TemplateIndex, query: string): { read: Query; asked: Float32Array } {
  if (asked.length < index.terms.size) asked = new Float32Array(index.terms.size * 2);
  const grams = gramsOf(query);
  const told = toldOf(index);
  const read: Query = { grams, held: [], pairs: [], singles: [], mass: 0 };
  let unknown: Set<number> | undefined;
  for (let i = 0; i < grams.keys.length; i++) {
    const key = grams.keys[i] as number;
    const found = findTerm(index.terms, key);
    // What only removed templates held is as unknown as what none ever did.
    const term = found >= 0 && (index.held[found] ?? 0) > 0 ? found : -1;
    read.held.push(term);
    if (term < 0) {
      unknown ??= new Set();
      if (unknown.has(key)) continue;
      unknown.add(key);
      read.mass += weightOf(key, 0, index.live);
    } else if (asked[term] === 0) {
      const weight = weightIn(index, told, term);
      asked[term] = weight;
      read.mass += weight;
      (isSingle(key) ? read.singles : read.pairs).push(term);
    }
  }
  return { read, asked };
}

export function forget({ pairs, singles }: Query): void {
  for (const term of pairs) asked[term] = 0;
  for (const term of singles) asked[term] = 0;
}
