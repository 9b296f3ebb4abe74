import type { ReadonlySignal } from '@preact/signals';
import { AboutView } from '@/components/data/AboutView';
import { SettingsView } from '@/components/settings/SettingsView';
import { SitesView } from '@/components/sites/SitesView';
import { Toasts } from '@/components/ui/Toast';
import { LanguageContext } from '@/components/ui/words';
import { DataPage } from './data-page';
import { GoodsPage } from './goods-page';
import { Nav } from './nav';
import type { Route } from './route';
import { RulesPage } from './rules-page';
import type { OptionsState } from './state';
import { TemplatesPage } from './templates-page';
import { Unread } from './unread';

export type PageInfo = {
  version: string;
  /** The key into the dock, as the browser says it; empty: none. */
  dockKey: string;
  /** Address of the practice shop. */
  practice: string;
};

type AppProps = { state: OptionsState; route: ReadonlySignal<Route>; info: PageInfo };

/** The options page: navigation left, one section right, what just happened at the bottom. */
export function App({ state, route, info }: AppProps) {
  const { settings: kept, speech, toaster } = state;
  const settings = kept.settings.value;
  const common = speech.common.value;
  const options = speech.options.value;

  const section = () => {
    if (!settings)
      return <Unread problem={kept.problem.value} onRetry={() => void kept.load()} speech={speech} />;
    switch (route.value) {
      case 'templates':
        return <TemplatesPage state={state} />;
      case 'goods':
        return <GoodsPage state={state} />;
      case 'rules':
        return <RulesPage state={state} />;
      case 'settings':
        return (
          <SettingsView
            settings={settings}
            ruleTitle={state.rules.title.value}
            dockKey={info.dockKey}
            sites={state.sites.sites.value}
            shopIntents={state.shopIntents}
            now={state.clock()}
            onIncident={(kind, on) => void kept.switchIncident(kind, on)}
            onChange={(change) => void kept.change(change)}
            onTakeBack={(change, name) => {
              const { ignoredWords, rulesOff } = settings;
              void kept.change(change);
              toaster.show(options('takenBack', { name }), {
                label: common('undo'),
                run: () => void kept.change({ ignoredWords, rulesOff }),
              });
            }}
          />
        );
      case 'sites':
        return <SitesView sites={state.sites.known.value} onSwitch={state.sites.switch} />;
      case 'data':
        return <DataPage state={state.data} />;
      case 'about':
        return (
          <AboutView
            version={info.version}
            keepLearningDays={settings.keepLearningDays}
            keepFactsDays={settings.keepFactsDays}
          />
        );
    }
  };

  return (
    <LanguageContext.Provider value={kept.language.value}>
      <div class="cm-options">
        <Nav route={route.value} practice={info.practice} />
        {/* It scrolls, and 关于 has nothing else to stand on for the arrow keys. */}
        <main class="cm-main" {...(route.value === 'about' && { tabIndex: 0 })}>
          {section()}
        </main>
      </div>
      <Toasts
        toasts={toaster.toasts.value}
        labels={{ region: common('messages'), close: common('close') }}
        onClose={toaster.close}
        onHold={toaster.hold}
      />
      <p class="cm-aloud" role="status">
        {toaster.aloud.value}
      </p>
    </LanguageContext.Provider>
  );
}
