import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { RefundCard } from '@/components/refunds/RefundCard';
import type { CardView, RefundsActions } from '@/components/refunds/view';
import type { Language } from '@/lib/domain/settings/settings';
import { translator } from '@/lib/words';
import { refundsWords } from '@/lib/words/refunds';
import { caseView, finding, refund } from '../../overlays/refund-sample';
import { click, fire, press } from '../trusted';

const names = [
  'onOpen',
  'onCloseCard',
  'onFold',
  'onBegin',
  'onDone',
  'onBack',
  'onCloseCase',
  'onAnswer',
  'onCopy',
  'onCopiedByHand',
  'onUrgent',
  'onOnly',
  'onLeave',
] as const;
const actions = Object.fromEntries(names.map((name) => [name, vi.fn()])) as unknown as RefundsActions;

const base: CardView = {
  key: 'a',
  refund: refund('a'),
  finding: finding('a'),
  left: 5 * 3600,
  place: { left: 100, top: 100, above: false, height: 400 },
  isWhole: false,
  folded: false,
  sentence: { answers: {}, state: 'open' },
  busy: false,
  notice: null,
};

let stage: HTMLElement;
const draw = (more: Partial<CardView> = {}, language: Language = 'zh-CN') =>
  render(
    <RefundCard card={{ ...base, ...more }} t={translator(refundsWords, language)} actions={actions} />,
    stage,
  );
const at = (name: string) => stage.querySelector<HTMLElement>(`[data-cm="${name}"]`);
const withCase = (done: number, more = {}) => ({ finding: finding('a', { case: caseView(done, more) }) });

beforeEach(() => {
  stage = document.createElement('div');
  document.body.replaceChildren(stage);
  vi.clearAllMocks();
});

describe('the card of a claim', () => {
  it('says what to do with its source, the reason as written and as it is meant, and what to look at first', () => {
    draw({ refund: refund('a', { reason: '拍多了' }) });
    expect(at('advice')?.textContent).toBe('还没发货：同意退款，越快越好');
    expect(at('advice')?.querySelector('[title]')?.getAttribute('title')).toBe(
      '依据：help.example · B 级 · 2026-11-22',
    );
    expect(at('reason')?.textContent).toBe('拍多了不想要了');
    expect([...(at('look-at')?.children ?? [])].map((one) => one.textContent)).toEqual([
      '发货状态',
      '退款金额',
    ]);
  });

  it('marks a rule below grade B as unconfirmed', () => {
    draw({ finding: finding('a', { grade: 'C' }) });
    expect(at('advice')?.textContent).toContain('未确认');
  });

  it.each([
    [['kind'], '读不出售后类型，请自己看一下'],
    [['dispatch'], '读不出发货状态，请自己看一下'],
    [['status'], '读不出售后状态，请自己看一下'],
    [[], '这一单读不全，请自己看一下'],
  ])('says of what it cannot read (%s) that it cannot, and offers no checklist', (unread, text) => {
    draw({ finding: finding('a', { advice: 'look', unread, checklist: null }) });
    expect(at('advice')?.textContent).toBe(text);
    expect(at('begin')).toBeNull();
  });

  it('starts the checklist on a click of the person alone', () => {
    draw();
    at('begin')?.click();
    expect(actions.onBegin).not.toHaveBeenCalled();
    click(at('begin') as HTMLElement);
    expect(actions.onBegin).toHaveBeenCalledOnce();
  });

  it('shows the step in hand and ticks it, and offers to go back only where there is a tick', () => {
    draw(withCase(0));
    expect(at('step')?.textContent).toBe('看物流');
    expect(at('step-of')?.textContent).toBe('第 1 步 / 共 3 步');
    expect(at('back')).toBeNull();
    click(at('done') as HTMLElement);
    expect(actions.onDone).toHaveBeenCalledOnce();
    draw(withCase(2));
    expect(at('done')?.textContent).toBe('完成并结案');
    expect(at('back')).not.toBeNull();
  });

  it('closes a case whose steps are all done, and opens a closed one again', () => {
    draw(withCase(3));
    click(at('close-case') as HTMLElement);
    expect(actions.onCloseCase).toHaveBeenLastCalledWith(true);
    draw(withCase(3, { closedAt: '2026-11-22T02:42:00Z' }));
    expect(stage.textContent).toContain('这一单已结案');
    click(at('reopen') as HTMLElement);
    expect(actions.onCloseCase).toHaveBeenLastCalledWith(false);
  });

  it('closes a case before its last step where the page shows the claim settled', () => {
    draw({ ...withCase(1) });
    expect(at('close-case')).toBeNull();
    const { finding: kept } = withCase(1);
    draw({ finding: { ...kept, advice: null, severity: null } });
    click(at('close-case') as HTMLElement);
    expect(actions.onCloseCase).toHaveBeenLastCalledWith(true);
    expect(at('done')).not.toBeNull();
  });

  it('offers the fitting list where the case that was closed went through another', () => {
    const { finding: kept } = withCase(3, { closedAt: '2026-11-22T02:42:00Z' });
    draw({ finding: kept });
    expect(at('begin')).toBeNull();
    draw({ finding: { ...kept, checklist: 'exchange' } });
    click(at('begin') as HTMLElement);
    expect(actions.onBegin).toHaveBeenCalledOnce();
    draw({ finding: { ...kept, checklist: 'exchange', severity: null } });
    expect(at('begin')).toBeNull();
  });

  it('leaves by Escape', () => {
    draw();
    press(at('refund-card') as HTMLElement, 'Escape');
    expect(actions.onCloseCard).toHaveBeenCalledOnce();
    draw({ isWhole: true, place: null });
    press(at('refund-card') as HTMLElement, 'Escape');
    expect(actions.onLeave).toHaveBeenCalledOnce();
  });

  it('folds to one line on the page of a claim', () => {
    draw({ isWhole: true, place: null, folded: true, ...withCase(1) });
    expect(at('case')).toBeNull();
    expect(stage.textContent).toBe('仅退款告诉买家剩 5 时 00 分');
    click(at('fold-card') as HTMLElement);
    expect(actions.onFold).toHaveBeenCalledWith(false);
  });
});

describe('the sentence of a step', () => {
  it('shows no brace, asks for the blank, and is not copied before', () => {
    draw(withCase(1));
    expect(at('say-text')?.textContent).not.toMatch(/[{}]/);
    expect((at('copy') as HTMLButtonElement).disabled).toBe(true);
    expect(at('say')?.textContent).toContain('先填好空');
    fire(at('say') as HTMLElement, new Event('submit', { bubbles: true, cancelable: true }));
    expect(actions.onCopy).not.toHaveBeenCalled();
  });

  it('is copied filled, a fallback standing for what was left empty', () => {
    draw({ ...withCase(1), sentence: { answers: { 快递: '中通' }, state: 'open' } });
    expect(at('say-text')?.textContent).toBe('亲，快递是中通，退款39.9元哦');
    fire(at('say') as HTMLElement, new Event('submit', { bubbles: true, cancelable: true }));
    expect(actions.onCopy).toHaveBeenCalledOnce();
  });

  it('is selected where the browser refuses to copy, and counts as copied by hand', () => {
    draw({ ...withCase(1), sentence: { answers: { 快递: '中通' }, state: 'failed' } });
    const field = at('say-text') as HTMLTextAreaElement;
    expect(field.value).toBe('亲，快递是中通，退款39.9元哦');
    fire(field, new Event('copy', { bubbles: true }));
    expect(actions.onCopiedByHand).toHaveBeenCalledOnce();
  });
});
