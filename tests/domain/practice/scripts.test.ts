import { describe, expect, it } from 'vitest';
import { practiceScripts } from '@/lib/domain/practice/scripts';

describe('the scripted buyers', () => {
  it('have an id and an order number each of their own', () => {
    const serials = practiceScripts.flatMap(({ order }) => order?.serial ?? []);
    expect(new Set(practiceScripts.map(({ id }) => id)).size).toBe(practiceScripts.length);
    expect(new Set(serials).size).toBe(serials.length);
    for (const serial of serials) expect(serial).toMatch(/^\d{15}$/);
  });

  it('say their lines in the order in which they stand', () => {
    for (const { beats, past } of practiceScripts) {
      for (const { lines } of beats) {
        expect(lines.map(({ after }) => after)).toEqual(
          lines.map(({ after }) => after).toSorted((a, b) => a - b),
        );
      }
      expect(past.map(({ ago }) => ago)).toEqual(past.map(({ ago }) => ago).toSorted((a, b) => b - a));
    }
  });

  it('end their story with a goodbye, so that nobody is left waiting by the script', () => {
    for (const { id, beats } of practiceScripts) expect(beats.at(-1)?.closing, id).toBe(true);
  });

  it('hold a robot, a colleague, an image, an unpaid order and a long conversation', () => {
    const lines = practiceScripts.flatMap(({ beats }) => beats.flatMap((beat) => beat.lines));
    expect(lines.some(({ from }) => from === 'robot')).toBe(true);
    expect(lines.some(({ from }) => from === 'colleague')).toBe(true);
    expect(lines.some(({ kind }) => kind === 'image')).toBe(true);
    expect(practiceScripts.some(({ order }) => order?.word === '待付款')).toBe(true);
    expect(practiceScripts.some(({ past }) => past.length > 30)).toBe(true);
  });
});
