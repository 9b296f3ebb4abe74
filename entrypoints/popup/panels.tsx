import { ChecklistsView } from '@/components/checklists/ChecklistsView';
import { TodayView } from '@/components/today/TodayView';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { useWords } from '@/components/ui/words';
import type { Problem } from '@/lib/domain/result';
import { checklistsWords } from '@/lib/words/checklists';
import { everywhereWords } from '@/lib/words/everywhere';
import { problemWords, sayProblem } from '@/lib/words/problems';
import { todayWords } from '@/lib/words/today';
import type { PopupState } from './state';

/** 今日, or why it could not be read. */
export function Today({ state }: { state: PopupState }) {
  const t = useWords(todayWords);
  const problem = state.problem.value;
  if (problem) return <Unread what={t('problem')} problem={problem} onRetry={() => void state.load()} />;
  const settings = state.settings.value;
  return (
    <TodayView
      due={settings && state.due.value}
      minutes={settings?.unpaidMinutes ?? 0}
      shops={settings?.shops ?? []}
      now={state.now.value}
    />
  );
}

/** 清单, or why it could not be read. */
export function Checklists({ state }: { state: PopupState }) {
  const t = useWords(checklistsWords);
  const { data, problem, actions } = state.cases;
  if (problem.value)
    return <Unread what={t('problem')} problem={problem.value} onRetry={() => void state.load()} />;
  return <ChecklistsView data={data.value} now={state.now.value} actions={actions} />;
}

function Unread({ what, problem, onRetry }: { what: string; problem: Problem; onRetry: () => void }) {
  const common = useWords(everywhereWords);
  const problems = useWords(problemWords);
  return (
    <Notice tone="warn" actions={<Button onClick={onRetry}>{common('retry')}</Button>}>
      <p>{what}</p>
      <p>{sayProblem(problems, problem)}</p>
    </Notice>
  );
}
