import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '@/components/ui/theme.css';
import '@/components/ui/page.css';
import '@/components/ui/ui.css';
import '@/components/sites/sites.css';
import '@/components/welcome/welcome.css';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { LanguageContext } from '@/components/ui/words';
import { WelcomeView } from '@/components/welcome/WelcomeView';
import type { Problem } from '@/lib/domain/result';
import { createBackend, onChanged } from '@/lib/messages/client';
import { translator } from '@/lib/words';
import { everywhereWords } from '@/lib/words/everywhere';
import { problemWords, sayProblem } from '@/lib/words/problems';
import { sitesWords } from '@/lib/words/sites';
import { welcomeWords } from '@/lib/words/welcome';
import { createSettings } from '../options/settings';
import { createSites } from '../options/sites';

const backend = createBackend();
const problem = signal<Problem | null>(null);
const said = signal<string | null>(null);
const settings = createSettings(backend, browser.i18n.getUILanguage(), (met) => {
  problem.value = met;
});
const sites = createSites(backend, settings.language, ({ name, how }) => {
  const word = { on: 'reload', off: 'switchedOff', refused: 'refused' } as const;
  said.value = translator(sitesWords, settings.language.value)(word[how], { site: name });
});

effect(() => {
  document.title = translator(welcomeWords, settings.language.value)('pageTitle');
  document.documentElement.lang = settings.language.value;
  document.documentElement.dataset.theme = settings.theme.value;
});

const open = (path: string) =>
  void browser.tabs.create({ url: `${browser.runtime.getURL('' as never)}${path}` });

function App({ dockKey }: { dockKey: string }) {
  const language = settings.language.value;
  const met = problem.value ?? settings.problem.value;
  const kept = settings.settings.value;
  return (
    <LanguageContext.Provider value={language}>
      {met && (
        <Notice
          tone="warn"
          actions={
            !kept && (
              <Button onClick={() => void settings.load()}>
                {translator(everywhereWords, language)('retry')}
              </Button>
            )
          }
        >
          {sayProblem(translator(problemWords, language), met)}
        </Notice>
      )}
      {kept && (
        <WelcomeView
          settings={kept}
          sites={sites.known.value}
          said={said.value}
          dockKey={dockKey}
          onChange={(change) => void settings.change(change)}
          onSwitch={sites.switch}
          onPractice={() => open('practice.html#/chat')}
          onOptions={() => void browser.runtime.openOptionsPage()}
        />
      )}
    </LanguageContext.Provider>
  );
}

/** Draws once the settings are known, so that neither language nor theme changes under the eye. */
async function start() {
  const [keys] = await Promise.all([browser.commands.getAll(), settings.load()]);
  const dockKey = keys.find(({ name }) => name === 'focus-dock')?.shortcut ?? '';
  const root = document.querySelector('#app');
  if (root) render(<App dockKey={dockKey} />, root);
  const always = new AbortController().signal;
  onChanged(['settings'], () => void settings.load(), always);
  onChanged(['sites'], () => void sites.load(), always);
}

void start();
