import { signal as reactive } from '@preact/signals';
import type { MarkNoteActions } from '@/components/wording/MarkNote';
import type { Problem } from '@/lib/domain/result';
import type { Mark } from '@/lib/domain/wording/mark';
import type { Backend } from '@/lib/messages/client';
import type { Place } from '@/lib/messages/protocol';
import { judgeDraft } from '@/lib/overlays/draft-pieces';
import { replaceRange } from '@/lib/page/composer';

type Tools = {
  backend: Backend;
  place: () => Place;
  /** The field in which the answer stands. */
  field: () => HTMLTextAreaElement | null;
  sayProblem: (problem: Problem) => string;
  /** The draft is another than the one that was judged. */
  sayChanged: () => string;
  signal: AbortSignal;
};

/** Quiet after the last key before a draft is worth a judgement, in milliseconds: as in a reply box. */
const quiet = 300;

/** The most serious stands first, where there is little room. */
const severities: readonly Mark['severity'][] = ['info', 'hint', 'warn', 'urgent'];

const idOf = ({ rule, words }: Mark) => `${rule}\n${words}`;

/** The answer as it stands in its field, what it had better not say, and whether it is on the clipboard as it stands. */
export function createAnswer(tools: Tools) {
  const { backend, place, signal } = tools;
  const text = reactive('');
  const marks = reactive<readonly Mark[]>([]);
  /** Which mark's note is open. */
  const inHand = reactive(0);
  const copied = reactive<string | null>(null);
  const notice = reactive<string | null>(null);
  const ignored = new Set<string>();
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  const judge = async (): Promise<void> => {
    clearTimeout(timer);
    const mine = ++turn;
    const judged = await judgeDraft(backend, place(), text.peek());
    if (signal.aborted || mine !== turn) return;
    marks.value = judged
      .filter((mark) => !ignored.has(idOf(mark)))
      .sort((one, other) => severities.indexOf(other.severity) - severities.indexOf(one.severity));
    if (inHand.peek() >= marks.peek().length) inHand.value = 0;
  };
  const write = (next: string) => {
    text.value = next;
    notice.value = null;
    clearTimeout(timer);
    turn += 1;
    // What is not written any more is not marked any more; the rest waits for its judgement.
    marks.value = marks.peek().filter(({ words }) => next.includes(words));
    if (next === '') ignored.clear();
    else timer = setTimeout(() => void judge(), quiet);
  };
  const drop = (mark: Mark) => {
    ignored.add(idOf(mark));
    marks.value = marks.peek().filter((other) => idOf(other) !== idOf(mark));
    inHand.value = 0;
  };
  const tell = ({ rule }: Mark, outcome: 'replaced' | 'ignored') =>
    void backend.call('draft.flagged', { place: place(), rule, outcome });
  /** For good: the rule where `words` is null, else the words. */
  const ignore = async (mark: Mark, words: string | null) => {
    const reply = await backend.call('draft.ignore', { place: place(), rule: mark.rule, words });
    if (signal.aborted) return;
    if (reply.ok) drop(mark);
    else notice.value = tools.sayProblem(reply.error);
  };

  const actions: MarkNoteActions & { onHand(at: number): void } = {
    onHand: (at) => {
      inHand.value = inHand.peek() === at ? -1 : at;
    },
    async onReplace(mark) {
      const field = tools.field();
      if (!field || mark.safe === null) return;
      const outcome = await replaceRange(field, mark.start, mark.end, mark.safe, mark.words);
      if (signal.aborted) return;
      if (outcome === 'inserted') tell(mark, 'replaced');
      else notice.value = tools.sayChanged();
    },
    onIgnoreOnce(mark) {
      drop(mark);
      tell(mark, 'ignored');
    },
    onIgnoreWord: (mark) => void ignore(mark, mark.words),
    onRuleOff: (mark) => void ignore(mark, null),
  };

  return {
    text,
    marks,
    inHand,
    copied,
    notice,
    actions,
    write,
    judge,
    /** A suggestion's text takes the place of what stood there, and is judged at once. */
    take(next: string) {
      ignored.clear();
      inHand.value = 0;
      write(next);
      void judge();
    },
  };
}
