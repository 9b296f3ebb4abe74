import { IncidentBar } from '@/components/incidents/IncidentBar';
import { sayIncidents } from '@/components/incidents/kinds';
import { PauseBar } from '@/components/pause/PauseBar';
import { Badge } from '@/components/ui/Badge';
import { Button } from '@/components/ui/Button';
import { PracticeIcon, SettingsIcon, TemplatesIcon, WindowIcon } from '@/components/ui/icons';
import { Mark } from '@/components/ui/Mark';
import { type Tab, Tabs } from '@/components/ui/Tabs';
import { Toasts } from '@/components/ui/Toast';
import { LanguageContext, useWords } from '@/components/ui/words';
import { checklistsWords } from '@/lib/words/checklists';
import { everywhereWords } from '@/lib/words/everywhere';
import { floatingWords } from '@/lib/words/floating';
import { incidentsWords } from '@/lib/words/incidents';
import { pauseWords } from '@/lib/words/pause';
import { todayWords } from '@/lib/words/today';
import { Checklists, Today } from './panels';
import type { PopupState, PopupTab } from './state';

export type PopupActions = {
  onFloating: () => void;
  onTemplates: () => void;
  onSettings: () => void;
  onPractice: () => void;
};

type AppProps = { state: PopupState; actions: PopupActions };

/** The popup: a tab a view, where to be quiet, and the ways to our pages at the bottom. */
export function App({ state, actions }: AppProps) {
  return (
    <LanguageContext.Provider value={state.language.value}>
      <Popup state={state} actions={actions} />
    </LanguageContext.Provider>
  );
}

function Popup({ state, actions }: AppProps) {
  const t = useWords(todayWords);
  const checklists = useWords(checklistsWords);
  const pauses = useWords(pauseWords);
  const common = useWords(everywhereWords);
  const floating = useWords(floatingWords);
  const { pause, cases, toaster } = state;
  const incidentWords = useWords(incidentsWords);
  const incidents = state.settings.value?.incidents ?? [];
  const openCases = cases.openCount.value;
  const tabs: Tab<PopupTab>[] = [
    { id: 'today', label: t('today'), panel: <Today state={state} /> },
    {
      id: 'checklists',
      label: openCases > 0 ? `${checklists('tab')} ${openCases}` : checklists('tab'),
      panel: <Checklists state={state} />,
    },
  ];
  return (
    <div class="cm-popup">
      <header class="cm-popup__head">
        <Mark size={18} />
        <h1 class="cm-popup__name">{common('product')}</h1>
        {incidents.length > 0 && (
          <span class="cm-popup__incidents">
            <Badge tone="warn">{sayIncidents(incidents, incidentWords)}</Badge>
          </span>
        )}
        {pause.pause.value?.by && <Badge tone="hint">{pauses('paused')}</Badge>}
        <span class="cm-popup__window">
          <Button kind="quiet" icon={WindowIcon} onClick={actions.onFloating}>
            {floating('open')}
          </Button>
        </span>
      </header>
      <main class="cm-popup__main">
        <Tabs label={t('tabs')} tabs={tabs} chosen={state.tab.value} onChoose={state.choose} />
      </main>
      <footer class="cm-popup__foot">
        <IncidentBar incidents={incidents} now={state.now.value} onSwitch={state.onIncident} />
        <PauseBar
          pause={pause.pause.value}
          now={state.now.value}
          onPause={pause.onPause}
          onResume={pause.onResume}
        />
        <div class="cm-popup__links">
          <Button kind="quiet" icon={TemplatesIcon} onClick={actions.onTemplates}>
            {t('templates')}
          </Button>
          <Button kind="quiet" icon={SettingsIcon} onClick={actions.onSettings}>
            {t('settings')}
          </Button>
          <Button kind="quiet" icon={PracticeIcon} onClick={actions.onPractice}>
            {t('practice')}
          </Button>
        </div>
      </footer>
      <Toasts
        toasts={toaster.toasts.value}
        labels={{ region: common('messages'), close: common('close') }}
        onClose={toaster.close}
        onHold={toaster.hold}
      />
    </div>
  );
}
