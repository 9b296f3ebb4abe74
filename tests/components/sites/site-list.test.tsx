import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Site, SiteList } from '@/components/sites/SiteList';
import { LanguageContext } from '@/components/ui/words';
import { all, button, one } from '../templates/page';
import { click } from '../trusted';

const site = (id: string, state: Site['state'], { origins = [], given = [] }: Partial<Site> = {}): Site => ({
  id,
  name: id,
  hosts: ['a.example', 'b.example'],
  origins,
  given,
  state,
  pages: ['chat'],
});
const a = 'https://a.example/*';
const b = 'https://b.example/*';

let root: HTMLElement;
const onSwitch = vi.fn();
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  vi.clearAllMocks();
});
afterEach(() => {
  render(null, root);
  root.remove();
});
const draw = (...sites: Site[]) =>
  render(
    <LanguageContext.Provider value="zh-CN">
      <SiteList sites={sites} onSwitch={onSwitch} />
    </LanguageContext.Provider>,
    root,
  );
const words = (selector: string) => all(selector).map((element) => element.textContent);

describe('the list of marketplaces', () => {
  it('puts those that we stand on first, each group under its title', () => {
    draw(site('x', 'off', { origins: [a, b] }), site('y', 'always'));
    expect(words('h2')).toEqual(['能用的平台', '可以开启的平台']);
    expect(words('[data-cm="site"] strong')).toEqual(['y', 'x']);
  });

  it('needs no titles for one group', () => {
    draw(site('x', 'always'));
    expect(words('h2')).toEqual([]);
  });

  it('says which host is not open yet, and asks for it by a click', () => {
    draw(site('x', 'part', { origins: [b] }));
    expect(words('[data-cm="site-rest"]')).toEqual(['还没开启：b.example']);
    expect(one('.cm-site__hosts').textContent).toBe('a.example');
    expect(all('button')).toHaveLength(1);
    click(button('开启其余 x'));
    expect(onSwitch.mock.calls).toEqual([['x', true]]);
  });

  it('lets go of what was given where only a part was', () => {
    draw(site('x', 'part', { origins: [a, b], given: [a] }));
    click(button('关闭 x'));
    expect(onSwitch.mock.calls).toEqual([['x', false]]);
  });
});
