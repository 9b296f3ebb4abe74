import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReviewsBar } from '@/components/reviews/ReviewsBar';
import type { BarView, Line, OpeningCardView, ReviewsActions } from '@/components/reviews/view';
import type { Language } from '@/lib/domain/settings/settings';
import { translator } from '@/lib/words';
import { reviewsWords } from '@/lib/words/reviews';
import { click, fire, press } from '../trusted';

const line: Line = {
  key: 'a',
  rating: 'bad',
  gist: { severity: 'urgent', causes: ['authenticity', 'quality'], mixed: true },
  at: '11-22 09:58',
  text: [
    { text: '怀疑', severity: null },
    { text: '不是正品', severity: 'urgent' },
  ],
  followUp: [{ text: '态度敷衍', severity: 'warn' }],
};
const busy: BarView = {
  phase: 'ready',
  collapsed: false,
  read: 10,
  risky: 3,
  filler: 2,
  unread: 0,
  causes: [
    { cause: 'quality', n: 2 },
    { cause: 'courier', n: 1 },
  ],
  filters: { causes: [], severity: null, keyword: '', least: 0, sort: 'risk' },
  isFiltered: false,
  isListed: false,
  lines: [],
  current: null,
  busy: false,
  notice: null,
  opening: null,
};
const opening: OpeningCardView = {
  key: 'a',
  buyer: '林**夏',
  text: '亲，看到您的评价了',
  asks: [],
  answers: {},
  state: 'copied',
};

let stage: HTMLElement;
let actions: { [K in keyof ReviewsActions]: ReturnType<typeof vi.fn> };
const draw = (view: Partial<BarView> = {}, language: Language = 'zh-CN') => {
  const t = translator(reviewsWords, language);
  act(() =>
    render(
      <ReviewsBar view={{ ...busy, ...view }} t={t} actions={actions as unknown as ReviewsActions} />,
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
const all = (name: string) => [...stage.querySelectorAll<HTMLElement>(`[data-cm="${name}"]`)];
const enter = (name: string, value: string, type = 'input') => {
  const field = find(name) as HTMLInputElement;
  field.value = value;
  fire(field, new Event(type, { bubbles: true }));
};

beforeEach(() => {
  stage = document.createElement('div');
  document.body.replaceChildren(stage);
  const names: (keyof ReviewsActions)[] = [
    'onWhy',
    'onMark',
    'onCloseMark',
    'onInsideMark',
    'onOpening',
    'onAnswer',
    'onCopy',
    'onCopiedByHand',
    'onCloseOpening',
    'onFilter',
    'onClear',
    'onJump',
    'onNext',
    'onList',
    'onCollapse',
    'onLeave',
  ];
  actions = Object.fromEntries(names.map((name) => [name, vi.fn()])) as unknown as typeof actions;
});
afterEach(() => render(null, stage));

describe('the bar of reviews', () => {
  it('says how many of how many, what is not counted, and how often each cause comes', () => {
    expect(draw()).toBe('10 条评价，3 条要留意平台默认 2 条，不计');
    expect(all('cause').map(({ textContent }) => textContent)).toEqual(['质量 2', '物流 1']);
    expect(draw({ risky: 1, unread: 2 }, 'en')).toBe(
      "1 of 10 reviews needs a look2 default texts not counted2 can't be read",
    );
  });

  it('has a quiet word for every other state, and no buttons that do nothing', () => {
    expect(draw({ phase: 'loading' })).toContain('正在看评价');
    expect(draw({ phase: 'cantRead' })).toContain('读不到这一页的评价');
    expect(draw({ read: 0, risky: 0, filler: 0, causes: [] })).toBe('这一页没有评价');
    expect(stage.querySelectorAll('button')).toHaveLength(0);
    expect(draw({ risky: 0, filler: 0, causes: [] })).toBe('10 条评价，没有要留意的');
    expect(all('next')).toEqual([]);
    expect(all('list')).toHaveLength(1);
  });

  it('filters by a cause, and by another as well, and lets go of one', () => {
    draw({ filters: { ...busy.filters, causes: ['quality'] } });
    const [quality, courier] = all('cause');
    expect(quality?.getAttribute('aria-pressed')).toBe('true');
    click(courier as HTMLElement);
    expect(actions.onFilter).toHaveBeenLastCalledWith({ causes: ['quality', 'courier'] });
    click(quality as HTMLElement);
    expect(actions.onFilter).toHaveBeenLastCalledWith({ causes: [] });
  });

  it('acts on a click of the person, not on a click of the page', () => {
    draw({ isListed: true, lines: [line], isFiltered: true });
    const names = ['only', 'next', 'list', 'fold', 'cause', 'clear', 'jump', 'line-opening'];
    for (const name of names) find(name).click();
    for (const action of Object.values(actions)) expect(action).not.toHaveBeenCalled();
    for (const name of names) click(find(name));
    expect(actions.onFilter).toHaveBeenCalledWith({ severity: 'info' });
    expect(actions.onNext).toHaveBeenCalledOnce();
    expect(actions.onList).toHaveBeenCalledWith(false);
    expect(actions.onCollapse).toHaveBeenCalledWith(true);
    expect(actions.onClear).toHaveBeenCalledOnce();
    expect(actions.onJump).toHaveBeenCalledWith('a');
    expect(actions.onOpening).toHaveBeenCalledWith('a');
  });

  it('is left by Escape from the inside out: card, list, bar', () => {
    draw({ opening, isListed: true });
    press(find('reviews'), 'Escape');
    expect(actions.onCloseOpening).toHaveBeenCalledOnce();
    draw({ isListed: true });
    press(find('reviews'), 'Escape');
    expect(actions.onList).toHaveBeenCalledWith(false);
    draw();
    press(find('reviews'), 'Escape', { isComposing: true });
    expect(actions.onLeave).not.toHaveBeenCalled();
    press(find('reviews'), 'Escape');
    expect(actions.onLeave).toHaveBeenCalledOnce();
  });

  it('is one line while it is folded', () => {
    draw({ collapsed: true, isListed: true });
    expect(all('list-panel')).toEqual([]);
    expect(stage.querySelectorAll('button')).toHaveLength(1);
    expect(find('fold').getAttribute('aria-expanded')).toBe('false');
  });
});

describe('our own list', () => {
  it('shows of each review its rating, why, when, and its words with the marked ones', () => {
    draw({ isListed: true, lines: [line] });
    const text = find('line').textContent;
    for (const part of ['严重', '差评', '真伪', '质量', '含“但是”', '11-22 09:58', '怀疑不是正品', '追评']) {
      expect(text).toContain(part);
    }
    const marks = [...stage.querySelectorAll('mark')].map((mark) => [
      mark.textContent,
      mark.dataset.severity,
    ]);
    expect(marks).toEqual([
      ['不是正品', 'urgent'],
      ['态度敷衍', 'warn'],
    ]);
  });

  it('takes filters and an order', () => {
    draw({ isListed: true, lines: [line] });
    enter('by-keyword', '但是');
    expect(actions.onFilter).toHaveBeenLastCalledWith({ keyword: '但是' });
    enter('by-length', '-5');
    expect(actions.onFilter).toHaveBeenLastCalledWith({ least: 0 });
    enter('by-length', '40');
    expect(actions.onFilter).toHaveBeenLastCalledWith({ least: 40 });
    enter('by-severity', 'warn', 'change');
    expect(actions.onFilter).toHaveBeenLastCalledWith({ severity: 'warn' });
    enter('by-severity', '', 'change');
    expect(actions.onFilter).toHaveBeenLastCalledWith({ severity: null });
    enter('by-sort', 'longest', 'change');
    expect(actions.onFilter).toHaveBeenLastCalledWith({ sort: 'longest' });
  });

  it('says that nothing fits, with the way back', () => {
    draw({ isListed: true, isFiltered: true });
    expect(find('list-panel').textContent).toContain('没有符合筛选的评价');
    const clear = find('list-panel').querySelector('.cm-rv-empty button');
    click(clear as HTMLElement);
    expect(actions.onClear).toHaveBeenCalledOnce();
  });

  it('leads from line to line by the arrows', () => {
    draw({ isListed: true, lines: [line, { ...line, key: 'b', gist: null, followUp: [], text: [] }] });
    const [first, second] = all('jump');
    expect(second?.textContent).toContain('（没有文字）');
    first?.focus();
    press(first as HTMLElement, 'ArrowDown');
    expect(document.activeElement).toBe(second);
    press(second as HTMLElement, 'ArrowUp');
    expect(document.activeElement).toBe(first);
  });
});

describe('the opening line', () => {
  it('says that it was copied, and whom it is for', () => {
    draw({ opening });
    expect(find('opening-card').textContent).toContain('买家 林**夏');
    expect(find('opening-card').textContent).toContain('已复制');
  });

  it('asks for its blanks first, and is not copied while one is empty', () => {
    const asks = [{ name: '客服', fallback: null }];
    draw({ opening: { ...opening, asks, state: 'asking' } });
    const copy = find('copy-opening') as HTMLButtonElement;
    expect(copy.disabled).toBe(true);
    expect(document.activeElement).toBe(find('opening-ask'));
    enter('opening-ask', '小何');
    expect(actions.onAnswer).toHaveBeenCalledWith('客服', '小何');
    draw({ opening: { ...opening, asks, answers: { 客服: '小何' }, state: 'asking' } });
    fire(find('opening-card'), new Event('submit', { bubbles: true, cancelable: true }));
    expect(actions.onCopy).toHaveBeenCalledOnce();
  });

  it('is selected, to be copied by hand, where the browser refuses', () => {
    draw({ opening: { ...opening, state: 'failed' } });
    const field = find('opening-text') as HTMLTextAreaElement;
    expect(document.activeElement).toBe(field);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, opening.text.length]);
    fire(field, new Event('copy', { bubbles: true }));
    expect(actions.onCopiedByHand).toHaveBeenCalledOnce();
  });
});
