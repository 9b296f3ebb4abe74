import type { DockActions, DockView } from '@/components/chat/view';
import type { Problem } from '@/lib/domain/result';
import type { Backend } from '@/lib/messages/client';
import type { Place } from '@/lib/messages/protocol';
import type { Translate } from '@/lib/words';
import type { chatWords } from '@/lib/words/chat';
import { closeForms, type DockState, showJudgement } from './dock-state';

type Tools = {
  state: DockState;
  backend: Backend;
  place: () => Place;
  t: () => Translate<typeof chatWords>;
  sayProblem: (problem: Problem) => string;
  focusInside: () => boolean;
  /** Puts a text where it is wanted; what kept it from getting there as a sentence, null where it is there. */
  put: (text: string) => Promise<string | null>;
  /** A template's text stands there now. */
  onTaken: (template: string, text: string) => void;
  /** Leads the focus back to where the person works. */
  back: () => void;
  signal: AbortSignal;
};

const searchQuiet = 120;
const moveQuiet = 400;

/** What each thing that the person does with the suggestions leads to, in the dock and in the small window. */
export function createDockActions(tools: Tools): DockActions & { isPointerInside: () => boolean } {
  const { state, backend, place, signal } = tools;
  let pointerInside = false;
  let searchTurn = 0;
  let moveTimer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(moveTimer), { once: true });

  const leave = () => {
    closeForms(state);
    tools.back();
  };
  const settle = () => {
    if (!pointerInside && !tools.focusInside() && state.waiting.peek()) {
      showJudgement(state, state.waiting.peek());
    }
  };
  const take = async (template: string, text: string) => {
    state.notice.value = null;
    const refusal = await tools.put(text);
    if (signal.aborted) return;
    if (refusal !== null) {
      state.notice.value = { text: refusal, copy: text };
      return;
    }
    // First: what waited is let in below, and was not what the person chose from.
    tools.onTaken(template, text);
    leave();
    settle();
  };
  const find = async (query: string, atOnce = false) => {
    const turn = ++searchTurn;
    if (query && !atOnce) await new Promise((resolve) => setTimeout(resolve, searchQuiet));
    if (turn !== searchTurn) return;
    const reply = await backend.call('templates.search', {
      place: place(),
      facts: state.facts.peek(),
      query,
    });
    const open = state.search.peek();
    if (signal.aborted || turn !== searchTurn || !open) return;
    state.search.value = { query: open.query, results: reply.ok ? reply.value : [], found: query };
    if (!reply.ok) state.notice.value = { text: tools.sayProblem(reply.error), copy: null };
  };
  const move = (dock: DockView['dock']) => {
    state.dock.value = dock;
    clearTimeout(moveTimer);
    moveTimer = setTimeout(() => void backend.call('dock.moved', { site: place().site, dock }), moveQuiet);
  };

  return {
    isPointerInside: () => pointerInside,
    onUse(suggestion) {
      if (suggestion.asks.length > 0) state.asking.value = { suggestion, answers: {} };
      else void take(suggestion.template, suggestion.text);
    },
    onAnswer(name, value) {
      const asking = state.asking.peek();
      if (asking) state.asking.value = { ...asking, answers: { ...asking.answers, [name]: value } };
    },
    async onFill() {
      const asking = state.asking.peek();
      const facts = state.facts.peek();
      if (!asking || !facts) return;
      const { template, asks } = asking.suggestion;
      const answers = Object.fromEntries(
        asks.map(({ name, fallback }) => [name, asking.answers[name]?.trim() || fallback || '']),
      );
      const reply = await backend.call('chat.fill', { place: place(), facts, template, answers });
      // Left meanwhile, or another conversation opened: the text is about the former buyer's order.
      if (signal.aborted || state.asking.peek()?.suggestion !== asking.suggestion) return;
      if (!reply.ok) state.notice.value = { text: tools.sayProblem(reply.error), copy: null };
      else if (reply.value.asks.length > 0) state.asking.value = { ...asking, suggestion: reply.value };
      else await take(template, reply.value.text);
    },
    async onCopy(text) {
      const copied = await navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      );
      const t = tools.t();
      state.notice.value = { text: copied ? t('copied') : t('copyFailed'), copy: copied ? null : text };
    },
    onOpenSearch() {
      closeForms(state);
      state.search.value = { query: '', results: null, found: null };
      if (state.dock.peek().collapsed) move({ ...state.dock.peek(), collapsed: false });
      void find('');
    },
    onSearch(query) {
      const { results = null, found = null } = state.search.peek() ?? {};
      state.search.value = { query, results, found };
      void find(query);
    },
    async onTakeFirst() {
      const open = state.search.peek();
      if (!open) return;
      // Typed faster than found: what is shown still answers the words before.
      if (open.found !== open.query) await find(open.query, true);
      const now = state.search.peek();
      const first = now?.found === open.query ? now.results?.[0] : undefined;
      if (first) this.onUse(first);
    },
    onBack: leave,
    onCollapse: (collapsed) => move({ ...state.dock.peek(), collapsed }),
    onMove: (dx, dy) => move({ ...state.dock.peek(), dx, dy }),
    onShowFresh: () => showJudgement(state, state.waiting.peek()),
    onInside(inside) {
      pointerInside = inside;
      settle();
    },
  };
}
