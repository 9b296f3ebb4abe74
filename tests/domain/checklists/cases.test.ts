import { describe, expect, it } from 'vitest';
import { caseSchema } from '@/lib/domain/checklists/case';
import { beginCase, casesOf, isSameClaim, tickStep, turnCase } from '@/lib/domain/checklists/cases';
import { later, now, refund } from '../refunds/sample';
import { kept } from './sample';

describe('beginCase', () => {
  it('takes over what the sentences need, and nothing is ticked', () => {
    const begun = beginCase(
      { id: 'c', checklist: 'seven-day', site: 'pinduoduo', shop: 's', refund: refund() },
      now,
    );
    expect(caseSchema.parse(begun)).toEqual(begun);
    expect(begun).toMatchObject({
      orderId: '261122-1',
      refundId: 'R1',
      item: '云朵保温杯',
      amount: { value: 59.9, currency: 'CNY' },
      openedAt: now.toISOString(),
      changedAt: now.toISOString(),
      closedAt: null,
      ticks: {},
    });
  });

  it('stands for itself without a claim', () => {
    const begun = beginCase({ id: 'c', checklist: 'exchange', site: '', shop: '', refund: null }, now);
    expect(caseSchema.parse(begun)).toMatchObject({ orderId: null, refundId: null, kind: 'unknown' });
  });
});

describe('tickStep', () => {
  it('ticks with the time, and takes the tick away again', () => {
    const ticked = tickStep(kept(), 'answer', true, later(5));
    expect(ticked).toMatchObject({
      ticks: { answer: later(5).toISOString() },
      changedAt: later(5).toISOString(),
    });
    expect(tickStep(ticked, 'answer', false, later(6))).toMatchObject({
      ticks: {},
      changedAt: later(6).toISOString(),
    });
  });

  it('changes nothing that is so already: the first time stays', () => {
    const ticked = tickStep(kept(), 'answer', true, now);
    expect(tickStep(ticked, 'answer', true, later(5))).toBe(ticked);
    const bare = kept();
    expect(tickStep(bare, 'answer', false, later(5))).toBe(bare);
  });

  it('keeps ticks of steps that this version dropped', () => {
    const old = kept({ ticks: { gone: now.toISOString() } });
    expect(tickStep(old, 'answer', true, later(1)).ticks).toHaveProperty('gone');
  });
});

describe('turnCase', () => {
  it('closes and opens again, each once', () => {
    const closed = turnCase(kept(), true, later(5));
    expect(closed).toMatchObject({ closedAt: later(5).toISOString(), changedAt: later(5).toISOString() });
    expect(turnCase(closed, true, later(9))).toBe(closed);
    expect(turnCase(closed, false, later(9))).toMatchObject({
      closedAt: null,
      changedAt: later(9).toISOString(),
    });
  });
});

describe('isSameClaim', () => {
  it.each([
    ['one number', { refundId: 'R1', orderId: 'a' }, { refundId: 'R1', orderId: null }, true],
    ['two claims of one order', { refundId: 'R1', orderId: 'a' }, { refundId: 'R2', orderId: 'a' }, false],
    [
      'a list without claim numbers',
      { refundId: 'R1', orderId: 'a' },
      { refundId: null, orderId: 'a' },
      true,
    ],
    ['another order', { refundId: null, orderId: 'a' }, { refundId: null, orderId: 'b' }, false],
    ['no number at all', { refundId: null, orderId: null }, { refundId: null, orderId: null }, false],
  ])('%s', (_what, one, other, same) => {
    expect(isSameClaim(one, other)).toBe(same);
    expect(isSameClaim(other, one)).toBe(same);
  });
});

describe('casesOf', () => {
  it('finds the open case before a closed one, and the one changed last', () => {
    const closed = kept({ id: 'closed', closedAt: now.toISOString(), changedAt: later(9).toISOString() });
    const open = kept({ id: 'open', changedAt: later(1).toISOString() });
    const newer = kept({ id: 'newer', changedAt: later(2).toISOString() });
    expect(casesOf([refund()], [closed]).get('R1')?.id).toBe('closed');
    expect(casesOf([refund()], [closed, open]).get('R1')?.id).toBe('open');
    expect(casesOf([refund()], [open, newer, closed]).get('R1')?.id).toBe('newer');
    expect(casesOf([refund({ refundId: 'R9', orderId: 'z' })], [closed, open]).size).toBe(0);
  });
});
