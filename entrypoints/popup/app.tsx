import { useState } from 'preact/hooks';
import { TodayView } from '@/components/today/TodayView';
import { Button } from '@/components/ui/Button';
import { PracticeIcon, TemplatesIcon } from '@/components/ui/icons';
import { Mark } from '@/components/ui/Mark';
import { Notice } from '@/components/ui/Notice';
import { type Tab, Tabs } from '@/components/ui/Tabs';
import { LanguageContext, useWords } from '@/components/ui/words';
import type { Problem } from '@/lib/domain/result';
import { everywhereWords } from '@/lib/words/everywhere';
import { problemWords, sayProblem } from '@/lib/words/problems';
import { todayWords } from '@/lib/words/today';
import type { PopupState } from './state';

export type PopupActions = { onOptions: () => void; onPractice: () => void };

type AppProps = { state: PopupState; actions: PopupActions };

/** The popup: a tab a view, and the ways to our pages at the bottom. */
export function App({ state, actions }: AppProps) {
  return (
    <LanguageContext.Provider value={state.language.value}>
      <Popup state={state} actions={actions} />
    </LanguageContext.Provider>
  );
}

function Popup({ state, actions }: AppProps) {
  const t = useWords(todayWords);
  const common = useWords(everywhereWords);
  const [chosen, choose] = useState<'today'>('today');
  const tabs: Tab<'today'>[] = [{ id: 'today', label: t('today'), panel: <Today state={state} /> }];
  return (
    <div class="cm-popup">
      <header class="cm-popup__head">
        <Mark size={18} />
        <h1 class="cm-popup__name">{common('product')}</h1>
      </header>
      <Tabs label={t('tabs')} tabs={tabs} chosen={chosen} onChoose={choose} />
      <footer class="cm-popup__links">
        <Button kind="quiet" icon={TemplatesIcon} onClick={actions.onOptions}>
          {t('templates')}
        </Button>
        <Button kind="quiet" icon={PracticeIcon} onClick={actions.onPractice}>
          {t('practice')}
        </Button>
      </footer>
    </div>
  );
}

function Today({ state }: { state: PopupState }) {
  const problem = state.problem.value;
  if (problem) return <Unread problem={problem} onRetry={() => void state.load()} />;
  const settings = state.settings.value;
  return (
    <TodayView
      due={settings && state.due.value}
      minutes={settings?.unpaidMinutes ?? 0}
      now={state.now.value}
    />
  );
}

function Unread({ problem, onRetry }: { problem: Problem; onRetry: () => void }) {
  const t = useWords(todayWords);
  const common = useWords(everywhereWords);
  const problems = useWords(problemWords);
  return (
    <Notice tone="warn" actions={<Button onClick={onRetry}>{common('retry')}</Button>}>
      <p>{t('problem')}</p>
      <p>{sayProblem(problems, problem)}</p>
    </Notice>
  );
}
