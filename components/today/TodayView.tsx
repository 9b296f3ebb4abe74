import { EmptyState, Waiting } from '@/components/ui/EmptyState';
import { useWords } from '@/components/ui/words';
import type { Due } from '@/lib/domain/today/due';
import { everywhereWords } from '@/lib/words/everywhere';
import { todayWords } from '@/lib/words/today';
import { DueLine } from './DueLine';

type TodayViewProps = {
  /** Null until it is read. */
  due: readonly Due[] | null;
  /** Minutes after which an unpaid order is due. */
  minutes: number;
  now: Date;
};

/** 今日: what is due, from the pages that the person has seen. */
export function TodayView({ due, minutes, now }: TodayViewProps) {
  const t = useWords(todayWords);
  const common = useWords(everywhereWords);
  if (!due) return <Waiting label={common('loading')} rows={3} />;
  if (due.length === 0) {
    return (
      <EmptyState title={t('none')}>
        <p>{t('noneHint')}</p>
      </EmptyState>
    );
  }
  return (
    <ul class="cm-today">
      {due.map((line) => (
        <li key={`${line.site} ${line.page} ${line.stale}`}>
          <DueLine line={line} minutes={minutes} now={now} />
        </li>
      ))}
    </ul>
  );
}
