import { describe, expect, it } from 'vitest';
import { Result, type Risks } from '@/components/practice/Result';
import { waitTime } from '@/components/practice/wait-time';
import type { Answer, Outcome } from '@/lib/domain/practice/outcome';
import type { ClaimAnswer, DeskOutcome } from '@/lib/domain/practice/outcome-desk';
import type { Mark } from '@/lib/domain/wording/mark';
import { draw, t } from './draw';

const answer = (one: Partial<Answer>): Answer => ({
  conversation: 'c',
  buyer: '米粒儿',
  asked: ['在吗'],
  replies: [{ id: 'r1', text: '在的' }],
  waited: 30_000,
  late: false,
  ...one,
});
const outcomeOf = (answers: Answer[]): Outcome => ({
  answers,
  answered: answers.filter(({ replies }) => replies.length > 0).length,
  unanswered: answers.filter(({ replies }) => replies.length === 0).length,
  firstResponse: 30_000,
  late: answers.filter(({ late }) => late).length,
});
const noDesk: DeskOutcome = { claims: [], right: 0, risk: 0, late: 0, open: 0, bad: 0, followedUp: 0 };
const mark: Mark = {
  rule: 'incentive.cash',
  family: 'incentive',
  severity: 'urgent',
  start: 0,
  end: 4,
  words: '好评返现',
  reason: '以返现换好评',
  source: '示例',
  grade: 'A',
  date: '2026-01-01',
  safe: '',
};
const show = (outcome: Outcome, risks: Risks, reminded = 0, desk = noDesk) => {
  const { root } = draw(
    <Result
      outcome={outcome}
      desk={desk}
      risks={risks}
      lasted={300}
      reminded={reminded}
      t={t}
      onGoOn={() => {}}
      onAgain={() => {}}
    />,
  );
  return root;
};
const verdicts = (root: Element) =>
  [...root.querySelectorAll('tbody tr')].map((row) => row.lastElementChild?.textContent);

describe('the result of a practice', () => {
  it('tells answers in time, slow, open and risky apart', () => {
    const root = show(
      outcomeOf([
        answer({}),
        answer({ waited: 200_000, late: true, replies: [{ id: 'r2', text: '来了' }] }),
        answer({ replies: [] }),
        answer({ replies: [{ id: 'r3', text: '好评返现' }] }),
      ]),
      new Map([
        ['r1', []],
        ['r2', []],
        ['r3', [mark]],
      ]),
    );
    expect(verdicts(root)).toEqual([t('good'), t('slow'), t('open'), t('risk')]);
    expect(root.textContent).toContain('“好评返现”：以返现换好评 · 可删去');
  });

  it('leaves risk out altogether where nobody judged it', () => {
    const root = show(outcomeOf([answer({})]), null);
    expect(root.textContent).not.toContain(t('risky'));
    expect(verdicts(root)).toEqual([t('good')]);
  });

  it('counts the orders for which a reminder was prepared', () => {
    const root = show(outcomeOf([answer({})]), null, 3);
    const figures = [...root.querySelectorAll('dl > div')].map((figure) => figure.textContent);
    expect(figures).toContain(`${t('reminded')}3`);
  });

  it('tells how claims were answered and why that was right or not, and who was followed up', () => {
    const claim: ClaimAnswer = {
      id: 'a',
      buyer: '匿***名',
      kind: '仅退款',
      goods: '已签收',
      reason: '质量问题',
      stage: 'pending',
      how: 'agreed',
      waited: 65_000,
      verdict: 'risk',
      why: 'unseen',
    };
    const desk = { ...noDesk, claims: [claim], risk: 1, bad: 4, followedUp: 3 };
    const root = show(outcomeOf([answer({})]), null, 0, desk);
    const figures = [...root.querySelectorAll('dl > div')].map((figure) => figure.textContent);
    expect(figures).toContain(`${t('claimsRisk')}1`);
    expect(figures).toContain(`${t('badFollowed')}${t('ofAll', { n: 3, all: 4 })}`);
    const told = root.querySelector('section tbody tr')?.textContent;
    for (const word of [t('howAgreed'), t('whyUnseen'), '01:05', t('verdictRisk')])
      expect(told).toContain(word);
  });

  it('says what to do where no buyer has asked yet', () => {
    const root = show({ ...outcomeOf([]), firstResponse: null }, null);
    expect(root.textContent).toContain(t('nothingAsked'));
    expect(root.querySelector('table')).toBeNull();
  });
});

describe('a wait', () => {
  it.each([
    [0, '00:00'],
    [48.9, '00:48'],
    [725, '12:05'],
    [3723, '1:02:03'],
    [-5, '00:00'],
  ])('of %d seconds reads %s', (seconds, text) => {
    expect(waitTime(seconds)).toBe(text);
  });
});
