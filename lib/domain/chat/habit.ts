/**
 * What a shop did with a template lately, old acts counting less. `weight`: what spoke for it, a pick that was sent as
 * it stood being 1; `against`: what spoke against it, absent where nothing did (and in records from before it was
 * counted). Both as of the ISO time `at`.
 */
export type Habit = { shop: string; template: string; weight: number; against?: number; at: string };

/** What one turn of a conversation says of a template, from −1 to 1; see `votesOf`. */
export type Vote = { shop: string; template: string; vote: number; now: Date };

/** After this many days a pick counts half. Two weeks: long enough for a shop's routine, short enough for its seasons. */
export const halfLifeDays = 14;

const day = 86_400_000;
const halfLife = halfLifeDays * day;

/** What is left of 1 after so many milliseconds. A clock that was set back counts as no time passed. */
const leftAfter = (age: number): number => 2 ** (-Math.max(0, age) / halfLife);

/** What spoke for the template and against it, as much as is left of both now. */
export function leftOf(
  { weight, against = 0, at }: Pick<Habit, 'weight' | 'against' | 'at'>,
  now: Date,
): { weight: number; against: number } {
  const left = leftAfter(now.getTime() - Date.parse(at));
  return { weight: weight * left, against: against * left };
}

/**
 * The habit after one more vote; a vote is taken back by `retract` at the same time. Votes that come late are worth what is left
 * of them, so that their order makes no difference; one that comes more than a day late tells of a clock that was set back.
 */
export const addVote = (habit: Habit | undefined, vote: Vote): Habit => cast(habit, vote, 1);

/** The habit without a vote that was added to it before. */
export const retractVote = (habit: Habit | undefined, vote: Vote): Habit => cast(habit, vote, -1);

function cast(habit: Habit | undefined, { shop, template, vote, now }: Vote, sign: 1 | -1): Habit {
  const known = habit ? Date.parse(habit.at) : Number.NEGATIVE_INFINITY;
  const at = known - now.getTime() > day ? now.getTime() : Math.max(known, now.getTime());
  const before = habit ? leftOf(habit, new Date(at)) : { weight: 0, against: 0 };
  const added = sign * vote * leftAfter(at - now.getTime());
  const weight = vote > 0 ? Math.max(0, before.weight + added) : before.weight;
  const against = vote < 0 ? Math.max(0, before.against - added) : before.against;
  return { shop, template, weight, ...(against > 0 && { against }), at: new Date(at).toISOString() };
}

/** As many acts for and as many against a template are thought to have been before the first was seen. */
const prior = 5;
const leaningPerFold = 0.6;
const mostLeaning = 1.2;
const leastLeaning = -0.6;

/**
 * What speaks for and against a template, as the picks alone that would say the same (negative where more speaks
 * against it): the odds (for + 5) : (against + 5) written as (picks + 5) : 5. Above −5, never more than `weight`.
 */
export const standing = ({ weight, against }: { weight: number; against: number }): number =>
  (prior * (weight - against)) / (against + prior);

/**
 * How much earlier picks speak for a template, in units of log odds: 0 without any, 0.2 after two, half of the most
 * after nine, never more than 1.2 nor less than −0.6. A template that was put in the way of the buyer's question for being often
 * sent would be worse than one that is found a place lower; one that was passed over may still be what this buyer needs.
 * @param picks as `standing` reckons them
 */
export function leaning(picks: number): number {
  const odds = Math.max(0, picks + prior) / prior;
  return Math.min(mostLeaning, Math.max(leastLeaning, leaningPerFold * Math.log(odds)));
}
