import { computed, type ReadonlySignal, signal as reactive } from '@preact/signals';
import type {
  BarView,
  CardPlace,
  CardView,
  Chip,
  ChipsView,
  Claim,
  Sentence,
  Spot,
} from '@/components/refunds/view';
import type { Refund } from '@/lib/domain/refunds/facts';
import type { RefundFinding } from '@/lib/domain/refunds/finding';
import type { Box } from '@/lib/page/place';

/** Facts older than this are not told in the present tense. Milliseconds. */
const present = 10 * 60_000;
const second = 1000;

export const emptySentence: Sentence = { answers: {}, state: 'open' };

/** What the overlay knows, each value on its own so that a change redraws only what shows it. */
export function createRefundsState(now: number) {
  return {
    now: reactive(now),
    /** The page is that of one claim. */
    isWhole: reactive(false),
    phase: reactive<BarView['phase']>('loading'),
    /** The claims on the page now, in the page's order. */
    refunds: reactive<ReadonlyMap<string, Refund>>(new Map()),
    /** What was said of every claim seen on this page; a row that scrolled away may come back. */
    findings: reactive<ReadonlyMap<string, RefundFinding>>(new Map()),
    /** When the page last showed something new, milliseconds since 1970. */
    changedAt: reactive(now),
    boxes: reactive<ReadonlyMap<string, Box>>(new Map()),
    spots: reactive<ReadonlyMap<string, Spot>>(new Map()),
    area: reactive<Box | null>(null),
    only: reactive(false),
    collapsed: reactive(false),
    current: reactive<string | null>(null),
    /** The claim whose card is open, and where it stands. */
    open: reactive<string | null>(null),
    cardPlace: reactive<CardPlace>(null),
    sentence: reactive<Sentence>(emptySentence),
    busy: reactive(false),
    /** Said in the card, or in the bar. */
    notice: reactive<{ key: string | null; text: string } | null>(null),
  };
}

export type RefundsState = ReturnType<typeof createRefundsState>;

/** The claims on the page that were judged, in the page's order. */
const claimsOf = (state: RefundsState): Claim[] =>
  [...state.refunds.value].flatMap(([key, refund]) => {
    const finding = state.findings.value.get(key);
    return finding ? { key, refund, finding, left: leftOf(finding, state.now.value) } : [];
  });

function leftOf({ due }: RefundFinding, now: number): number | null {
  return due === null ? null : Math.max(0, Math.ceil((Date.parse(due) - now) / second));
}

/** Those that wait for the merchant, the least time left first. Of one whose state can't be read nobody can say it. */
export const waitingOf = (state: RefundsState): Claim[] =>
  claimsOf(state)
    .filter(({ refund, finding }) => finding.severity !== null && refund.state !== 'unknown')
    .toSorted((a, b) => (a.left ?? Number.MAX_SAFE_INTEGER) - (b.left ?? Number.MAX_SAFE_INTEGER));

/** The claim whose card is shown: the opened one, or the only one of its page. */
export const shownClaim = (state: RefundsState): Claim | undefined => {
  const claims = claimsOf(state);
  return state.isWhole.value ? claims[0] : claims.find(({ key }) => key === state.open.value);
};

export const chipsOf = (state: RefundsState): ReadonlySignal<ChipsView> =>
  computed(() => {
    const { value: boxes } = state.boxes;
    const { value: current } = state.current;
    if (state.isWhole.value) return { chips: [], area: null, dimmed: [], current: null };
    const waiting = new Set(waitingOf(state).map(({ key }) => key));
    return {
      chips: claimsOf(state).flatMap((claim): Chip[] => {
        const spot = state.spots.value.get(claim.key);
        return spot ? [{ ...claim, spot, isOpen: claim.key === state.open.value }] : [];
      }),
      area: state.area.value,
      dimmed: state.only.value ? [...boxes].flatMap(([key, box]) => (waiting.has(key) ? [] : box)) : [],
      current: (current !== null && boxes.get(current)) || null,
    };
  });

export const cardOf = (state: RefundsState): ReadonlySignal<CardView | null> =>
  computed(() => {
    const claim = shownClaim(state);
    if (!claim) return null;
    const isWhole = state.isWhole.value;
    const notice = state.notice.value;
    return {
      ...claim,
      place: isWhole ? null : state.cardPlace.value,
      isWhole,
      folded: isWhole && state.collapsed.value,
      sentence: state.sentence.value,
      busy: state.busy.value,
      notice: notice?.key === claim.key ? notice.text : null,
    };
  });

/** Null on the page of one claim, once it was read: its card says all. */
export const barOf = (state: RefundsState, utcOffset: number): ReadonlySignal<BarView | null> =>
  computed(() => {
    const waiting = waitingOf(state);
    const notice = state.notice.value;
    if (state.isWhole.value && shownClaim(state) && !notice) return null;
    const now = state.now.value;
    const lefts = waiting.flatMap(({ left }) => left ?? []);
    return {
      phase: state.phase.value,
      collapsed: state.collapsed.value,
      waiting: waiting.length,
      kinds: countKinds(waiting),
      soonest: lefts.length > 0 ? Math.min(...lefts) : null,
      unread: claimsOf(state).filter(({ finding }) => finding.advice === 'look').length,
      readAt: now - state.changedAt.value > present ? sayClock(state.changedAt.value, now, utcOffset) : null,
      only: state.only.value,
      notice: notice?.key === null ? notice.text : null,
    };
  });

function countKinds(claims: readonly Claim[]): { kind: Refund['kind']; count: number }[] {
  const counts = new Map<Refund['kind'], number>();
  for (const { refund } of claims) counts.set(refund.kind, (counts.get(refund.kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count })).toSorted((a, b) => b.count - a.count);
}

/** HH:mm in the site's own time; with its day where that is another. */
function sayClock(at: number, now: number, utcOffset: number): string {
  const local = (time: number) => new Date(time + utcOffset * 60_000).toISOString();
  const [then, today] = [local(at), local(now)];
  const clock = then.slice(11, 16);
  return then.slice(0, 10) === today.slice(0, 10) ? clock : `${then.slice(5, 10)} ${clock}`;
}
