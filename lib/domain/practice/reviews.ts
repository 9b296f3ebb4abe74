import type { Desk } from './desk';
import type { Picture, ScriptedReview } from './review-script';
import { fullTime, placed } from './view';

const reviewTabs = ['all', 'good', 'neutral', 'bad'] as const;
export type ReviewTab = (typeof reviewTabs)[number];
export const reviewsPerPage = 10;

export type Grade = Exclude<ReviewTab, 'all'>;

export type ReviewRow = {
  id: string;
  orderId: string;
  buyer: string;
  stars: number;
  grade: Grade;
  text: string;
  pictures: readonly Picture[];
  /** YYYY-MM-DD HH:mm:ss, like every time in here. */
  time: string;
  item: string;
  spec: string;
  followUp: { text: string; pictures: readonly Picture[]; time: string } | null;
  reply: { text: string; time: string | null } | null;
};

export type ReviewsView = {
  tabs: { tab: ReviewTab; count: number }[];
  rows: ReviewRow[];
  /** From 1. */
  page: number;
  pages: number;
  total: number;
  /** Bad ones, of any tab, that the shop has not replied to. */
  badUnreplied: number;
};

/** Three and more words for five stars, as the tabs of a review list have them. */
export const gradeOf = ({ stars }: ScriptedReview): Grade =>
  stars > 3 ? 'good' : stars === 3 ? 'neutral' : 'bad';

/**
 * What the practice's review list shows: the scripted reviews that have come in by now, what was added to them later
 * and the replies under them; those whose buyer wrote last come first.
 * @param now milliseconds since 1970 on the practice clock
 */
export function reviewsView(
  desk: Desk,
  scripts: readonly ScriptedReview[],
  now: number,
  { tab, unrepliedOnly, page }: { tab: ReviewTab; unrepliedOnly: boolean; page: number },
): ReviewsView {
  const all = scripts
    .filter(({ ago }) => momentOf(desk, ago) <= now)
    .map((script) => rowOf(desk, script, now))
    .toSorted((a, b) => (lastWords(a) < lastWords(b) ? 1 : -1));
  const within = unrepliedOnly ? all.filter(({ reply }) => reply === null) : all;
  const of = (one: ReviewTab) => (one === 'all' ? within : within.filter(({ grade }) => grade === one));
  const chosen = of(tab);
  const pages = Math.max(1, Math.ceil(chosen.length / reviewsPerPage));
  const at = Math.min(Math.max(1, page), pages);
  return {
    tabs: reviewTabs.map((one) => ({ tab: one, count: of(one).length })),
    rows: chosen.slice((at - 1) * reviewsPerPage, at * reviewsPerPage),
    page: at,
    pages,
    total: chosen.length,
    badUnreplied: all.filter(({ grade, reply }) => grade === 'bad' && reply === null).length,
  };
}

const lastWords = ({ time, followUp }: ReviewRow): string => followUp?.time ?? time;

/** Minutes before the practice began, as a moment. */
const momentOf = (desk: Desk, ago: number): number => desk.startedAt - ago * 60_000;

function rowOf(desk: Desk, script: ScriptedReview, now: number): ReviewRow {
  const { id, buyer, stars, text, item, spec, followUp } = script;
  // Nobody writes on the same second of every minute.
  const second = (Number(script.serial.slice(-2)) % 60) * 1000;
  const written = (ago: number) => fullTime(ago > 0 ? momentOf(desk, ago) - second : momentOf(desk, ago));
  return {
    id,
    orderId: placed(script, desk.startedAt).orderId,
    buyer,
    stars,
    grade: gradeOf(script),
    text,
    pictures: script.pictures ?? [],
    time: written(script.ago),
    item,
    spec,
    followUp:
      followUp && momentOf(desk, followUp.ago) <= now
        ? { text: followUp.text, pictures: followUp.pictures ?? [], time: written(followUp.ago) }
        : null,
    reply: replyOf(desk, script),
  };
}

function replyOf(desk: Desk, { id, reply }: ScriptedReview): ReviewRow['reply'] {
  if (reply !== undefined) return { text: reply, time: null };
  const own = desk.replies[id];
  return own ? { text: own.text, time: fullTime(own.at) } : null;
}
