import { computed } from '@preact/signals';
import { composing } from '@/components/chat/view';
import { DraftCard } from '@/components/wording/DraftCard';
import { DraftLines } from '@/components/wording/DraftLines';
import css from '@/components/wording/draft.css?inline';
import { boxIn } from '@/lib/page/composer';
import { findInput } from '@/lib/page/composer/box';
import { followDraft } from '@/lib/page/draft';
import { findFirst } from '@/lib/page/find';
import { createMarks } from '@/lib/page/marks';
import { replyBoxEdge, watchPlace } from '@/lib/page/place';
import { findList } from '@/lib/page/readers/chat-place';
import { whenPresent } from '@/lib/page/watch';
import { createDraftCheck } from './draft-check';
import { defineOverlay, type OverlayContext } from './overlay';

/** Checks the draft in the reply box as it is typed: marks in the box, a card with the reason and a safe wording. */
export const draftOverlay = defineOverlay({
  name: 'draft',
  page: 'chat',
  start(context) {
    whenPresent(
      context.doc,
      (doc) => findInput(doc, context.page),
      (element, signal) => startCheck(context, boxIn(element), signal),
      {
        signal: context.signal,
      },
    );
  },
});

function startCheck(context: OverlayContext<'chat'>, box: HTMLElement, signal: AbortSignal): void {
  const { doc, root, settings } = context;
  const words = computed(() => context.words('wording'));

  // Laid out by the marks to measure a plain field's text; never seen.
  const container = doc.createElement('div');
  root.shadow.append(container);
  signal.addEventListener('abort', () => container.remove(), { once: true });

  const marks = createMarks(box, {
    container,
    signal,
    onHover: (key) => check.hover(key),
    onMove: () => check.moved(),
  });
  const check = createDraftCheck({
    backend: context.backend,
    box,
    marks,
    place: { site: context.profile.id, shop: context.shop, conversation: null },
    sayProblem: context.sayProblem,
    sayChanged: () => words.peek()('changed'),
    signal,
  });
  followDraft(box, { onEdit: check.edited, onPause: check.judge, onCaret: check.caret }, { signal });
  watchPlace(() => box, check.placed, { signal });
  const edge = () => {
    const { sendButton } = context.page;
    return replyBoxEdge(box, findFirst(doc, sendButton ?? []), findList(doc, context.page));
  };
  watchPlace(edge, check.edged, { signal });
  onCardEscape(box, check.close, signal);
  // Rules or ignored words were changed somewhere: the draft is judged by them as it stands.
  let first = true;
  const unfollow = settings.subscribe(() => {
    if (!first) check.judgeAgain();
    first = false;
  });
  signal.addEventListener('abort', unfollow, { once: true });
  context.onCommand('focus-draft', () => check.enter(() => focusCard(root.shadow)), signal);

  root.draw(
    () => {
      const view = check.view.value;
      if (!view) return null;
      const viewport = { width: doc.documentElement.clientWidth, height: doc.defaultView?.innerHeight ?? 0 };
      return (
        <>
          {!marks.painted && <DraftLines lines={view.lines} clip={view.clip} />}
          {view.card && (
            <DraftCard {...view.card} viewport={viewport} actions={check.actions} t={words.value} />
          )}
        </>
      );
    },
    css,
    signal,
  );
}

/** Escape in the reply box closes an open card and nothing else; without a card it is the page's key. */
function onCardEscape(box: HTMLElement, close: () => boolean, signal: AbortSignal): void {
  box.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !event.isTrusted || composing(event) || !close()) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { signal, capture: true },
  );
}

function focusCard(shadow: ShadowRoot): void {
  shadow.querySelector<HTMLElement>('[data-cm="draft-card"] button:not(.cm-draft-close)')?.focus();
}
