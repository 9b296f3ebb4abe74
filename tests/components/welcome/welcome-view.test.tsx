import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Site } from '@/components/sites/SiteList';
import { LanguageContext } from '@/components/ui/words';
import { WelcomeView } from '@/components/welcome/WelcomeView';
import type { Language } from '@/lib/domain/settings/settings';
import { all, button, eventually, field, one, type } from '../templates/page';
import { click } from '../trusted';

const sites: Site[] = [
  {
    id: 'douyin',
    name: '抖音飞鸽客服',
    hosts: ['im.jinritemai.com'],
    origins: ['https://im.jinritemai.com/*'],
    given: [],
    state: 'off',
    pages: ['chat'],
  },
  {
    id: 'taobao',
    name: '千牛',
    hosts: ['myseller.taobao.com'],
    origins: [],
    given: [],
    state: 'always',
    pages: ['orders', 'reviews'],
  },
];

let root: HTMLElement;
const onChange = vi.fn();
const onSwitch = vi.fn();

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  vi.clearAllMocks();
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const draw = (language: Language = 'zh-CN', dockKey = 'Alt+J') =>
  render(
    <LanguageContext.Provider value={language}>
      <WelcomeView
        settings={{ agentName: '', language: 'auto' }}
        sites={sites}
        said={null}
        dockKey={dockKey}
        onChange={onChange}
        onSwitch={onSwitch}
        onPractice={() => {}}
        onOptions={() => {}}
      />
    </LanguageContext.Provider>,
    root,
  );

describe('the welcome page', () => {
  it.each(['zh-CN', 'zh-TW', 'en'] as const)('leaves no name of a word open in %s', (language) => {
    draw(language);
    expect(root.textContent).not.toMatch(/\{\w+\}/);
    expect(all('.cm-welcome__helps dt')).toHaveLength(5);
  });

  it('keeps the name on leaving its field, and once', async () => {
    draw();
    const name = field('客服称呼');
    type(name, ' 小柜 ');
    await eventually(() => expect(name.getAttribute('value') ?? name.value).toBe(' 小柜 '));
    expect(onChange).not.toHaveBeenCalled();
    await eventually(() => {
      name.dispatchEvent(new FocusEvent('blur'));
      expect(onChange.mock.calls).toEqual([[{ agentName: '小柜' }]]);
    });
  });

  it('offers a switch only where there is something to allow', () => {
    draw();
    expect(one('[data-site="taobao"]').querySelector('button')).toBeNull();
    click(button('开启 抖音飞鸽客服'));
    expect(onSwitch.mock.calls).toEqual([['douyin', true]]);
  });

  it('asks for nothing by a click that a script made', () => {
    draw();
    button('开启 抖音飞鸽客服').click();
    expect(onSwitch).not.toHaveBeenCalled();
  });

  it('speaks of no key where there is none', () => {
    draw('zh-CN', '');
    expect(all('.cm-welcome__hints li')).toHaveLength(1);
  });
});
