import { sayAge, sayAmount, sayLimit } from '@/components/orders/say';
import type { OrdersTranslate } from '@/components/orders/view';
import type { Due, UnpaidDue } from '@/lib/domain/today/due';
import type { Translate } from '@/lib/words';
import { sayMoment, type todayWords } from '@/lib/words/today';

/** What a line of 今日 is said with. `minutes`: after which an unpaid order is due. */
export type Saying = { t: Translate<typeof todayWords>; ages: OrdersTranslate; minutes: number; now: Date };

/** A line in words. `late`: a countdown of the page's has run out, or will within the hour. */
type Said = { what: string; details: string[]; late: boolean };

/** What was seen a while ago only was so: no word of it is in the present tense. */
export function sayDue(line: Due, saying: Saying): Said {
  switch (line.kind) {
    case 'unpaid':
      return sayUnpaid(line, saying);
    case 'refund':
      return sayRefund(line, saying);
    case 'review':
      return sayReview(line, saying);
  }
}

const moment = (iso: string, { t, now }: Saying) => sayMoment(new Date(iso), now, t.language);

/** When it was seen, told apart from what is claimed of now; what is stale says it in its first words. */
const seen = ({ stale, seenAt }: Due, saying: Saying): string[] =>
  stale ? [] : [saying.t('seen', { time: moment(seenAt, saying) })];

function sayUnpaid(line: UnpaidDue, saying: Saying): Said {
  const { t, ages, minutes, now } = saying;
  const { orders: n, stale, amount, seenAt, oldestOrderedAt } = line;
  const age = (now.getTime() - Date.parse(oldestOrderedAt)) / 1000;
  return {
    what: stale
      ? t('wasDue', { n, time: moment(seenAt, saying) })
      : t('due', { n, limit: sayLimit(minutes, ages) }),
    details: [
      amount ? sayAmount(amount, t.language) : t('noAmount'),
      stale
        ? t('oldest', { time: moment(oldestOrderedAt, saying) })
        : t('longest', { age: sayAge(age, ages) }),
      ...seen(line, saying),
    ],
    late: false,
  };
}

const soon = 3_600_000;

function sayRefund(line: Extract<Due, { kind: 'refund' }>, saying: Saying): Said {
  const { t, now } = saying;
  const { refunds: n, stale, seenAt, soonest } = line;
  const left = soonest === null ? Number.POSITIVE_INFINITY : Date.parse(soonest) - now.getTime();
  const ends = soonest !== null && { time: moment(soonest, saying) };
  return {
    what: stale ? t('refundsThen', { n, time: moment(seenAt, saying) }) : t('refunds', { n }),
    details: [...(ends ? [t(stale || left > 0 ? 'soonest' : 'expired', ends)] : []), ...seen(line, saying)],
    late: left <= soon,
  };
}

function sayReview(line: Extract<Due, { kind: 'review' }>, saying: Saying): Said {
  const { t } = saying;
  const { reviews: n, stale, seenAt } = line;
  return {
    what: stale ? t('reviewsThen', { n, time: moment(seenAt, saying) }) : t('reviews', { n }),
    details: seen(line, saying),
    late: false,
  };
}
