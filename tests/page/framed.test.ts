import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { unlessFramed } from '@/lib/page/framed';

const when = [{ url: 'https://shop.example/refunds*' }];
const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
let life: AbortController;
const lives: AbortSignal[] = [];
const begin = vi.fn((signal: AbortSignal) => void lives.push(signal));

const addFrame = (src: string) => {
  const frame = document.createElement('iframe');
  frame.setAttribute('src', src);
  return document.body.appendChild(frame);
};
const states = () => lives.map(({ aborted }) => aborted);

beforeEach(() => {
  life = new AbortController();
  lives.length = 0;
  begin.mockClear();
  document.body.innerHTML = '';
});
afterEach(() => life.abort());

describe('unlessFramed', () => {
  it('begins where no frame shows the page, whatever other frames there are', () => {
    addFrame('https://adverts.example/refunds');
    unlessFramed(document, when, begin, { signal: life.signal });
    expect(states()).toEqual([false]);
  });

  it('holds still while a frame shows it, and begins when that has gone', async () => {
    const frame = addFrame('https://shop.example/refunds?page=1');
    unlessFramed(document, when, begin, { signal: life.signal });
    expect(states()).toEqual([]);
    frame.remove();
    await drawn();
    expect(states()).toEqual([false]);
  });

  it('ends what has begun when such a frame comes later', async () => {
    unlessFramed(document, when, begin, { signal: life.signal });
    addFrame('https://shop.example/refunds');
    await drawn();
    expect(states()).toEqual([true]);
  });

  it('is not held by a frame that nobody sees', () => {
    addFrame('https://shop.example/refunds').style.display = 'none';
    unlessFramed(document, when, begin, { signal: life.signal });
    expect(states()).toEqual([false]);
  });

  it('begins nothing once it is over', async () => {
    const frame = addFrame('https://shop.example/refunds');
    unlessFramed(document, when, begin, { signal: life.signal });
    life.abort();
    frame.remove();
    await drawn();
    expect(begin).not.toHaveBeenCalled();
  });
});
