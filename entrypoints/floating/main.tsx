import { computed, effect } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '@/components/ui/theme.css';
import '@/components/ui/page.css';
import '@/components/ui/ui.css';
import '@/components/chat/dock.css';
import '@/components/wording/draft.css';
import '@/components/today/today.css';
import '@/components/checklists/checklists.css';
import '@/components/pause/pause.css';
import '@/components/floating/floating.css';
import { Away } from '@/components/floating/Away';
import { createBackend, onChanged } from '@/lib/messages/client';
import { translator } from '@/lib/words';
import { floatingWords } from '@/lib/words/floating';
import { App } from './app';
import { watchBounds } from './bounds';
import { createPinned } from './pinned';
import { createFloating } from './state';

/** How often what is due is asked for again, in milliseconds: often enough for minutes to be right. */
const again = 30_000;

const all = new AbortController();
const { signal } = all;

const practice = location.search === '?practice';
const backend = createBackend({ world: practice ? 'practice' : 'shop' });
const asked = { permissions: ['clipboardRead' as const] };
const content = document.querySelector<HTMLElement>('#app');
const away = document.querySelector<HTMLElement>('#away');

function start(content: HTMLElement, away: HTMLElement) {
  const state = createFloating({
    backend,
    browserLanguage: browser.i18n.getUILanguage(),
    clock: () => new Date(),
    view: () => pinned.on.peek() ?? window,
    root: content,
    permission: {
      has: () => browser.permissions.contains(asked),
      ask: () => browser.permissions.request(asked),
      giveBack: () => browser.permissions.remove(asked),
    },
    signal,
  });
  const { desk, clipboard } = state;
  const pinned = createPinned({ window, content, onStay: clipboard.watch, signal });
  clipboard.watch(window, signal);

  effect(() => {
    const title = translator(floatingWords, desk.language.value)('title');
    for (const { document } of [window, pinned.on.value ?? window]) {
      document.title = title;
      document.documentElement.lang = desk.language.value;
      document.documentElement.dataset.theme = desk.theme.value;
    }
  });
  effect(() => {
    const t = translator(floatingWords, desk.language.value);
    render(pinned.on.value ? <Away onBack={pinned.unpin} t={t} /> : null, away);
  });
  const onPin = async () => {
    if (pinned.on.peek()) pinned.unpin();
    else if (!(await pinned.pin?.())) state.say(state.words()('pinFailed'));
    else setTimeout(state.toQuestion, 0);
  };
  const pin = {
    on: computed(() => (pinned.pin ? pinned.on.value !== null : null)),
    onPin: () => void onPin(),
  };

  const load = () => desk.load();
  // Draws once the settings are known, so that neither language nor theme changes under the eye.
  void load().then(() => {
    render(<App state={state} pin={pin} practice={practice} />, content);
    state.toQuestion();
    void clipboard.load();
  });
  const timer = setInterval(() => void load(), again);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  onChanged(['settings'], () => void load(), signal);
  onChanged(['cases'], () => void desk.cases.load(), signal);
  onChanged(['settings', 'templates', 'rules'], () => void state.ask.ask(true), signal);
  watchBounds(window, (place) => void backend.call('floating.moved', place), signal);
  // The last to hear of it: what the others do when the page goes, they have done.
  window.addEventListener('pagehide', () => all.abort(), { once: true });
}

if (content && away) start(content, away);
