import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ClaimLayer } from '@/components/refunds/ClaimLayer';
import { sayTime } from '@/components/refunds/say';
import type { Chip, ChipsView } from '@/components/refunds/view';
import type { Language } from '@/lib/domain/settings/settings';
import { translator } from '@/lib/words';
import { refundsWords } from '@/lib/words/refunds';
import { caseView, finding, refund } from '../../overlays/refund-sample';
import { click } from '../trusted';

const t = translator(refundsWords, 'zh-CN');
const spot = { right: 40, top: 210, form: 'wide' as const };
const chip = (more: Partial<Chip> = {}): Chip => ({
  key: 'a',
  refund: refund('a'),
  finding: finding('a'),
  left: 5 * 3600,
  spot,
  isOpen: false,
  ...more,
});
const empty: ChipsView = { chips: [], area: null, dimmed: [], current: null };

let stage: HTMLElement;
const actions = { onOpen: vi.fn(), onCloseCard: vi.fn() };
const draw = (view: Partial<ChipsView>, language: Language = 'zh-CN') => {
  render(
    <ClaimLayer view={{ ...empty, ...view }} t={translator(refundsWords, language)} actions={actions} />,
    stage,
  );
  return [...stage.querySelectorAll<HTMLElement>('[data-cm="claim"]')];
};
const said = (one: Chip, language?: Language) =>
  [...(draw({ chips: [one] }, language)[0]?.children ?? [])].map((part) => part.textContent).filter(Boolean);

beforeEach(() => {
  stage = document.createElement('div');
  document.body.replaceChildren(stage);
  vi.clearAllMocks();
});

describe('the chip of a claim', () => {
  it('says how serious it is, its kind, what to do and the time left', () => {
    expect(said(chip())).toEqual(['要超时', '仅退款', '同意退款', '剩 5 时 00 分']);
    expect(said(chip(), 'en')).toEqual(['Urgent', 'Refund only', 'Agree', '5 h 00 min left']);
  });

  it('lets go what the row has no room for, the time left last', () => {
    const at = (form: Chip['spot']['form']) => said(chip({ spot: { ...spot, form } }));
    expect(at('narrow')).toEqual(['仅退款', '同意退款', '剩 5 时 00 分']);
    expect(at('tiny')).toEqual(['仅退款', '剩 5 时 00 分']);
  });

  it('shows the step of an open case, and its place among all', () => {
    expect(said(chip({ finding: finding('a', { case: caseView(1) }) }))).toContain('2/3 告诉买家');
  });

  it('says of a closed case that it is closed only where nothing waits any more', () => {
    const kept = caseView(3, { closedAt: '2026-11-22T02:42:00Z' });
    expect(said(chip({ finding: finding('a', { case: kept }) }))).toContain('同意退款');
    const over = finding('a', { case: kept, severity: null, advice: null, due: null });
    expect(said(chip({ finding: over, left: null }))).toContain('这一单已结案');
  });

  it('is quiet where nothing waits for the merchant', () => {
    const settled = finding('a', { severity: null, advice: null, due: null, checklist: null });
    const [drawn] = draw({ chips: [chip({ finding: settled, left: null })] });
    expect(drawn?.dataset.severity).toBe('none');
    expect(drawn?.textContent).toBe('仅退款现在不等你处理');
  });

  it('names an unknown kind as the page does, and gives no advice', () => {
    const unknown = chip({
      refund: refund('a', { kind: 'unknown', kindText: '以旧换新' }),
      finding: finding('a', { advice: 'look', unread: ['kind'], severity: 'hint' }),
    });
    expect(said(unknown)).toEqual(['可处理', '以旧换新', '自己看一下', '剩 5 时 00 分']);
  });

  it('opens its card on a click of the person alone, and closes it by the next', () => {
    draw({ chips: [chip()] })[0]?.click();
    expect(actions.onOpen).not.toHaveBeenCalled();
    click(draw({ chips: [chip()] })[0] as HTMLElement);
    expect(actions.onOpen).toHaveBeenCalledWith('a');
    click(draw({ chips: [chip({ isOpen: true })] })[0] as HTMLElement);
    expect(actions.onCloseCard).toHaveBeenCalledOnce();
  });
});

describe('the time left', () => {
  it.each([
    [0, '0 分 00 秒'],
    [65, '1 分 05 秒'],
    [3600, '1 时 00 分'],
    [86_399, '23 时 59 分'],
    [86_400 * 6 + 7200, '6 天 2 时'],
  ])('of %d s is %s', (seconds, text) => expect(sayTime(seconds, t)).toBe(text));
});
