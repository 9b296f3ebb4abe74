import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MarkCard } from '@/components/reviews/MarkCard';
import { ReviewChips } from '@/components/reviews/ReviewChips';
import type { Chip, ChipsView, MarkCardView, ReviewsActions } from '@/components/reviews/view';
import { translator } from '@/lib/words';
import { reviewsWords } from '@/lib/words/reviews';
import { markOf } from '../../overlays/review-sample';
import { click, press } from '../trusted';

const t = translator(reviewsWords, 'zh-CN');
const chip: Chip = {
  key: 'a',
  severity: 'warn',
  causes: ['quality', 'service', 'price'],
  mixed: true,
  spot: { right: 20, top: 100, narrow: false },
  reasons: ['说东西坏了：先问清照片和经过'],
  isOpened: false,
  hasMarks: true,
};
const view: ChipsView = { chips: [chip], area: null, dimmed: [], current: null };
const card: MarkCardView = {
  review: 'a',
  mark: markOf('质量太差', '太差'),
  index: 0,
  count: 2,
  words: { left: 300, top: 400, width: 40, height: 20 },
};

let stage: HTMLElement;
const onWhy = vi.fn();
const onOpening = vi.fn();
const draw = (change: Partial<ChipsView> = {}, busy = false) =>
  act(() =>
    render(
      <ReviewChips view={{ ...view, ...change }} busy={busy} t={t} actions={{ onWhy, onOpening }} />,
      stage,
    ),
  );
const find = (name: string) => stage.querySelector(`[data-cm="${name}"]`) as HTMLElement;

beforeEach(() => {
  stage = document.createElement('div');
  document.body.replaceChildren(stage);
  vi.clearAllMocks();
});
afterEach(() => render(null, stage));

describe('the chip at a review', () => {
  it('says how serious, the first causes, how many more, and that there is a but', () => {
    draw();
    expect(find('why').textContent).toBe('注意质量服务+1含“但是”');
    expect(find('why').title).toBe('注意 · 质量 · 服务 · 价格 · 含“但是”\n说东西坏了：先问清照片和经过');
    draw({ chips: [{ ...chip, spot: { ...chip.spot, narrow: true } }] });
    expect(find('why').textContent).toBe('注意质量+2含“但是”');
    draw({ chips: [{ ...chip, causes: [], mixed: false }] });
    expect(find('why').textContent).toBe('注意不满意');
  });

  it('acts for the person alone', () => {
    draw();
    find('why').click();
    find('opening').click();
    expect([onWhy, onOpening].map(({ mock }) => mock.calls)).toEqual([[], []]);
    click(find('why'));
    click(find('opening'));
    expect(onWhy).toHaveBeenCalledWith('a');
    expect(onOpening).toHaveBeenCalledWith('a');
  });

  it('offers its line again once it was copied, and nothing while one is being prepared', () => {
    draw({ chips: [{ ...chip, isOpened: true }] }, true);
    expect(find('opening').textContent).toBe('再复制');
    expect(find('opening').getAttribute('aria-disabled')).toBe('true');
  });

  it('stands in a layer that is cut to the list, with veils and the frame in its own measures', () => {
    const area = { left: 100, top: 50, width: 500, height: 400 };
    draw({ area, dimmed: [{ left: 110, top: 60, width: 80, height: 30 }], current: area });
    expect(find('veil').style.cssText).toContain('left: 10px; top: 10px');
    expect(find('current').style.width).toBe('500px');
  });
});

describe('the card of a mark', () => {
  const actions = { onMark: vi.fn(), onCloseMark: vi.fn(), onInsideMark: vi.fn() };
  const show = (change: Partial<MarkCardView> = {}) =>
    act(() =>
      render(
        <MarkCard
          card={{ ...card, ...change }}
          viewport={{ width: 1000, height: 800 }}
          t={t}
          actions={actions as unknown as ReviewsActions}
        />,
        stage,
      ),
    );

  it('says why, who says so, since when, and that nobody confirmed it where that is so', () => {
    show();
    const said = find('mark-card').textContent;
    for (const part of [
      '注意',
      '质量',
      '太差',
      '说东西坏了',
      '依据：买家评价的常见说法',
      '未确认 · 2026-11-22',
    ]) {
      expect(said).toContain(part);
    }
    show({ mark: { ...card.mark, grade: 'B' } });
    expect(find('mark-card').textContent).toContain('B 级 · 2026-11-22');
  });

  it('stands above the words, or below where there is no room, and never out of the window', () => {
    show();
    expect(find('mark-card').style.bottom).toBe('406px');
    show({ words: { left: 990, top: 60, width: 5, height: 20 } });
    expect(find('mark-card').style.top).toBe('86px');
    expect(find('mark-card').style.left).toBe('672px');
  });

  it('leads from mark to mark, around at both ends, and is left by Escape', () => {
    show();
    click(find('next-mark'));
    expect(actions.onMark).toHaveBeenLastCalledWith(1);
    show({ index: 1 });
    click(find('next-mark'));
    expect(actions.onMark).toHaveBeenLastCalledWith(0);
    press(find('next-mark'), 'Escape');
    expect(actions.onCloseMark).toHaveBeenCalledOnce();
    show({ count: 1 });
    expect(find('next-mark')).toBeNull();
  });
});
