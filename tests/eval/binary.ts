/** A text that was judged: how likely it was held to be bad, and whether its label says so. */
export type Guess = { risk: number; isBad: boolean };

export type BinaryFigures = {
  n: number;
  accuracy: number | null;
  precision: number | null;
  recall: number | null;
  f1: number | null;
  /** Expected calibration error over ten bins of equal width. */
  ece: number | null;
  /** The greatest recall at which at least 95 in 100 of what is held to be bad is bad. */
  recallAtP95: number | null;
  /** The share of good ones that stand above the risk at which 80 in 100 bad ones are found. */
  falseAlarmsAtRecall80: number | null;
};

/** Figures for the class bad; what stands at `from` or above is held to be bad. Null where nothing is to be divided by. */
export function figuresOf(guesses: readonly Guess[], from: number): BinaryFigures {
  const held = guesses.filter(({ risk }) => risk >= from);
  const bad = guesses.filter(({ isBad }) => isBad);
  const right = held.filter(({ isBad }) => isBad).length;
  return {
    n: guesses.length,
    accuracy: share(guesses.filter(({ risk, isBad }) => risk >= from === isBad).length, guesses.length),
    precision: share(right, held.length),
    recall: share(right, bad.length),
    f1: share(2 * right, held.length + bad.length),
    ece: guesses.length === 0 ? null : rounded(calibrationError(guesses)),
    ...alongRisk(guesses, bad.length),
  };
}

export const share = (part: number, of: number): number | null => (of === 0 ? null : rounded(part / of));
export const rounded = (value: number): number => Math.round(value * 1000) / 1000;

function calibrationError(guesses: readonly Guess[]): number {
  const bins = Array.from({ length: 10 }, (): Guess[] => []);
  for (const guess of guesses) bins[Math.min(9, Math.floor(guess.risk * 10))]?.push(guess);
  const gaps = bins.map((bin) => {
    const said = bin.reduce((sum, { risk }) => sum + risk, 0);
    return Math.abs(said - bin.filter(({ isBad }) => isBad).length);
  });
  return gaps.reduce((sum, gap) => sum + gap, 0) / guesses.length;
}

/** Equal risks stand or fall together. */
function alongRisk(guesses: readonly Guess[], bad: number) {
  const sorted = [...guesses].sort((a, b) => b.risk - a.risk);
  let found = 0;
  let recallAtP95 = 0;
  let falseAlarms: number | null = null;
  sorted.forEach(({ risk, isBad }, at) => {
    if (isBad) found++;
    if (sorted[at + 1]?.risk === risk) return;
    if (found / (at + 1) >= 0.95) recallAtP95 = Math.max(recallAtP95, found);
    if (falseAlarms === null && found >= 0.8 * bad) falseAlarms = at + 1 - found;
  });
  return {
    recallAtP95: share(recallAtP95, bad),
    falseAlarmsAtRecall80: bad === 0 ? null : share(falseAlarms ?? 0, guesses.length - bad),
  };
}
