/** First quartile, median, third quartile, in milliseconds. */
export type Spread = [number, number, number];

/** What a call answers and how many milliseconds it took. */
export function time<T>(task: () => T): { value: T; ms: number } {
  const start = performance.now();
  const value = task();
  return { value, ms: performance.now() - start };
}

/** The number that a share of the list is at or below. */
export function at(list: readonly number[], share: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
}

export const median = (list: readonly number[]): number => at(list, 0.5);

export const quartiles = (list: readonly number[]): Spread => [
  round3(at(list, 0.25)),
  round3(median(list)),
  round3(at(list, 0.75)),
];

export const round3 = (value: number): number => Math.round(value * 1000) / 1000;
