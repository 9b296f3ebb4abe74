import { batch, computed, signal as reactive } from '@preact/signals';
import type { Said } from '@/components/floating/view';
import { desktopSite } from '@/lib/domain/sites/desktop';
import type { Backend } from '@/lib/messages/client';
import type { Place } from '@/lib/messages/protocol';
import { translator } from '@/lib/words';
import { everywhereWords } from '@/lib/words/everywhere';
import { floatingChat, floatingWords } from '@/lib/words/floating';
import { problemWords, sayProblem } from '@/lib/words/problems';
import { wordingWords } from '@/lib/words/wording';
import { createState } from '../popup/state';
import { createAnswer } from './answer';
import { createAsk } from './ask';
import { createClipboard } from './clipboard';

export type FloatingState = ReturnType<typeof createFloating>;

export type FloatingDeps = {
  backend: Backend;
  browserLanguage: string;
  clock: () => Date;
  /** The window that the content stands in now. */
  view: () => Window;
  /** What everything is drawn in. */
  root: HTMLElement;
  permission: { has(): Promise<boolean>; ask(): Promise<boolean>; giveBack(): Promise<unknown> };
  signal: AbortSignal;
};

/** What the small window knows and does. Reminders, checklists and the pause are the popup's own. */
export function createFloating(deps: FloatingDeps) {
  const { backend, root, signal } = deps;
  const said = reactive<Said | null>(null);
  const fold = reactive<string | null>(null);
  const clipboard = createClipboard({
    view: deps.view,
    permission: deps.permission,
    onRefused: () => say(words()('clipboardRefused')),
  });
  const desk = createState({
    backend,
    browserLanguage: deps.browserLanguage,
    clock: deps.clock,
    // No page is in front of a desktop client.
    front: { read: async () => ({ tab: null, url: null }), insert: async () => ({ code: 'insert.noBox' }) },
    copy: async (text) => {
      if (!(await clipboard.write(text))) throw new Error('not copied');
    },
  });
  const words = () => translator(floatingWords, desk.language.peek());
  const problem = (met: Parameters<typeof sayProblem>[1]) =>
    sayProblem(translator(problemWords, desk.language.peek()), met);
  const say = (text: string, act: Said['act'] = null) => {
    said.value = { text, act };
  };
  const undo = (run: () => void) => ({
    label: translator(everywhereWords, desk.language.peek())('undo'),
    run,
  });

  /** The shop that the person chose, as long as there is one of that name. */
  const shop = computed(() => {
    const { shops = [], floatingShop = '' } = desk.settings.value ?? {};
    return shops.some(({ id }) => id === floatingShop) ? floatingShop : '';
  });
  const place = (): Place => ({ site: desktopSite, shop: shop.peek(), conversation: null });

  const find = <E extends HTMLElement>(selector: string) => root.querySelector<E>(selector);
  const question = () => find<HTMLTextAreaElement>('[data-cm="buyer-words"]');
  const field = () => find<HTMLTextAreaElement>('[data-cm="answer"]');
  const toQuestion = () => {
    question()?.focus();
    // The next words of a buyer are pasted over those that were answered.
    question()?.select();
  };
  const firstRow = () => find('[data-cm="suggestion"]')?.focus();
  /** After what is drawn next. */
  const later = (act: () => void) => void setTimeout(act, 0);

  const answer = createAnswer({
    backend,
    place,
    field,
    sayProblem: problem,
    sayChanged: () => translator(wordingWords, desk.language.peek())('changed'),
    signal,
  });

  /** Copies what stands in the answer; where that is refused, it is selected for the person's own key. */
  const copyAnswer = async (): Promise<boolean> => {
    const text = answer.text.peek();
    const done = await clipboard.write(text);
    if (done) answer.copied.value = text;
    else {
      field()?.focus();
      field()?.select();
    }
    return done;
  };

  const ask = createAsk({
    backend,
    place,
    async put(text) {
      const before = answer.text.peek();
      const isOwn = before.trim() !== '' && before !== answer.copied.peek() && before !== text;
      answer.take(text);
      const done = await copyAnswer();
      if (done) say(words()('copied'), isOwn ? undo(() => answer.write(before)) : null);
      return done ? null : words()('copyFailed');
    },
    back: () => later(toQuestion),
    t: () => floatingChat(desk.language.peek()),
    sayProblem: problem,
    signal,
  });

  const clear = () => {
    const [asked, replied] = [ask.text.peek(), answer.text.peek()];
    if (asked === '' && replied === '') return;
    batch(() => {
      void ask.write('', true);
      answer.write('');
      answer.copied.value = null;
      say(
        words()('cleared'),
        undo(() => {
          void ask.write(asked, true);
          answer.write(replied);
          said.value = null;
          later(toQuestion);
        }),
      );
    });
  };
  const write = (text: string, atOnce: boolean) => {
    said.value = null;
    return ask.write(text, atOnce);
  };

  return {
    desk,
    ask,
    answer,
    clipboard,
    said,
    fold,
    shop,
    toQuestion,
    questionActions: {
      onText(text: string, held: boolean) {
        if (held) ask.hold(text);
        else void write(text, false);
      },
      onAsk: () => void ask.ask().then(() => later(firstRow)),
      onClear: clear,
      onDown: firstRow,
      onSearch: () => ask.actions.onOpenSearch(),
    },
    answerActions: {
      ...answer.actions,
      onText(text: string) {
        said.value = null;
        answer.write(text);
      },
      async onCopy() {
        if (answer.text.peek().trim() === '') return;
        say((await copyAnswer()) ? words()('copied') : words()('copyFailed'));
      },
      onLeave: toQuestion,
    },
    onUseClipboard() {
      void write(clipboard.take(), true).then(() => later(toQuestion));
    },
    async onShop(floatingShop: string) {
      const reply = await backend.call('settings.save', { floatingShop });
      if (!reply.ok) {
        say(problem(reply.error));
        return;
      }
      desk.settings.value = reply.value;
      void ask.ask();
      if (answer.text.peek() !== '') void answer.judge();
    },
    say,
    words,
  };
}
