import type { ReadonlySignal } from '@preact/signals';
import { AnswerField } from '@/components/floating/AnswerField';
import { AnswersPart } from '@/components/floating/AnswersPart';
import { FloatingHead } from '@/components/floating/FloatingHead';
import { Folds } from '@/components/floating/Folds';
import { Offer } from '@/components/floating/Offer';
import { QuestionField } from '@/components/floating/QuestionField';
import { SaidLine } from '@/components/floating/SaidLine';
import { PauseBar } from '@/components/pause/PauseBar';
import { Toasts } from '@/components/ui/Toast';
import { LanguageContext, useWords } from '@/components/ui/words';
import { checklistsWords } from '@/lib/words/checklists';
import { everywhereWords } from '@/lib/words/everywhere';
import { floatingChat, floatingWords } from '@/lib/words/floating';
import { problemWords, sayProblem } from '@/lib/words/problems';
import { todayWords } from '@/lib/words/today';
import { Checklists, Today } from '../popup/panels';
import type { FloatingState } from './state';

export type Pin = {
  /** Whether the content stands on top; null where the browser can't. */
  on: ReadonlySignal<boolean | null>;
  onPin: () => void;
};

type AppProps = { state: FloatingState; pin: Pin; practice: boolean };

/** The small window: the buyer's words, what answers them, the reply on its way to the clipboard, and what else waits. */
export function App(props: AppProps) {
  return (
    <LanguageContext.Provider value={props.state.desk.language.value}>
      <Floating {...props} />
    </LanguageContext.Provider>
  );
}

function Floating({ state, pin, practice }: AppProps) {
  const t = useWords(floatingWords);
  const common = useWords(everywhereWords);
  const { desk, ask, answer, clipboard } = state;
  const paused = desk.pause.pause.value?.by ? desk.pause.pause.value : null;
  return (
    <section
      class="cm-floating"
      aria-label={t('title')}
      data-cm="floating"
      onKeyDown={(event) => {
        if (event.key !== 'k' || !(event.ctrlKey || event.metaKey) || !event.isTrusted || paused) return;
        event.preventDefault();
        ask.actions.onOpenSearch();
      }}
    >
      <FloatingHead
        shops={desk.settings.value?.shops ?? []}
        shop={state.shop.value}
        practice={practice}
        reads={clipboard.reads.value}
        pinned={pin.on.value}
        actions={{
          onShop: (shop) => void state.onShop(shop),
          onClipboard: (on) => void clipboard.toggle(on),
          onPin: pin.onPin,
        }}
        t={t}
      />
      {paused && (
        <PauseBar
          pause={paused}
          now={desk.now.value}
          onPause={desk.pause.onPause}
          onResume={desk.pause.onResume}
        />
      )}
      <main class="cm-floating__main">
        {clipboard.offer.value !== null && !paused && (
          <Offer text={clipboard.offer.value} onUse={state.onUseClipboard} onClose={clipboard.take} t={t} />
        )}
        <QuestionField text={ask.text.value} actions={state.questionActions} t={t} />
        {paused ? <p class="cm-floating__paused">{t('paused')}</p> : <Suggested state={state} />}
      </main>
      <SaidLine
        said={ask.state.notice.value ? { text: ask.state.notice.value.text, act: null } : state.said.value}
      />
      <AnswerField
        text={answer.text.value}
        copied={answer.text.value !== '' && answer.copied.value === answer.text.value}
        marks={answer.marks.value}
        inHand={answer.inHand.value}
        notice={answer.notice.value}
        actions={state.answerActions}
        t={t}
      />
      <Waiting state={state} />
      <Toasts
        toasts={desk.toaster.toasts.value}
        labels={{ region: common('messages'), close: common('close') }}
        onClose={desk.toaster.close}
        onHold={desk.toaster.hold}
      />
    </section>
  );
}

function Suggested({ state: { ask } }: { state: FloatingState }) {
  const t = useWords(floatingWords);
  const problems = useWords(problemWords);
  const { judged, phase, search, asking } = ask.state;
  const problem = ask.problem.value;
  return (
    <AnswersPart
      view={{
        state: phase.value,
        suggestions: judged.value?.suggestions ?? [],
        search: search.value,
        asking: asking.value,
      }}
      problem={problem && sayProblem(problems, problem)}
      actions={{ ...ask.actions, onRetry: () => void ask.ask(true) }}
      chat={floatingChat(t.language)}
      t={t}
    />
  );
}

function Waiting({ state: { desk, fold } }: { state: FloatingState }) {
  const t = useWords(floatingWords);
  const today = useWords(todayWords);
  const checklists = useWords(checklistsWords);
  return (
    <Folds
      label={t('folds')}
      open={fold.value}
      onOpen={(id) => {
        fold.value = id;
      }}
      folds={[
        {
          id: 'today',
          label: today('today'),
          count: desk.due.value?.length ?? null,
          panel: <Today state={desk} />,
        },
        {
          id: 'checklists',
          label: checklists('tab'),
          count: desk.cases.data.value && desk.cases.openCount.value,
          panel: <Checklists state={desk} />,
        },
      ]}
    />
  );
}
