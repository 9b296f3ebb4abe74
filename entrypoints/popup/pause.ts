import { signal } from '@preact/signals';
import type { Reach } from '@/components/pause/PauseBar';
import type { Problem } from '@/lib/domain/result';
import type { Backend } from '@/lib/messages/client';
import type { Pause } from '@/lib/messages/protocol';
import type { Front, FrontTab } from './front';

/** The page in front, and whether we are quiet there. `report`: what went wrong with what the person pressed. */
export function createPause(backend: Backend, tab: FrontTab, report: (problem: Problem) => void) {
  const front = signal<Front>({ tab: null, url: null });
  const pause = signal<Pause | null>(null);

  const set = async (next: Reach | 'none') => {
    const reply = await backend.call('pause.set', { url: front.value.url, pause: next });
    if (reply.ok) pause.value = reply.value;
    else report(reply.error);
  };

  return {
    front,
    pause,
    async load() {
      front.value = await tab.read();
      const reply = await backend.call('pause.get', { url: front.value.url });
      // What was known stays: the other tabs say what is wrong with the worker.
      if (reply.ok) pause.value = reply.value;
    },
    onPause: (reach: Reach) => void set(reach),
    onResume: () => void set('none'),
  };
}
