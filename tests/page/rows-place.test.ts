import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Box } from '@/lib/page/place';
import { watchRows } from '@/lib/page/place';

/** Long enough for what is done in a frame, and for what is done behind it. */
const frame = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
const height = 40;
let life: AbortController;
let measured: number;
let scrolled: number;
let told: ReadonlyMap<string, Box>[];

/** A list of rows one under the other, at 100 px from the top, in a window of 768 px. */
const list = (count: number) => {
  document.body.innerHTML = '<ul></ul>';
  const holder = document.body.firstElementChild as HTMLElement;
  return Array.from({ length: count }, (_, index) => {
    const element = holder.appendChild(document.createElement('li'));
    element.getBoundingClientRect = () => {
      measured += 1;
      return new DOMRect(20, 100 + index * height - scrolled, 600, element.hidden ? 0 : height);
    };
    return { key: String(index), element };
  });
};
const watch = (rows: ReturnType<typeof list>) =>
  watchRows(
    () => rows,
    (boxes) => told.push(boxes),
    { signal: life.signal },
  );
const scrollTo = async (top: number) => {
  scrolled = top;
  document.dispatchEvent(new Event('scroll'));
  await frame();
};
const keys = () => [...(told.at(-1)?.keys() ?? [])].map(Number);

beforeEach(() => {
  life = new AbortController();
  [measured, scrolled, told] = [0, 0, []];
});
afterEach(() => life.abort());

describe('watchRows', () => {
  it('hands over the rows in view, and those that come into it', async () => {
    watch(list(50));
    await frame();
    const count = Math.ceil((window.innerHeight - 100) / height);
    expect(keys()[0]).toBe(0);
    expect(Math.abs(keys().length - count)).toBeLessThanOrEqual(1);
    expect(told.at(-1)?.get('0')).toEqual({ left: 20, top: 100, width: 600, height });
    await scrollTo(1000);
    expect(keys()[0]).toBe(Math.floor((1000 - 100) / height));
  });

  it('measures only what it must of a list of thousands', async () => {
    watch(list(5000));
    await frame();
    measured = 0;
    await scrollTo(100_000);
    expect(keys()[0]).toBe(Math.floor((100_000 - 100) / height));
    expect(measured).toBeLessThan(80);
  });

  it('makes one pass a frame, and says nothing when nothing moved', async () => {
    watch(list(10));
    await frame();
    measured = 0;
    for (let round = 0; round < 50; round++) document.dispatchEvent(new Event('scroll'));
    await frame();
    expect(measured).toBe(10);
    expect(told).toHaveLength(1);
  });

  it('lets go of rows that are hidden or gone', async () => {
    const rows = list(3);
    watch(rows);
    await frame();
    rows[0]?.element.setAttribute('hidden', '');
    rows[2]?.element.remove();
    await frame();
    expect(keys()).toEqual([1]);
  });

  it('looks again when it is asked, and never after its end', async () => {
    const rows = list(1);
    const look = watch(rows);
    await frame();
    scrolled = 30;
    look();
    await frame();
    expect(told.at(-1)?.get('0')?.top).toBe(70);
    life.abort();
    await scrollTo(0);
    expect(told).toHaveLength(2);
  });
});
