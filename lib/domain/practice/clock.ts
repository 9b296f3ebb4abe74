export const speeds = [1, 10, 60] as const;
export type Speed = (typeof speeds)[number];

/**
 * A clock that can be sped up and stopped. `at` is the practice time at the real time `real`, both in
 * milliseconds since 1970; `speed` is kept while paused, so that going on means going on as before.
 */
export type PracticeClock = { at: number; real: number; speed: Speed; paused: boolean };

export const startClock = (real: number): PracticeClock => ({ at: real, real, speed: 1, paused: false });

/** The practice time at a real time. Never runs backwards, also where the real clock was set back. */
export function clockTime(clock: PracticeClock, real: number): number {
  return clock.paused ? clock.at : clock.at + Math.max(0, real - clock.real) * clock.speed;
}

/** The same moment with another speed or pause. */
export function turnClock(
  clock: PracticeClock,
  real: number,
  turn: Partial<Pick<PracticeClock, 'speed' | 'paused'>>,
): PracticeClock {
  return { ...clock, ...turn, at: clockTime(clock, real), real };
}
