import type { Span } from '../wording/shift';
import { findGram, type ReviewModel } from './model';
import { type ReadText, walkGrams } from './model-grams';

/** A clause of at most so many units is marked whole: half a clause of Chinese reads oddly. */
const shortClause = 16;
/** Clauses that carry less than this share of what the heaviest one carries are not marked. */
const leastShare = 0.6;
const mostCarriers = 2;
/** What a unit has to carry to be worth its place, as a share of its clause's mean. */
const placeCost = 0.5;

const clauseEnd = /[\p{P}\p{S}\n\r~]/u;
const letter = /[a-z0-9'’-]/;

/**
 * The stretches of a folded text that speak most for a bad review, from left to right: the heaviest clauses, or of a
 * long clause its heaviest part, words in Latin letters always whole. Offsets are those of `folded`. Empty where
 * nothing speaks for it.
 */
export function findCarriers(model: ReviewModel, folded: string, text: ReadText): Span[] {
  const load = loadUnits(model, text);
  const clauses = splitClauses(folded, text)
    .map((clause) => ({ ...clause, load: sum(load, clause) }))
    .filter((clause) => clause.load > 0)
    .sort((a, b) => b.load - a.load || a.start - b.start);
  const [first] = clauses;
  if (!first) return [];
  return clauses
    .filter((clause) => clause.load >= first.load * leastShare)
    .slice(0, mostCarriers)
    .map((clause) => place(folded, text, heaviestPart(load, clause)))
    .sort((a, b) => a.start - b.start);
}

/** Each stretch's weight spread over the units that it covers. */
function loadUnits(model: ReviewModel, text: ReadText): Float64Array {
  const load = new Float64Array(text.units.length);
  walkGrams(text, model, (bucket, start, size) => {
    const gram = findGram(model, bucket);
    if (gram < 0) return;
    const each = (model.weights[gram] as number) / size;
    for (let i = start; i < start + size; i++) load[i] = (load[i] as number) + each;
  });
  return load;
}

/** Offsets of `text.units`. */
function splitClauses(folded: string, { at }: ReadText): Span[] {
  const clauses: Span[] = [];
  let start = 0;
  for (let i = 0; i <= at.length; i++) {
    if (i < at.length && !endsClause(folded, at[i] as number)) continue;
    if (i > start) clauses.push({ start, end: i });
    start = i + 1;
  }
  return clauses;
}

/** A blank parts Chinese clauses, not English words. */
function endsClause(folded: string, at: number): boolean {
  const sign = folded.charAt(at);
  if (/\s/.test(sign)) return !(letter.test(folded.charAt(at - 1)) || letter.test(folded.charAt(at + 1)));
  return clauseEnd.test(sign) && !letter.test(sign);
}

function sum(load: Float64Array, { start, end }: Span): number {
  let total = 0;
  for (let i = start; i < end; i++) total += load[i] as number;
  return total;
}

function heaviestPart(load: Float64Array, clause: Span): Span {
  const length = clause.end - clause.start;
  if (length <= shortClause) return clause;
  const cost = (sum(load, clause) / length) * placeCost;
  let best = clause;
  let bestLoad = 0;
  let start = clause.start;
  let running = 0;
  for (let i = clause.start; i < clause.end; i++) {
    if (running <= 0) {
      start = i;
      running = 0;
    }
    running += (load[i] as number) - cost;
    if (running > bestLoad) {
      bestLoad = running;
      best = { start, end: i + 1 };
    }
  }
  return best;
}

/** Back to the text as it stands, widened to whole words and whole characters, blanks at the ends left out. */
function place(folded: string, { at }: ReadText, { start, end }: Span): Span {
  let from = at[start] as number;
  let to = (at[end - 1] as number) + 1;
  const joins = (i: number) =>
    (letter.test(folded.charAt(i - 1)) && letter.test(folded.charAt(i))) ||
    (/[\ud800-\udbff]/.test(folded.charAt(i - 1)) && /[\udc00-\udfff]/.test(folded.charAt(i)));
  while (from > 0 && joins(from)) from--;
  while (to < folded.length && joins(to)) to++;
  while (from < to - 1 && /\s/.test(folded.charAt(from))) from++;
  while (to > from + 1 && /\s/.test(folded.charAt(to - 1))) to--;
  return { start: from, end: to };
}
