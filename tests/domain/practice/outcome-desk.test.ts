import { describe, expect, it } from 'vitest';
import { actOnClaim, type ClaimAct, openToBuyer, startDesk } from '@/lib/domain/practice/desk';
import { findDeskOutcome } from '@/lib/domain/practice/outcome-desk';
import { reviewsView } from '@/lib/domain/practice/reviews';
import { practiceClaims } from '@/lib/domain/practice/scripts/refunds';
import { practiceReviews } from '@/lib/domain/practice/scripts/reviews';

const start = Date.UTC(2026, 10, 22, 2, 30, 0);
const minutes = (n: number) => start + n * 60_000;
const scripts = { claims: practiceClaims, reviews: practiceReviews };
type Done = 'looked' | 'agreed' | 'refused';
const act = (kind: Done, n: number): ClaimAct =>
  kind === 'refused' ? { kind, at: minutes(n), reason: '' } : { kind, at: minutes(n) };

/** What one claim comes to after these acts, a minute apart. */
const answerTo = (id: string, acts: Done[], until = 9) => {
  const desk = acts.reduce(
    (current, kind, index) => actOnClaim(current, id, act(kind, index + 1)),
    startDesk(start),
  );
  return findDeskOutcome(desk, scripts, minutes(until)).claims.find((one) => one.id === id);
};

describe('the outcome of the desk', () => {
  it.each([
    ['unsent-changed-mind', ['agreed'], 'right', 'agreedUndispatched'],
    ['unsent-changed-mind', ['refused'], 'risk', 'refusedUndispatched'],
    ['received-no-picture', ['agreed'], 'risk', 'unseen'],
    ['received-no-picture', ['refused'], 'risk', 'unseen'],
    ['received-no-picture', ['looked', 'agreed'], 'right', 'looked'],
    ['received-no-picture', ['looked', 'refused'], 'right', 'looked'],
    ['on-its-way', ['agreed'], 'risk', 'unseen'],
    ['seven-days', ['agreed'], 'right', 'agreedReturn'],
    ['seven-days', ['looked', 'refused'], 'risk', 'refusedReturn'],
    ['return-quality', ['looked', 'refused'], 'right', 'looked'],
    ['return-quality', ['refused'], 'risk', 'unseen'],
    ['price-difference', ['agreed'], 'risk', 'unseen'],
    ['parcel-back', ['agreed'], 'risk', 'unseen'],
    ['parcel-back', ['looked', 'agreed'], 'right', 'looked'],
    ['seven-days', ['looked'], 'open', 'waits'],
  ] as const)('of %s after %j is %s: %s', (id, acts, verdict, why) => {
    expect(answerTo(id, [...acts])).toMatchObject({ verdict, why });
  });

  it('is late where the countdown ended, and counts the wait in the practice alone', () => {
    expect(answerTo('unsent-changed-mind', [], 11)).toMatchObject({ verdict: 'late', how: 'ranOut' });
    expect(answerTo('unsent-changed-mind', ['agreed'])?.waited).toBe(60_000);
  });

  it('judges a return and the goods that come back each by itself', () => {
    let desk = actOnClaim(startDesk(start), 'seven-days', act('looked', 1));
    desk = actOnClaim(desk, 'seven-days', act('agreed', 2));
    desk = actOnClaim(desk, 'seven-days', act('agreed', 12));
    const answers = findDeskOutcome(desk, scripts, minutes(13)).claims.filter(
      ({ id }) => id === 'seven-days',
    );
    expect(answers.map(({ stage, verdict }) => [stage, verdict])).toEqual([
      ['pending', 'right'],
      ['returned', 'risk'],
    ]);
  });

  it('counts what it tells, the answered ones first', () => {
    let desk = actOnClaim(startDesk(start), 'seven-days', act('agreed', 1));
    desk = actOnClaim(desk, 'on-its-way', act('agreed', 2));
    const outcome = findDeskOutcome(desk, scripts, minutes(3));
    expect(outcome).toMatchObject({ right: 1, risk: 1, late: 0 });
    expect(outcome.open).toBe(outcome.claims.length - 2);
    expect(outcome.claims.slice(0, 2).map(({ id }) => id)).toEqual(['seven-days', 'on-its-way']);
  });

  it('asks nothing about claims that were settled before the practice began', () => {
    const ids = findDeskOutcome(startDesk(start), scripts, start).claims.map(({ id }) => id);
    expect(ids).not.toContain('paid-back');
    expect(ids).not.toContain('taken-back');
    expect(ids).not.toContain('sending-back');
  });

  it('counts bad reviews as followed up by their order, and no good ones', () => {
    const chosen = { tab: 'all', unrepliedOnly: false, page: 1 } as const;
    const { rows } = reviewsView(startDesk(start), practiceReviews, start, chosen);
    const bad = rows.find(({ stars }) => stars < 3)?.orderId ?? '';
    const good = rows.find(({ stars }) => stars > 3)?.orderId ?? '';
    const desk = openToBuyer(openToBuyer(startDesk(start), bad), good);
    const before = findDeskOutcome(desk, scripts, start);
    expect(before.followedUp).toBe(1);
    expect(findDeskOutcome(desk, scripts, minutes(1)).bad).toBe(before.bad + 1);
  });
});
