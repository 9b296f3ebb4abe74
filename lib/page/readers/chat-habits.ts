import { isMark, isTimeLine, namesRobot, plain } from './chat-marks';
import type { Sight } from './chat-sight';

/** How often a page draws each kind of run and of box, over all items. */
export type Habits = {
  buyer: string | null;
  runs: Map<string, { all: number; marks: number; robots: number; later: number }>;
  boxes: Map<string, number>;
};

export const isMeta = (text: string): boolean => isTimeLine(text) || isMark(text);

type Run = { look: string; isMeta: boolean; isRobot: boolean; isBefore: boolean };
const known = new WeakMap<Sight, { runs: Run[]; boxes: Set<string> }>();

function oneOf(sight: Sight): { runs: Run[]; boxes: Set<string> } {
  const kept = known.get(sight);
  if (kept) return kept;
  const metas = sight.runs.map(({ text }) => isMeta(plain(text)));
  const runs = sight.runs.map(({ look, text }, index) => ({
    look,
    isMeta: metas[index] ?? false,
    isRobot: namesRobot(text),
    // Other words or a picture behind them: a name stands before what is said.
    isBefore:
      sight.pictures.length > 0 ||
      sight.runs.some((next, at) => at > index && next.look !== look && !metas[at]),
  }));
  const one = { runs, boxes: new Set(sight.boxes.map((box) => box.look)) };
  known.set(sight, one);
  return one;
}

/** What is drawn alike on every item is no one's words, whatever one item alone may look like. */
export function habitsOf(sights: readonly Sight[], buyer: string | null): Habits {
  const habits: Habits = { buyer, runs: new Map(), boxes: new Map() };
  for (const sight of sights) {
    const { runs, boxes } = oneOf(sight);
    for (const { look, isMeta, isRobot, isBefore } of runs) {
      const count = habits.runs.get(look) ?? { all: 0, marks: 0, robots: 0, later: 0 };
      count.all += 1;
      if (isMeta) count.marks += 1;
      if (isRobot) count.robots += 1;
      if (isBefore) count.later += 1;
      habits.runs.set(look, count);
    }
    for (const look of boxes) habits.boxes.set(look, (habits.boxes.get(look) ?? 0) + 1);
  }
  return habits;
}

/** All that an item without several boxes is told by. */
export function summaryOf({ buyer, runs }: Habits): string {
  const looks = [...runs].map(
    ([look, { all, marks, robots, later }]) =>
      `${look}${Number(marks === all)}${Number(robots === all)}${Number(later === all)}`,
  );
  return `${buyer}\n${looks.sort().join('\n')}`;
}
