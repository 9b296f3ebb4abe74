import { sayAge, sayAmount, sayLimit } from '@/components/orders/say';
import { OutIcon } from '@/components/ui/icons';
import { useWords } from '@/components/ui/words';
import type { UnpaidDue } from '@/lib/domain/today/due';
import { ordersWords } from '@/lib/words/orders';
import { sayMoment, todayWords } from '@/lib/words/today';

type DueLineProps = { line: UnpaidDue; minutes: number; now: Date };

/** One line of 今日: how many, how much, how long, seen when; it opens the page. What was seen a while ago only was so. */
export function DueLine({ line, minutes, now }: DueLineProps) {
  const t = useWords(todayWords);
  const ages = useWords(ordersWords);
  const moment = (iso: string) => sayMoment(new Date(iso), now, t.language);
  const { orders: n, stale, amount, seenAt, oldestOrderedAt } = line;
  const age = (now.getTime() - Date.parse(oldestOrderedAt)) / 1000;
  const details = [
    amount ? sayAmount(amount, t.language) : t('noAmount'),
    ...(stale
      ? [t('oldest', { time: moment(oldestOrderedAt) })]
      : [t('longest', { age: sayAge(age, ages) }), t('seen', { time: moment(seenAt) })]),
  ];
  return (
    <a
      class={stale ? 'cm-due cm-due--past' : 'cm-due'}
      data-cm="due"
      href={line.page}
      target="_blank"
      rel="noreferrer"
    >
      <span class="cm-due__what">
        {stale ? t('wasDue', { n, time: moment(seenAt) }) : t('due', { n, limit: sayLimit(minutes, ages) })}
      </span>
      <span class="cm-due__open">
        {t('open')}
        <OutIcon size={14} aria-hidden />
      </span>
      <span class="cm-due__details">{details.join(' · ')}</span>
      <span class="cm-due__where">{hostOf(line.page)}</span>
    </a>
  );
}

function hostOf(page: string): string {
  try {
    return new URL(page).host;
  } catch {
    return page;
  }
}
