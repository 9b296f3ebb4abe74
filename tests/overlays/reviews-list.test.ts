import { describe, expect, it } from 'vitest';
import type { Filters } from '@/components/reviews/view';
import { isFiltered, linesOf, passes } from '@/lib/overlays/reviews-list';
import { noFilters } from '@/lib/overlays/reviews-state';
import { finding, markOf, quiet, review } from './review-sample';

const by = (change: Partial<Filters>): Filters => ({ ...noFilters, ...change });
const bad = review('a', '鞋底开胶，质量太差');
const badFinding = finding('a', {
  causes: ['quality', 'service'],
  marks: [markOf(bad.text ?? '', '质量太差')],
});

describe('the filters', () => {
  it('let everything through while there are none', () => {
    expect(isFiltered(by({ sort: 'longest', keyword: '  ' }))).toBe(false);
    expect(passes(bad, undefined, noFilters)).toBe(true);
  });

  it('ask for any of the chosen causes', () => {
    expect(passes(bad, badFinding, by({ causes: ['service', 'courier'] }))).toBe(true);
    expect(passes(bad, badFinding, by({ causes: ['courier'] }))).toBe(false);
    expect(passes(bad, undefined, by({ causes: ['courier'] }))).toBe(false);
  });

  it('ask for a severity or a graver one', () => {
    expect(passes(bad, badFinding, by({ severity: 'hint' }))).toBe(true);
    expect(passes(bad, badFinding, by({ severity: 'urgent' }))).toBe(false);
    expect(passes(bad, quiet('a'), by({ severity: 'info' }))).toBe(false);
  });

  it('ask for any of the words, in whatever width and case, in what was added later too', () => {
    expect(passes(bad, badFinding, by({ keyword: '掉色 开胶' }))).toBe(true);
    expect(passes(bad, badFinding, by({ keyword: '掉色' }))).toBe(false);
    const later = review('b', '很好', { followUp: '尺码是ＸＬ，偏小' });
    expect(passes(later, quiet('b'), by({ keyword: 'xl' }))).toBe(true);
  });

  it('count characters as a person does, without blanks', () => {
    const short = review('c', '好 👍\n差');
    expect(passes(short, quiet('c'), by({ least: 3 }))).toBe(true);
    expect(passes(short, quiet('c'), by({ least: 4 }))).toBe(false);
  });

  it('never find the marketplace’s own words', () => {
    const filler = quiet('d', { filler: true });
    expect(passes(review('d', '此用户没有填写评价'), filler, by({ keyword: '评价' }))).toBe(false);
  });
});

describe('our own list', () => {
  const reviews = new Map(
    [
      bad,
      review('b', '不错', { at: '2026-11-22T10:30:00+08:00', rating: 'good' }),
      review('c', '物流有点慢，等了六天，不过东西没问题', { at: null, rating: 3 }),
      review('d', '系统默认好评'),
    ].map((one) => [one.key, one]),
  );
  const findings = new Map([
    ['a', badFinding],
    ['b', quiet('b')],
    ['c', finding('c', { risk: 0.9, causes: ['courier'], mixed: true })],
    ['d', quiet('d', { filler: true })],
  ]);
  const keys = (change: Partial<Filters>) =>
    linesOf(reviews, findings, by(change), 480).map(({ key }) => key);

  it('is in the order that was chosen, without the marketplace’s own words', () => {
    expect(keys({})).toEqual(['c', 'a', 'b']);
    expect(keys({ sort: 'newest' })).toEqual(['b', 'a', 'c']);
    expect(keys({ sort: 'longest' })).toEqual(['c', 'a', 'b']);
    expect(keys({ causes: ['quality'] })).toEqual(['a']);
  });

  it('says when, in the site’s own time, and shows the marked words', () => {
    const [, line] = linesOf(reviews, findings, noFilters, 480);
    expect(line).toMatchObject({ key: 'a', at: '11-22 09:58', rating: 'bad' });
    expect(line?.text).toEqual([
      { text: '鞋底开胶，', severity: null },
      { text: '质量太差', severity: 'warn' },
    ]);
  });
});
