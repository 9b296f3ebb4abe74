import '@/components/wording/highlights.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { createBackend, onChanged, onCommand, onInsert } from '@/lib/messages/client';
import { overlays } from '@/lib/overlays';
import { createProgram } from '@/lib/overlays/program';
import { startOverlays } from '@/lib/overlays/start';
import { translator } from '@/lib/words';
import { practiceWords } from '@/lib/words/practice';
import '@/components/practice/brand.css';
import { App, home, resultRoute } from './app';
import { countingBackend } from './counting-backend';
import { watchPreferences } from './preferences';
import { watchRoute } from './route';
import { startSession } from './session';

const { signal } = new AbortController();
const app = document.getElementById('app');

// What was said lives in the page alone: after a reload there is a new practice, and no old result to show.
if (location.hash === resultRoute || location.hash === '') location.replace(home);

const session = startSession(Date.now, signal);
const preferences = watchPreferences(createBackend(), window, signal);
const worker = createBackend({ world: 'practice', now: session.now });
const backend = countingBackend(worker, session);

effect(() => {
  const root = document.documentElement;
  root.lang = preferences.language.value;
  root.dataset.theme = preferences.dark.value ? 'dark' : 'light';
  document.title = translator(practiceWords, preferences.language.value)('brand');
});

if (app) {
  const goTo = (route: string) => {
    location.hash = route;
  };
  const route = watchRoute(window, signal);
  render(
    <App session={session} route={route} preferences={preferences} backend={backend} goTo={goTo} />,
    app,
  );
}

const program = createProgram(overlays);

startOverlays({
  doc: document,
  backend,
  load: async () => program,
  address: () => `https://practice.invalid/${location.hash}`,
  signal,
  now: session.now,
  onChanged: (callback, until) => onChanged(['settings', 'templates'], callback, until),
  onCommand,
  onInsert,
});
