import { effect } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '@/components/ui/theme.css';
import '@/components/ui/page.css';
import '@/components/ui/ui.css';
import '@/components/ui/tabs.css';
import '@/components/today/today.css';
import '@/components/checklists/checklists.css';
import '@/components/incidents/incidents.css';
import '@/components/pause/pause.css';
import './popup.css';
import { createBackend, onChanged } from '@/lib/messages/client';
import { translator } from '@/lib/words';
import { everywhereWords } from '@/lib/words/everywhere';
import { App } from './app';
import { createFrontTab } from './front';
import { createState } from './state';

/** How often an open popup asks again, in milliseconds: often enough for minutes to be right. */
const again = 30_000;

const backend = createBackend();
const state = createState({
  backend,
  browserLanguage: browser.i18n.getUILanguage(),
  clock: () => new Date(),
  front: createFrontTab(),
  copy: (text) => navigator.clipboard.writeText(text),
});

effect(() => {
  document.title = translator(everywhereWords, state.language.value)('product');
  document.documentElement.lang = state.language.value;
  document.documentElement.dataset.theme = state.theme.value;
});

const open = (path: string) => {
  const url = browser.runtime.getURL(path as never);
  void browser.tabs.create({ url }).then(() => window.close());
};
const actions = {
  onFloating: () => void backend.call('floating.open', null).then(({ ok }) => ok && window.close()),
  onTemplates: () => void browser.runtime.openOptionsPage().then(() => window.close()),
  onSettings: () => open('/options.html#/settings'),
  onPractice: () => open('/practice.html#/chat'),
};

/** Draws once the settings are known, so that neither language nor theme changes under the eye. */
async function start() {
  await state.load();
  const root = document.querySelector('#app');
  if (root) render(<App state={state} actions={actions} />, root);
  setInterval(() => void state.load(), again);
  const always = new AbortController().signal;
  onChanged(['settings'], () => void state.load(), always);
  onChanged(['cases'], () => void state.cases.load(), always);
}

void start();
