import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mountRoot } from '@/lib/overlays/mount';
import { addOwnElement } from '@/lib/overlays/own-element';

let stop: AbortController;
const host = () => document.querySelector<HTMLElement>('countermate-overlay');

beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => stop.abort());

/** Mutation observers answer in a microtask. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('our one element in a host page', () => {
  it('stands beside the body and changes nothing in it', () => {
    document.body.innerHTML = '<p>店铺</p>';
    const before = document.body.outerHTML;
    mountRoot(addOwnElement(document, stop.signal));
    expect(host()?.parentElement).toBe(document.documentElement);
    expect(document.body.outerHTML).toBe(before);
  });

  it('goes with its signal, and its views with theirs', () => {
    const root = mountRoot(addOwnElement(document, stop.signal));
    const view = new AbortController();
    root.draw(() => <b>建议</b>, 'b { color: red }', view.signal);
    expect(root.shadow.textContent).toContain('建议');
    view.abort();
    expect(root.shadow.querySelector('b')).toBeNull();
    stop.abort();
    expect(host()).toBeNull();
  });

  it('keeps keys typed into it from the page', () => {
    const heard: string[] = [];
    document.addEventListener('keydown', (event) => heard.push(event.key), { signal: stop.signal });
    const root = mountRoot(addOwnElement(document, stop.signal));
    root.draw(() => <input />, '', stop.signal);
    root.shadow
      .querySelector('input')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true, composed: true }));
    expect(heard).toEqual([]);
  });

  it('comes back when the page throws it out, five times and then no more', async () => {
    mountRoot(addOwnElement(document, stop.signal));
    for (let i = 0; i < 5; i++) {
      host()?.remove();
      await settled();
      expect(host()).not.toBeNull();
    }
    host()?.remove();
    await settled();
    expect(host()).toBeNull();
  });

  it('wears the theme and the language that the person chose', () => {
    const root = mountRoot(addOwnElement(document, stop.signal));
    root.setTheme('dark', 'zh-TW');
    expect(host()?.dataset.theme).toBe('dark');
    expect(host()?.lang).toBe('zh-TW');
    root.setTheme('auto', 'en');
    expect(host()?.dataset.theme).toBeUndefined();
  });
});
