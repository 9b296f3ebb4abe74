import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OrdersBar } from '@/components/orders/OrdersBar';
import type { BarView, OrdersActions, ReminderCard } from '@/components/orders/view';
import type { Language } from '@/lib/domain/settings/settings';
import { translator } from '@/lib/words';
import { ordersWords } from '@/lib/words/orders';
import { click, fire, press } from '../trusted';

const busy: BarView = {
  phase: 'ready',
  collapsed: false,
  due: 3,
  minutes: 60,
  amounts: [{ value: 412, currency: 'CNY' }],
  partial: false,
  longest: 7500,
  next: 300,
  unread: 0,
  recovered: { orders: 0, reminded: 0 },
  readAt: null,
  only: false,
  canPrepare: true,
  busy: false,
  notice: null,
  card: null,
};
const copied: ReminderCard = {
  orderId: '261122-000000000000001',
  buyer: '栗子栗子',
  text: '亲，温馨提示一下',
  asks: [],
  answers: {},
  state: 'copied',
};

let stage: HTMLElement;
let actions: { [K in keyof OrdersActions]: ReturnType<typeof vi.fn> };
const draw = (view: Partial<BarView> = {}, language: Language = 'zh-CN') => {
  const t = translator(ordersWords, language);
  act(() =>
    render(
      <OrdersBar view={{ ...busy, ...view }} t={t} actions={actions as unknown as OrdersActions} />,
      stage,
    ),
  );
  return find('said').textContent;
};
const find = (name: string) => {
  const element = stage.querySelector<HTMLElement>(`[data-cm="${name}"]`);
  if (!element) throw new Error(`no ${name}`);
  return element;
};

beforeEach(() => {
  stage = document.createElement('div');
  document.body.replaceChildren(stage);
  const names: (keyof OrdersActions)[] = [
    'onRemind',
    'onPrepare',
    'onNext',
    'onOnly',
    'onCollapse',
    'onAnswer',
    'onCopy',
    'onCopiedByHand',
    'onCloseCard',
    'onLeave',
  ];
  actions = Object.fromEntries(names.map((name) => [name, vi.fn()])) as unknown as typeof actions;
});
afterEach(() => render(null, stage));

describe('the bar of unpaid orders', () => {
  it('says how many, how much and the longest, in the words of the setting', () => {
    expect(draw()).toBe('3 单超 1 小时未付¥\u00a0412.00最久 2 小时 05 分');
    expect(draw({ minutes: 90, due: 1 }, 'en')).toContain('1 order unpaid over 90 min');
    expect(draw({ longest: 48 * 3600 + 3 * 3600 })).toContain('最久 2 天 3 小时');
  });

  it('never shows a sum as whole where an amount could not be read', () => {
    expect(draw({ partial: true })).toContain('至少 ¥\u00a0412.00');
    expect(draw({ partial: true, amounts: [] })).not.toContain('至少');
  });

  it('counts what reminders brought and what could not be read, and speaks of old pages in the past', () => {
    const said = draw({ unread: 2, recovered: { orders: 1, reminded: 4 }, readAt: '10:42' });
    for (const part of ['2 单读不到', '已催 4 单，已付 1 单', '10:42 读取']) expect(said).toContain(part);
  });

  it('is a quiet line without buttons where nothing is due', () => {
    expect(draw({ due: 0, amounts: [], longest: null, next: 125 })).toBe(
      '没有超 1 小时未付的订单下一单 3 分后到时',
    );
    expect(stage.querySelectorAll('button')).toHaveLength(0);
    expect(draw({ phase: 'loading', due: 0 })).toBe('正在看订单…');
    expect(draw({ phase: 'cantRead', due: 0 })).toBe('读不到这一页的订单');
  });

  it('acts on a click of the person, not on a click of the page', () => {
    draw();
    for (const name of ['only', 'next', 'prepare', 'fold']) find(name).click();
    for (const action of Object.values(actions)) expect(action).not.toHaveBeenCalled();
    for (const name of ['only', 'next', 'prepare', 'fold']) click(find(name));
    expect(actions.onOnly).toHaveBeenCalledWith(true);
    expect(actions.onNext).toHaveBeenCalledOnce();
    expect(actions.onPrepare).toHaveBeenCalledOnce();
    expect(actions.onCollapse).toHaveBeenCalledWith(true);
  });

  it('offers no reminder where every due order was reminded', () => {
    draw({ canPrepare: false });
    expect(find('prepare').hasAttribute('disabled')).toBe(true);
  });

  it('folds to a tab that still says how many, and opens again', () => {
    expect(draw({ collapsed: true })).toBe('3 单超 1 小时未付');
    expect(find('fold').getAttribute('aria-expanded')).toBe('false');
    click(find('fold'));
    expect(actions.onCollapse).toHaveBeenCalledWith(false);
  });

  it('reads out the count and not every minute that passes', () => {
    draw();
    const status = stage.querySelector('[role="status"]');
    expect(status?.textContent).toBe('3 单超 1 小时未付');
    draw({ longest: 9000 });
    expect(status?.textContent).toBe('3 单超 1 小时未付');
  });

  it('leaves by Escape, the card first', () => {
    draw({ card: copied });
    press(find('orders'), 'Escape');
    expect(actions.onCloseCard).toHaveBeenCalledOnce();
    expect(actions.onLeave).not.toHaveBeenCalled();
    draw();
    press(find('orders'), 'Escape');
    expect(actions.onLeave).toHaveBeenCalledOnce();
  });
});

describe('the prepared reminder', () => {
  const submit = () => fire(find('remind-card'), new Event('submit', { bubbles: true, cancelable: true }));

  it('shows what was copied and for whom', () => {
    draw({ card: copied });
    expect(find('remind-card').textContent).toContain('亲，温馨提示一下');
    expect(find('remind-card').textContent).toContain('已复制，请粘贴给买家 栗子栗子');
  });

  it('shows the text selected where the browser refused, and counts what the person copies by hand', () => {
    draw({ card: { ...copied, state: 'failed' } });
    const field = find('remind-text') as HTMLTextAreaElement;
    expect(document.activeElement).toBe(field);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
    field.dispatchEvent(new Event('copy', { bubbles: true }));
    expect(actions.onCopiedByHand).not.toHaveBeenCalled();
    fire(field, new Event('copy', { bubbles: true }));
    expect(actions.onCopiedByHand).toHaveBeenCalledOnce();
  });

  it('asks for blanks and copies only when all are filled', () => {
    const asking: ReminderCard = {
      ...copied,
      state: 'asking',
      text: '{店名}提醒您',
      asks: [{ name: '店名', fallback: null }],
    };
    draw({ card: asking });
    submit();
    expect(actions.onCopy).not.toHaveBeenCalled();
    draw({ card: { ...asking, answers: { 店名: '青禾' } } });
    submit();
    expect(actions.onCopy).toHaveBeenCalledOnce();
  });
});
