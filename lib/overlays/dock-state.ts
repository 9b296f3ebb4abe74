import { computed, type ReadonlySignal, signal as reactive } from '@preact/signals';
import type { DockView } from '@/components/chat/view';
import type { ChatFacts } from '@/lib/domain/chat/facts';
import type { ChatJudgement } from '@/lib/domain/chat/suggestion';

/** What the dock knows, each value on its own so that a change redraws only what shows it. */
export function createDockState(dock: DockView['dock'], now: number) {
  return {
    edge: reactive<DockView['edge'] | null>(null),
    viewport: reactive({ width: 0, height: 0 }),
    dock: reactive(dock),
    phase: reactive<DockView['state']>('loading'),
    facts: reactive<ChatFacts | null>(null),
    judged: reactive<ChatJudgement | null>(null),
    /** A newer judgement, held back while the pointer or the focus is inside: nothing moves under the pointer. */
    waiting: reactive<ChatJudgement | null>(null),
    search: reactive<DockView['search']>(null),
    asking: reactive<DockView['asking']>(null),
    notice: reactive<DockView['notice']>(null),
    now: reactive(now),
  };
}

export type DockState = ReturnType<typeof createDockState>;

/** Shows a judgement and forgets the one that waited. */
export function showJudgement(state: DockState, judgement: ChatJudgement | null): void {
  state.judged.value = judgement;
  state.waiting.value = null;
}

/** Closes whatever is open in the dock's body. */
export function closeForms(state: DockState): void {
  state.search.value = null;
  state.asking.value = null;
}

/** The view, or null while there is no reply box to sit on. */
export const viewOf = (state: DockState): ReadonlySignal<DockView | null> =>
  computed(() => {
    const edge = state.edge.value;
    if (!edge) return null;
    const judgement = state.judged.value;
    const since = judgement?.question?.since;
    return {
      edge,
      viewport: state.viewport.value,
      dock: state.dock.value,
      state: state.phase.value,
      question: judgement?.question?.lines ?? null,
      waited: since ? Math.max(0, Math.floor((state.now.value - Date.parse(since)) / 1000)) : null,
      order: state.facts.value?.order?.status ?? null,
      buyer: judgement?.buyer ?? null,
      incidents: judgement?.incidents ?? [],
      suggestions: judgement?.suggestions ?? [],
      fresh: state.waiting.value !== null,
      search: state.search.value,
      asking: state.asking.value,
      notice: state.notice.value,
    };
  });
