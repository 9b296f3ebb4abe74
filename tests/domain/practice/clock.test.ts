import { describe, expect, it } from 'vitest';
import { clockTime, startClock, turnClock } from '@/lib/domain/practice/clock';

const start = Date.UTC(2026, 10, 22, 2, 0, 0);

describe('the practice clock', () => {
  it('runs with the real one at first', () => {
    expect(clockTime(startClock(start), start + 1500)).toBe(start + 1500);
  });

  it('goes on from the same moment when its speed is turned', () => {
    const fast = turnClock(startClock(start), start + 10_000, { speed: 60 });
    expect(clockTime(fast, start + 10_000)).toBe(start + 10_000);
    expect(clockTime(fast, start + 12_000)).toBe(start + 10_000 + 120_000);
  });

  it('stands still while paused and keeps its speed for going on', () => {
    const fast = turnClock(startClock(start), start, { speed: 10 });
    const paused = turnClock(fast, start + 1000, { paused: true });
    expect(clockTime(paused, start + 90_000)).toBe(start + 10_000);
    const again = turnClock(paused, start + 90_000, { paused: false });
    expect(clockTime(again, start + 91_000)).toBe(start + 20_000);
  });

  it('never runs backwards where the real clock was set back', () => {
    expect(clockTime(startClock(start), start - 60_000)).toBe(start);
  });
});
