import { computed, type ReadonlySignal, signal as reactive } from '@preact/signals';
import type { DraftCardActions } from '@/components/wording/DraftCard';
import type { Line } from '@/components/wording/DraftLines';
import type { Problem } from '@/lib/domain/result';
import type { Mark } from '@/lib/domain/wording/mark';
import type { Backend } from '@/lib/messages/client';
import type { Place } from '@/lib/messages/protocol';
import { replaceRange } from '@/lib/page/composer';
import type { Marks } from '@/lib/page/marks';
import type { Box } from '@/lib/page/place';
import { judgeDraft } from './draft-pieces';

type Tools = {
  backend: Backend;
  box: HTMLElement;
  marks: Marks;
  place: Place;
  sayProblem: (problem: Problem) => string;
  sayChanged: () => string;
  signal: AbortSignal;
};

export type DraftView = {
  lines: Line[];
  clip: Box;
  card: { mark: Mark; at: { left: number; top: number }; others: number; notice: string | null } | null;
};

const linger = 250;
/** What the draft check knows and does: marks that the worker found, the one in hand, and what became of it. */
export function createDraftCheck(tools: Tools) {
  const { backend, box, marks, place, signal } = tools;
  const found = reactive<ReadonlyMap<string, Mark>>(new Map());
  const inHand = reactive<string | null>(null);
  const notice = reactive<string | null>(null);
  const clip = reactive<Box | null>(null);
  /** The reply box's upper edge: the card stands above it, so that it covers none of the host's buttons. */
  const edgeTop = reactive(Number.POSITIVE_INFINITY);
  const layout = reactive(0);
  /** Told to be left alone in this draft; forgotten with it. */
  const ignored = new Set<string>();
  let draft = '';
  let turn = 0;
  let cardHasPointer = false;
  let closing: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(closing), { once: true });

  const idOf = (mark: Mark) => `${mark.rule}\n${mark.words}`;
  const show = (next: readonly Mark[], text: string) => {
    const nth = new Map<string, number>();
    const entries = next
      .filter((mark) => !ignored.has(idOf(mark)))
      .map((mark) => {
        // The same words keep their key from one judgement to the next, so that an open card stays theirs.
        const count = (nth.get(idOf(mark)) ?? 0) + 1;
        nth.set(idOf(mark), count);
        return [`${idOf(mark)}\n${count}`, mark] as const;
      });
    found.value = new Map(entries);
    marks.set(
      entries.map(([key, { start, end, severity }]) => ({ key, start, end, severity })),
      text,
    );
    layout.value += 1;
  };
  const take = (key: string | null) => {
    clearTimeout(closing);
    if (key !== inHand.peek()) notice.value = null;
    inHand.value = key;
  };
  const letGo = () => {
    clearTimeout(closing);
    closing = setTimeout(() => cardHasPointer || take(null), linger);
  };
  const judge = async (text: string) => {
    const mine = ++turn;
    draft = text;
    const judged = await judgeDraft(backend, place, text);
    if (signal.aborted || mine !== turn) return;
    show(judged, text);
    caret(lastCaret);
  };
  /** For good: the rule where `words` is null, else the words. */
  const ignore = async (mark: Mark, words: string | null) => {
    const reply = await backend.call('draft.ignore', { place, rule: mark.rule, words });
    if (signal.aborted) return;
    if (!reply.ok) {
      notice.value = tools.sayProblem(reply.error);
      return;
    }
    drop(mark);
    void judge(draft);
  };

  let lastCaret: number | null = null;
  /** The mark whose card was closed; it stays closed until the caret has left the words. */
  let dismissed: string | null = null;
  const caret = (at: number | null) => {
    lastCaret = at;
    const under = at === null ? undefined : marks.spans().find(({ start, end }) => at > start && at <= end);
    if (under?.key !== dismissed) dismissed = null;
    if (under && dismissed === null) take(under.key);
    else if (inHand.peek() !== null) letGo();
  };
  const dismiss = () => {
    dismissed = inHand.peek();
    take(null);
    box.focus({ preventScroll: true });
  };

  const drop = (mark: Mark) => {
    ignored.add(idOf(mark));
    take(null);
    const others = ({ key }: { key: string }) => {
      const other = found.peek().get(key);
      return other !== undefined && idOf(other) !== idOf(mark);
    };
    marks.set(marks.spans().filter(others));
    layout.value += 1;
  };

  const tell = ({ rule }: Mark, outcome: 'replaced' | 'ignored') =>
    void backend.call('draft.flagged', { place, rule, outcome });

  const actions: DraftCardActions = {
    async onReplace(mark) {
      const span = marks.spans().find(({ key }) => key === inHand.peek());
      if (!span || mark.safe === null) return;
      const outcome = await replaceRange(box, span.start, span.end, mark.safe, mark.words);
      if (signal.aborted) return;
      if (outcome === 'inserted') {
        take(null);
        tell(mark, 'replaced');
      } else notice.value = tools.sayChanged();
    },
    onIgnoreOnce(mark) {
      drop(mark);
      tell(mark, 'ignored');
    },
    onIgnoreWord: (mark) => void ignore(mark, mark.words),
    onRuleOff: (mark) => void ignore(mark, null),
    onClose: dismiss,
    onInside(inside) {
      cardHasPointer = inside;
      if (!inside) letGo();
    },
  };

  const view: ReadonlySignal<DraftView | null> = computed(() => {
    void layout.value;
    const standing = marks.spans();
    if (!clip.value || standing.length === 0) return null;
    const lines = standing.flatMap(({ key, severity }) =>
      marks
        .boxesOf(key)
        .map(({ left, top, width, height }) => ({ left, top: top + height, width, severity })),
    );
    const key = inHand.value;
    const mark = key === null ? undefined : found.value.get(key);
    const first = key === null ? undefined : marks.boxesOf(key)[0];
    const stands = standing.some((span) => span.key === key);
    const card =
      mark && first && stands
        ? {
            mark,
            at: { left: first.left, top: Math.min(first.top, edgeTop.value) },
            others: standing.length - 1,
            notice: notice.value,
          }
        : null;
    return { lines, clip: clip.value, card };
  });

  return {
    view,
    actions,
    judge,
    judgeAgain: () => void (draft && judge(draft)),
    caret,
    edited(text: string) {
      draft = text;
      if (text === '') {
        turn += 1;
        ignored.clear();
        show([], '');
        take(null);
      }
      layout.value += 1;
    },
    /** Closes the card; false where none is open. */
    close(): boolean {
      if (!view.peek()?.card) return false;
      dismiss();
      return true;
    },
    hover: (key: string | null) => (key === null ? letGo() : take(key)),
    moved: () => {
      layout.value += 1;
    },
    placed: (box: Box | null) => {
      clip.value = box;
    },
    edged: (box: Box | null) => {
      edgeTop.value = box?.top ?? Number.POSITIVE_INFINITY;
    },
    /** By keyboard: opens the first mark's card, or the next one's, and gives it focus. */
    enter(focus: () => void) {
      const keys = marks.spans().map(({ key }) => key);
      const next = keys[(keys.indexOf(inHand.peek() ?? '') + 1) % keys.length];
      if (next === undefined) return;
      take(next);
      requestAnimationFrame(focus);
    },
  };
}
