import { EmptyState, Waiting } from '@/components/ui/EmptyState';
import { useWords } from '@/components/ui/words';
import type { Shop } from '@/lib/domain/settings/settings';
import type { Due } from '@/lib/domain/today/due';
import { everywhereWords } from '@/lib/words/everywhere';
import { ordersWords } from '@/lib/words/orders';
import { todayWords } from '@/lib/words/today';
import { DueLine } from './DueLine';

type TodayViewProps = {
  /** Null until it is read. */
  due: readonly Due[] | null;
  /** Minutes after which an unpaid order is due. */
  minutes: number;
  shops: readonly Shop[];
  now: Date;
};

/** 今日: what is due, from the pages that the person has seen, in the order that the worker gives. */
export function TodayView({ due, minutes, shops, now }: TodayViewProps) {
  const t = useWords(todayWords);
  const ages = useWords(ordersWords);
  const common = useWords(everywhereWords);
  if (!due) return <Waiting label={common('loading')} rows={3} />;
  if (due.length === 0) {
    return (
      <EmptyState title={t('none')}>
        <p>{t('noneHint')}</p>
      </EmptyState>
    );
  }
  const nameOf = (shop: string) => shops.find(({ id }) => id === shop)?.name ?? null;
  return (
    <ul class="cm-today">
      {due.map((line) => (
        <li key={[line.kind, line.site, line.shop, line.page, line.stale].join(' ')}>
          <DueLine line={line} shop={nameOf(line.shop)} saying={{ t, ages, minutes, now }} />
        </li>
      ))}
    </ul>
  );
}
