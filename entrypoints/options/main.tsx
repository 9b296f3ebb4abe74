import { effect } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '@/components/ui/theme.css';
import '@/components/ui/page.css';
import '@/components/ui/ui.css';
import '@/components/ui/tabs.css';
import '@/components/templates/templates.css';
import '@/components/goods/goods.css';
import '@/components/rules/rules.css';
import '@/components/settings/settings.css';
import '@/components/incidents/incidents.css';
import '@/components/data/data.css';
import '@/components/sites/sites.css';
import './options.css';
import { createBackend, onChanged } from '@/lib/messages/client';
import { App } from './app';
import { downloadJson } from './download';
import { hashRoute } from './route';
import { createState } from './state';

const backend = createBackend();
const state = createState({
  backend,
  browserLanguage: browser.i18n.getUILanguage(),
  newId: () => crypto.randomUUID(),
  clock: () => new Date(),
  download: downloadJson,
});
const route = hashRoute(window);
const { settings, library, goods, drafts, rules, sites, speech } = state;

effect(() => {
  const section = speech.options.value(route.value);
  document.title = speech.options.value('pageTitle', { section });
  document.documentElement.lang = settings.language.value;
  document.documentElement.dataset.theme = settings.theme.value;
});

const always = new AbortController().signal;
onChanged(['settings'], () => void settings.load(), always);
onChanged(['settings', 'rules'], () => void rules.load(), always);
onChanged(['sites'], () => void sites.load(), always);
onChanged(['templates'], () => void library.load(), always);
onChanged(['templates', 'rules', 'settings'], () => goods.data.value && void goods.load(), always);

window.addEventListener('beforeunload', (event) => {
  if (drafts.drafts.value.size > 0 || goods.isUnsaved()) event.preventDefault();
});

/** Draws once the settings are known, so that neither language nor theme changes under the eye. */
async function start() {
  void library.load();
  const [keys] = await Promise.all([browser.commands.getAll(), settings.load()]);
  const dockKey = keys.find(({ name }) => name === 'focus-dock')?.shortcut ?? '';
  const root = document.querySelector('#app');
  const info = {
    version: browser.runtime.getManifest().version,
    dockKey,
    practice: `${browser.runtime.getURL('/practice.html' as never)}#/chat`,
  };
  if (root) render(<App state={state} route={route} info={info} />, root);
}

void start();
