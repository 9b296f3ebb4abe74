import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchList } from '@/lib/page/watch-list';

let life: AbortController;
let told: string[];

beforeEach(() => {
  life = new AbortController();
  told = [];
  document.body.innerHTML = '<main><p class="row">一</p></main><countermate-overlay></countermate-overlay>';
});
afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
});

const rows = () => [...document.querySelectorAll('.row')].map((row) => row.textContent).join();
const watch = (read = rows) => watchList(document, read, (news) => told.push(news), { signal: life.signal });
const main = () => document.querySelector('main') as HTMLElement;
const says = (news: string) => vi.waitFor(() => expect(told.at(-1)).toBe(news), { timeout: 4000 });
/** Until another watcher, begun later, has read a change: the first would have read it too. */
const whileOneReads = () =>
  new Promise<void>((done) => {
    const other = new AbortController();
    const end = () => {
      other.abort();
      done();
    };
    watchList(document, rows, end, { signal: other.signal });
  });

it('reads without a change, and not within the call', async () => {
  watch();
  expect(told).toEqual([]);
  await says('一');
});

it('reads again after elements, words and attributes have changed', async () => {
  watch();
  await says('一');
  main().insertAdjacentHTML('beforeend', '<p class="row">二</p>');
  await says('一,二');
  (main().firstChild?.firstChild as Text).data = '三';
  await says('三,二');
  main().firstElementChild?.classList.remove('row');
  await says('二');
});

it('reads many changes at once, and a page that changes all the time at most five times a second', async () => {
  watch();
  await says('一');
  const began = performance.now();
  let change = 0;
  const timer = setInterval(() => {
    (main().firstChild?.firstChild as Text).data = String(++change);
  }, 5);
  await vi.waitFor(() => expect(told.length).toBeGreaterThan(3), { timeout: 4000 });
  const took = performance.now() - began;
  clearInterval(timer);
  expect(change).toBeGreaterThan(told.length);
  expect(told.length - 1).toBeLessThanOrEqual(Math.ceil(took / 200) + 1);
  await says(String(change));
});

it('rests the longer the longer a reading takes', async () => {
  const times: number[] = [];
  watch(() => {
    times.push(performance.now());
    const end = performance.now() + 100;
    while (performance.now() < end);
    return rows();
  });
  await says('一');
  main().insertAdjacentHTML('beforeend', '<p class="row">二</p>');
  await says('一,二');
  expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(490);
});

it('takes what we draw ourselves for no change', async () => {
  const read = vi.fn(rows);
  watch(read);
  await says('一');
  document.querySelector('countermate-overlay')?.append('·');
  await whileOneReads();
  main().append('·');
  await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(2), { timeout: 4000 });
});

it('goes on after a reading that failed', async () => {
  const caught = vi.fn();
  vi.stubGlobal('requestIdleCallback', (run: () => void) =>
    setTimeout(() => {
      try {
        run();
      } catch (error) {
        caught(error);
      }
    }),
  );
  let fails = true;
  watch(() => {
    if (!fails) return rows();
    fails = false;
    main().append('·');
    throw new Error('half a page');
  });
  await says('一');
  expect(caught).toHaveBeenCalledOnce();
});

it('ends with its signal', async () => {
  const read = vi.fn(rows);
  watch(read);
  await says('一');
  life.abort();
  main().insertAdjacentHTML('beforeend', '<p class="row">二</p>');
  await whileOneReads();
  expect(read).toHaveBeenCalledOnce();
});
