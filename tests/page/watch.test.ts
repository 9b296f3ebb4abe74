import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchLocation } from '@/lib/page/location';
import { watchChanges, whenPresent } from '@/lib/page/watch';

const find = (doc: Document) => doc.querySelector<HTMLElement>('.box');
const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
let life: AbortController;

beforeEach(() => {
  life = new AbortController();
  document.body.innerHTML = '<main></main>';
});
afterEach(() => life.abort());
const main = () => document.body.firstElementChild as HTMLElement;
const box = () => Object.assign(document.createElement('div'), { className: 'box' });

describe('whenPresent', () => {
  const lives: AbortSignal[] = [];
  const come = vi.fn((_element: HTMLElement, signal: AbortSignal) => void lives.push(signal));
  beforeEach(() => {
    lives.length = 0;
    come.mockClear();
  });

  it('finds what is there, what comes later, and what replaces it', async () => {
    whenPresent(document, find, come, { signal: life.signal });
    expect(come).not.toHaveBeenCalled();
    const first = main().appendChild(box());
    await frame();
    expect(come).toHaveBeenLastCalledWith(first, expect.anything());
    const second = box();
    first.replaceWith(second);
    await frame();
    expect(come).toHaveBeenLastCalledWith(second, expect.anything());
    expect(lives.map((signal) => signal.aborted)).toEqual([true, false]);
  });

  it('tells the element that it has gone', async () => {
    main().append(box());
    whenPresent(document, find, come, { signal: life.signal });
    main().replaceChildren();
    await frame();
    expect(lives.map((signal) => signal.aborted)).toEqual([true]);
  });

  it('stays with its element while the page draws around it', async () => {
    main().append(box());
    whenPresent(document, find, come, { signal: life.signal });
    for (let round = 0; round < 100; round++) main().append('·');
    await frame();
    expect(come).toHaveBeenCalledTimes(1);
  });

  it('ends with its signal', async () => {
    main().append(box());
    whenPresent(document, find, come, { signal: life.signal });
    life.abort();
    expect(lives[0]?.aborted).toBe(true);
    main().replaceChildren(box());
    await frame();
    expect(come).toHaveBeenCalledTimes(1);
  });
});

describe('watchChanges', () => {
  const change = vi.fn();
  beforeEach(() => change.mockClear());

  it('tells of many changes once a frame', async () => {
    watchChanges(main(), change, { signal: life.signal });
    for (let round = 0; round < 100; round++) main().append('新的一句');
    await frame();
    expect(change).toHaveBeenCalledTimes(1);
    (main().firstChild as Text).data = '改了';
    await frame();
    expect(change).toHaveBeenCalledTimes(2);
  });

  it('does not take what we draw for a change of the page', async () => {
    watchChanges(main(), change, { signal: life.signal });
    const host = document.createElement('countermate-dock');
    main().append(host);
    await frame();
    host.append('ours');
    await frame();
    expect(change).not.toHaveBeenCalled();
  });

  it('listens to the attributes named, and to no others', async () => {
    watchChanges(main(), change, { signal: life.signal, attributes: ['data-state'] });
    main().setAttribute('class', 'x');
    await frame();
    expect(change).not.toHaveBeenCalled();
    main().setAttribute('data-state', 'open');
    await frame();
    expect(change).toHaveBeenCalledTimes(1);
  });
});

describe('watchLocation', () => {
  type Fake = EventTarget & { location: { href: string }; navigation?: EventTarget };
  const fake = (navigation?: EventTarget): Fake =>
    Object.assign(new EventTarget(), {
      location: { href: 'https://a/#/chat' },
      ...(navigation && { navigation }),
      setInterval: (work: () => void, pause: number) => setInterval(work, pause),
      clearInterval: (timer: number) => clearInterval(timer),
    });
  const start = (win: Fake) => {
    const urls: string[] = [];
    watchLocation(win as unknown as Window, (url) => urls.push(url), { signal: life.signal });
    return urls;
  };

  it('hears of every new address once, by the Navigation API', () => {
    const navigation = new EventTarget();
    const win = fake(navigation);
    const urls = start(win);
    win.location.href = 'https://a/#/orders';
    for (const name of ['currententrychange', 'navigatesuccess']) navigation.dispatchEvent(new Event(name));
    win.dispatchEvent(new Event('hashchange'));
    expect(urls).toEqual(['https://a/#/orders']);
  });

  it('looks once a second where there is none, and stops with its signal', () => {
    vi.useFakeTimers();
    try {
      const win = fake();
      const urls = start(win);
      win.location.href = 'https://a/#/orders';
      vi.advanceTimersByTime(1000);
      life.abort();
      win.location.href = 'https://a/#/reviews';
      vi.advanceTimersByTime(5000);
      expect(urls).toEqual(['https://a/#/orders']);
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});
