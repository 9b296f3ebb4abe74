import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Dock } from '@/components/chat/Dock';
import type { DockActions, DockView } from '@/components/chat/view';
import { clock } from '@/components/chat/view';
import type { Suggestion } from '@/lib/domain/chat/suggestion';
import type { Language } from '@/lib/domain/settings/settings';
import { translator } from '@/lib/words';
import { chatWords } from '@/lib/words/chat';
import { click, press } from '../trusted';

const suggestion = (template: string, more: Partial<Suggestion> = {}): Suggestion => ({
  template,
  title: '发货时效',
  text: '亲，您的订单已在排队打包哦',
  asks: [],
  reasons: [
    { kind: 'words', words: ['发货'] },
    { kind: 'order', status: 'paid' },
  ],
  ...more,
});

const calm: DockView = {
  edge: { left: 300, top: 500, width: 600 },
  viewport: { width: 1280, height: 800 },
  dock: { collapsed: false, dx: 0, dy: 0 },
  state: 'ready',
  question: ['什么时候发货呀'],
  waited: 48,
  order: 'paid',
  buyer: null,
  incidents: [],
  suggestions: [
    suggestion('dispatch.when'),
    suggestion('dispatch.urge', { title: '催发货安抚', reasons: [{ kind: 'habit', times: 4 }] }),
  ],
  fresh: false,
  search: null,
  asking: null,
  notice: null,
};

let stage: HTMLElement;
let actions: { [K in keyof DockActions]: ReturnType<typeof vi.fn> };

const draw = (view: Partial<DockView>, language: Language = 'zh-CN') => {
  render(
    <Dock
      view={{ ...calm, ...view }}
      actions={actions as unknown as DockActions}
      t={translator(chatWords, language)}
    />,
    stage,
  );
  return stage.textContent ?? '';
};
const find = (name: string) => {
  const element = stage.querySelector<HTMLElement>(`[data-cm="${name}"]`);
  if (!element) throw new Error(`no ${name} in the dock`);
  return element;
};

beforeEach(() => {
  stage = document.createElement('div');
  document.body.append(stage);
  const names: (keyof DockActions)[] = [
    'onUse',
    'onAnswer',
    'onFill',
    'onCopy',
    'onOpenSearch',
    'onSearch',
    'onTakeFirst',
    'onBack',
    'onCollapse',
    'onMove',
    'onShowFresh',
    'onInside',
  ];
  actions = Object.fromEntries(names.map((name) => [name, vi.fn()])) as unknown as typeof actions;
});
afterEach(() => {
  render(null, stage);
  stage.remove();
});

describe('the dock', () => {
  it('shows the question, the wait, the order and each reply with its reason', () => {
    const text = draw({});
    for (const part of [
      '买家：什么时候发货呀',
      '已等 00:48',
      '待发货',
      '发货 + 待发货',
      '催发货安抚',
      '常用',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('says whether the buyer is new or returning, and nothing where that is not known', () => {
    expect(draw({})).not.toMatch(/新客|老客/);
    expect(draw({ buyer: 'new' })).toContain('新客');
    expect(draw({ buyer: 'returning' }, 'zh-TW')).toContain('老客');
  });

  it('says a long wait in units, not as a time of day', () => {
    expect(draw({ waited: 15 * 3600 + 4 * 60 + 9 })).toContain('已等 15 小时 4 分');
  });

  it('speaks English', () => {
    const text = draw({}, 'en');
    expect(text).toContain('waiting 00:48');
    expect(text).toContain('to dispatch');
  });

  it('uses a reply on a click of the person, not on a click of the page', () => {
    draw({});
    find('suggestion').click();
    expect(actions.onUse).not.toHaveBeenCalled();
    click(find('suggestion'));
    expect(actions.onUse).toHaveBeenCalledWith(calm.suggestions[0]);
  });

  it('takes 1–5, / and Escape, but none of them while an input method composes', () => {
    draw({});
    press(find('suggestion'), '2', { isComposing: true });
    press(find('suggestion'), '2', { keyCode: 229 });
    expect(actions.onUse).not.toHaveBeenCalled();
    press(find('suggestion'), '2');
    expect(actions.onUse).toHaveBeenCalledWith(calm.suggestions[1]);
    press(find('suggestion'), '/');
    expect(actions.onOpenSearch).toHaveBeenCalledOnce();
    press(find('suggestion'), 'Escape');
    expect(actions.onBack).toHaveBeenCalledOnce();
  });

  it('walks the replies with the arrows, around the ends', () => {
    draw({});
    const rows = [...stage.querySelectorAll<HTMLElement>('[data-cm="suggestion"]')];
    rows[0]?.focus();
    press(rows[0] as HTMLElement, 'ArrowDown');
    expect(document.activeElement).toBe(rows[1]);
    press(rows[1] as HTMLElement, 'ArrowDown');
    expect(document.activeElement).toBe(rows[0]);
  });

  it('says what to do in every empty state', () => {
    expect(draw({ suggestions: [] })).toContain('没有合适的话术 按 / 搜索全部话术');
    expect(draw({ suggestions: [], question: null })).toContain('已回复，等买家说话');
    expect(draw({ suggestions: [], question: null, state: 'cantRead' })).toContain('读不到这一页的聊天记录');
    expect(draw({ suggestions: [], question: null, state: 'noConversation' })).toContain('打开一个会话');
    expect(draw({ suggestions: [], question: null, state: 'loading' })).toContain('正在想');
  });

  it('folds to one line that still tells the question and the number of replies', () => {
    const text = draw({ dock: { collapsed: true, dx: 0, dy: 0 } });
    expect(text).toContain('什么时候发货呀');
    expect(text).toContain('2 条建议');
    expect(stage.querySelector('[data-cm="suggestion"]')).toBeNull();
  });

  it('offers to copy where the reply box did not take the text', () => {
    draw({ notice: { text: '回复框没有接受这段文字', copy: '亲，您好' } });
    click(find('copy'));
    expect(actions.onCopy).toHaveBeenCalledWith('亲，您好');
  });

  it('asks for the blanks and inserts only when all are filled', () => {
    const asked = suggestion('size.advice', {
      text: '亲，建议您选 {尺码} 哦',
      asks: [{ name: '尺码', fallback: null }],
    });
    draw({ asking: { suggestion: asked, answers: {} } });
    expect(find('fill').hasAttribute('disabled')).toBe(true);
    draw({ asking: { suggestion: asked, answers: { 尺码: 'L' } } });
    expect(find('fill').hasAttribute('disabled')).toBe(false);
  });

  it('takes the first found on Enter in the search, unless Enter ends a composition', () => {
    const results = [suggestion('invoice.how', { title: '开发票' })];
    draw({ search: { query: 'fp', results, found: 'fp' } });
    press(find('search'), 'Enter', { isComposing: true });
    expect(actions.onTakeFirst).not.toHaveBeenCalled();
    press(find('search'), 'Enter');
    expect(actions.onTakeFirst).toHaveBeenCalledOnce();
    press(find('search'), '1');
    expect(actions.onUse).not.toHaveBeenCalled();
  });

  it('stays inside the window wherever it was moved', () => {
    draw({ dock: { collapsed: false, dx: 5000, dy: -5000 } });
    const { left, width, bottom } = find('dock').style;
    expect(Number.parseFloat(left) + Number.parseFloat(width)).toBeLessThanOrEqual(1280);
    expect(800 - Number.parseFloat(bottom)).toBeGreaterThanOrEqual(40);
  });

  it('moves by keyboard and comes back on a double click', () => {
    draw({ dock: { collapsed: false, dx: 10, dy: 0 } });
    press(find('grip'), 'ArrowUp');
    expect(actions.onMove).toHaveBeenCalledWith(10, -16);
  });

  it('keeps of a move only what the window has room for', () => {
    draw({ dock: { collapsed: false, dx: 375, dy: 0 } });
    press(find('grip'), 'ArrowRight');
    expect(actions.onMove).toHaveBeenCalledWith(380, 0);
  });
});

describe('the wait', () => {
  it.each([
    [0, '00:00'],
    [48, '00:48'],
    [3599, '59:59'],
  ])('%i s reads %s', (seconds, text) => expect(clock(seconds)).toBe(text));
});
