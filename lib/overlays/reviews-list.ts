import { excerptOf } from '@/components/reviews/excerpt';
import { isAtLeast } from '@/components/reviews/severities';
import type { Filters, Gist, Line } from '@/components/reviews/view';
import type { Review } from '@/lib/domain/reviews/facts';
import type { ReviewFinding } from '@/lib/domain/reviews/finding';

type Findings = ReadonlyMap<string, ReviewFinding>;
type Judged = { review: Review; finding: ReviewFinding | undefined };

/** What a finding says at a glance; null where nothing is to be pointed out. */
export const gistOf = (finding: ReviewFinding | undefined): Gist | null =>
  finding?.severity ? { severity: finding.severity, causes: finding.causes, mixed: finding.mixed } : null;

export const isFiltered = ({ causes, severity, keyword, least }: Filters): boolean =>
  causes.length > 0 || severity !== null || keyword.trim() !== '' || least > 0;

/** Whether the filters let a review through. The marketplace's own words are nobody's: no filter finds them. */
export function passes(
  review: Review | undefined,
  finding: ReviewFinding | undefined,
  filters: Filters,
): boolean {
  if (!isFiltered(filters)) return true;
  if (!review || finding?.filler) return false;
  const { causes, severity, keyword, least } = filters;
  if (causes.length > 0 && !causes.some((cause) => finding?.causes.includes(cause))) return false;
  if (severity !== null && !(finding?.severity && isAtLeast(finding.severity, severity))) return false;
  const text = comparable(`${review.text ?? ''}\n${review.followUp ?? ''}`);
  const words = comparable(keyword).split(/\s+/).filter(Boolean);
  if (words.length > 0 && !words.some((word) => text.includes(word))) return false;
  return lengthOf(review) >= least;
}

const comparable = (text: string): string => text.normalize('NFKC').toLowerCase();

/** What a buyer wrote, in characters as a person counts them, without blanks. */
function lengthOf({ text, followUp }: Review): number {
  return [...`${text ?? ''}${followUp ?? ''}`.replace(/\s/g, '')].length;
}

/** The lines of our own list: what the filters let through, in the order that the person chose. */
export function linesOf(
  reviews: ReadonlyMap<string, Review>,
  findings: Findings,
  filters: Filters,
  utcOffset: number,
): Line[] {
  const judged = [...reviews.values()]
    .map((review) => ({ review, finding: findings.get(review.key) }))
    .filter(({ review, finding }) => !finding?.filler && passes(review, finding, filters));
  return judged.toSorted(orderBy[filters.sort]).map((one) => lineOf(one, utcOffset));
}

const timeOf = ({ review: { at } }: Judged): number => (at === null ? 0 : Date.parse(at));
const newest = (a: Judged, b: Judged): number => timeOf(b) - timeOf(a);
/** Whatever else is praised around it, and however sure the model is that the buyer is pleased. */
const urgentFirst = (a: Judged, b: Judged): number =>
  Number(b.finding?.severity === 'urgent') - Number(a.finding?.severity === 'urgent');
const orderBy: Record<Filters['sort'], (a: Judged, b: Judged) => number> = {
  risk: (a, b) => urgentFirst(a, b) || (b.finding?.risk ?? 0) - (a.finding?.risk ?? 0) || newest(a, b),
  newest,
  longest: (a, b) => lengthOf(b.review) - lengthOf(a.review) || newest(a, b),
};

function lineOf({ review, finding }: Judged, utcOffset: number): Line {
  const marksIn = (part: 'text' | 'followUp') => (finding?.marks ?? []).filter((mark) => mark.part === part);
  return {
    key: review.key,
    rating: review.rating,
    gist: gistOf(finding),
    at: review.at === null ? null : sayTime(review.at, utcOffset),
    text: excerptOf(review.text ?? '', marksIn('text')),
    followUp: excerptOf(review.followUp ?? '', marksIn('followUp')),
  };
}

/** MM-DD HH:mm in the site's own time, as the rows beside it are written. */
const sayTime = (at: string, utcOffset: number): string =>
  new Date(Date.parse(at) + utcOffset * 60_000).toISOString().slice(5, 16).replace('T', ' ');
