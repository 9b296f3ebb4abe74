/** How often a template was picked, with old picks counting less. `at` is the ISO time at which `weight` held. */
export type Habit = { shop: string; template: string; weight: number; at: string };

/** After this many days a pick counts half. Two weeks: long enough for a shop's routine, short enough for its seasons. */
export const halfLifeDays = 14;

const halfLife = halfLifeDays * 86_400_000;

/** The habit's weight now. A clock that was set back counts as no time passed. */
export function weightAt(habit: Pick<Habit, 'weight' | 'at'>, now: Date): number {
  const age = Math.max(0, now.getTime() - Date.parse(habit.at));
  return habit.weight * 2 ** (-age / halfLife);
}

/** The habit after one more pick. */
export function addPick(
  habit: Habit | undefined,
  pick: { shop: string; template: string; now: Date },
): Habit {
  const weight = (habit ? weightAt(habit, pick.now) : 0) + 1;
  return { shop: pick.shop, template: pick.template, weight, at: pick.now.toISOString() };
}

/** Picks that a template is thought to have had before the first was seen; the more, the longer a habit takes to count. */
const priorPicks = 5;
const leaningPerFold = 0.6;
const mostLeaning = 1.2;

/**
 * How much earlier picks speak for a template, in units of log odds: 0 without any, 0.2 after two, half of the most
 * after nine, never more than 1.2. A template that was put in the way of the buyer's question for being often sent would be worse
 * than one that is found a place lower.
 */
export function leaning(weight: number): number {
  return Math.min(mostLeaning, leaningPerFold * Math.log(1 + Math.max(0, weight) / priorPicks));
}
