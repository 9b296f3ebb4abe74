import { effect } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '@/components/ui/theme.css';
import '@/components/ui/page.css';
import '@/components/ui/ui.css';
import '@/components/ui/tabs.css';
import '@/components/today/today.css';
import './popup.css';
import { createBackend, onChanged } from '@/lib/messages/client';
import { translator } from '@/lib/words';
import { everywhereWords } from '@/lib/words/everywhere';
import { App } from './app';
import { createState } from './state';

/** How often an open popup asks again, in milliseconds: often enough for minutes to be right. */
const again = 30_000;

const state = createState(createBackend(), browser.i18n.getUILanguage(), () => new Date());

effect(() => {
  document.title = translator(everywhereWords, state.language.value)('product');
  document.documentElement.lang = state.language.value;
  document.documentElement.dataset.theme = state.theme.value;
});

const actions = {
  onOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
  onPractice: () => {
    const url = `${browser.runtime.getURL('/practice.html' as never)}#/chat`;
    void browser.tabs.create({ url }).then(() => window.close());
  },
};

/** Draws once the settings are known, so that neither language nor theme changes under the eye. */
async function start() {
  await state.load();
  const root = document.querySelector('#app');
  if (root) render(<App state={state} actions={actions} />, root);
  setInterval(() => void state.load(), again);
  onChanged(['settings'], () => void state.load(), new AbortController().signal);
}

void start();
