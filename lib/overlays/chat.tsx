import { computed } from '@preact/signals';
import { Dock } from '@/components/chat/Dock';
import css from '@/components/chat/dock.css?inline';
import type { ChatFacts } from '@/lib/domain/chat/facts';
import type { ChatJudgement } from '@/lib/domain/chat/suggestion';
import type { Place } from '@/lib/messages/protocol';
import { boxIn, insertText, readBox, rememberCaret } from '@/lib/page/composer';
import { findInput } from '@/lib/page/composer/box';
import { findFirst } from '@/lib/page/find';
import { replyBoxEdge, watchPlace } from '@/lib/page/place';
import { findList } from '@/lib/page/readers/chat-place';
import { whenPresent } from '@/lib/page/watch';
import { followChat } from './chat-facts';
import { createDockActions } from './dock-actions';
import { onDockKeys } from './dock-keys';
import { followShown } from './dock-shown';
import { closeForms, createDockState, showJudgement, viewOf } from './dock-state';
import { defineOverlay, type OverlayContext } from './overlay';
import { createSentWatch } from './sent';
import { tickWhileVisible } from './tick';

type Context = OverlayContext<'chat'>;

/** Suggested replies on the upper edge of the reply box. */
export const chatOverlay = defineOverlay({
  name: 'chat',
  page: 'chat',
  start(context) {
    whenPresent(
      context.doc,
      (doc) => findInput(doc, context.page),
      (element, signal) => startDock(context, boxIn(element), signal),
      {
        signal: context.signal,
      },
    );
  },
});

function startDock(context: Context, box: HTMLElement, signal: AbortSignal): void {
  const { doc, backend, settings, profile, page, root } = context;
  const words = computed(() => context.words('chat'));
  const state = createDockState(settings.peek().dock, context.now());
  const place = (): Place => ({
    site: profile.id,
    shop: context.shop,
    conversation: state.facts.peek()?.conversation.key ?? null,
  });
  const focusInside = () => root.shadow.activeElement?.closest('[data-cm="dock"]') != null;
  const focusFirst = () => {
    const row = root.shadow.querySelector<HTMLElement>('[data-cm="suggestion"]');
    row?.focus();
    return row !== null;
  };
  const sent = createSentWatch((line) => {
    if (line) void backend.call('chat.sent', { place: place(), ...line });
    else void backend.call('chat.typed', { place: place() });
  });
  const tellShown = ({ question, suggestions }: ChatJudgement) => {
    const facts = state.facts.peek();
    const texts = suggestions.map(({ text }) => text);
    if (facts) sent.shown(facts, texts);
    void backend.call('chat.suggested', {
      place: place(),
      question: { line: question?.lines[0] ?? '', since: question?.since ?? null },
      templates: suggestions.map(({ template }) => template),
    });
  };
  const onPick = followShown(state, doc, tellShown, signal);
  const actions = createDockActions({
    state,
    backend,
    place,
    t: () => words.peek(),
    sayProblem: context.sayProblem,
    focusInside,
    async put(text) {
      const outcome = await insertText(box, text);
      if (outcome === 'inserted') return null;
      return context.sayProblem({ code: outcome === 'differs' ? 'insert.differs' : 'insert.noBox' });
    },
    onTaken: (template, text) => {
      onPick();
      const facts = state.facts.peek();
      if (facts) sent.inserted(facts, template, text);
      void backend.call('chat.used', { place: place(), template, how: 'insert' });
    },
    back: () => box.focus(),
    signal,
  });

  let turn = 0;
  const judge = async (facts: ChatFacts) => {
    const mine = ++turn;
    const reply = await backend.call('chat.judge', { place: place(), facts });
    if (signal.aborted || mine !== turn) return;
    state.phase.value = 'ready';
    if (!reply.ok) {
      state.notice.value = { text: context.sayProblem(reply.error), copy: null };
      return;
    }
    const busy = actions.isPointerInside() || focusInside();
    if (busy && wouldMove(state.judged.peek(), reply.value)) state.waiting.value = reply.value;
    else showJudgement(state, reply.value);
  };

  followChat(
    context,
    ({ reading: { facts, missing }, settled }) => {
      if (state.facts.peek()?.conversation.key !== facts.conversation.key) {
        showJudgement(state, null);
        closeForms(state);
        state.notice.value = null;
      }
      state.facts.value = facts;
      sent.read(facts);
      turn += 1;
      if (!settled) {
        showJudgement(state, null);
        state.phase.value = 'loading';
      } else if (missing.some(({ fields }) => fields.includes('messages'))) state.phase.value = 'cantRead';
      else if (facts.conversation.key === null && facts.messages.length === 0) {
        state.phase.value = 'noConversation';
      } else void judge(facts);
    },
    signal,
  );

  // Templates, rules or settings were changed somewhere: what is on offer may be gone, or wait to be offered.
  const unfollow = settings.subscribe(() => {
    const facts = state.facts.peek();
    if (facts && state.phase.peek() === 'ready') void judge(facts);
  });
  signal.addEventListener('abort', unfollow, { once: true });

  rememberCaret(box, { signal });
  watchPlace(
    () => replyBoxEdge(box, findFirst(doc, page.sendButton ?? []), findList(doc, page)),
    (at) => {
      state.edge.value = at && { left: at.left, top: at.top, width: at.width };
      const { clientWidth: width, clientHeight: height } = doc.documentElement;
      state.viewport.value = { width, height: doc.defaultView?.innerHeight ?? height };
    },
    { signal },
  );
  tickWhileVisible(doc, () => (state.now.value = context.now()), signal);

  const enter = () => {
    if (state.dock.peek().collapsed) actions.onCollapse(false);
    requestAnimationFrame(() => focusFirst() || actions.onOpenSearch());
  };
  context.onCommand('focus-dock', enter, signal);
  context.onInsert((text) => insertText(box, text), signal);
  onDockKeys(box, { isEmpty: () => readBox(box) === '', openSearch: actions.onOpenSearch }, signal);
  // Focus that leaves the dock lets held-back suggestions in.
  const settle = () => queueMicrotask(() => actions.onInside(actions.isPointerInside()));
  root.shadow.addEventListener('focusout', settle, { signal });

  const view = viewOf(state);
  root.draw(() => view.value && <Dock view={view.value} actions={actions} t={words.value} />, css, signal);
}

/** Whether showing the new judgement would put another row where the person is about to click. */
const wouldMove = (shown: ChatJudgement | null, next: ChatJudgement) =>
  (shown?.suggestions.length ?? 0) > 0 &&
  JSON.stringify(shown?.suggestions) !== JSON.stringify(next.suggestions);
