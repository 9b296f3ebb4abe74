import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import { ReviewsBar } from '@/components/reviews/ReviewsBar';
import type { BarView, Line, OpeningCardView, ReviewsActions } from '@/components/reviews/view';
import type { Language } from '@/lib/domain/settings/settings';
import { translator } from '@/lib/words';
import { reviewsWords } from '@/lib/words/reviews';
import { fire } from '../trusted';

export const line: Line = {
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
export const busy: BarView = {
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
export const opening: OpeningCardView = {
  key: 'a',
  buyer: '林**夏',
  text: '亲，看到您的评价了',
  asks: [],
  answers: {},
  state: 'copied',
};

export let stage: HTMLElement;
export let actions: { [K in keyof ReviewsActions]: ReturnType<typeof vi.fn> };
/** Draws the bar, anew for every test; answers with what it says. */
export const draw = (view: Partial<BarView> = {}, language: Language = 'zh-CN') => {
  const t = translator(reviewsWords, language);
  act(() =>
    render(
      <ReviewsBar view={{ ...busy, ...view }} t={t} actions={actions as unknown as ReviewsActions} />,
      stage,
    ),
  );
  return find('said').textContent;
};
export const find = (name: string) => {
  const element = stage.querySelector<HTMLElement>(`[data-cm="${name}"]`);
  if (!element) throw new Error(`no ${name}`);
  return element;
};
export const all = (name: string) => [...stage.querySelectorAll<HTMLElement>(`[data-cm="${name}"]`)];
export const enter = (name: string, value: string, type = 'input') => {
  const field = find(name) as HTMLInputElement;
  field.value = value;
  fire(field, new Event(type, { bubbles: true }));
};

/** Gives each test of a file a stage of its own. */
export function useStage(): void {
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
}
