import { SentenceForm } from '@/components/ui/SentenceForm';
import { blanksOf, fill, stepOf } from './say';
import type { CardView, RefundsActions, RefundsTranslate, Step } from './view';

type Props = { card: CardView; t: RefundsTranslate; actions: RefundsActions };

/** The checklist of a claim: to be begun, at a step, done or closed. */
export function CaseStep({ card, t, actions }: Props) {
  const { finding, busy } = card;
  const { case: kept, checklist } = finding;
  const press = (act: () => void) => (event: MouseEvent) => event.isTrusted && act();
  const begin = (
    <button
      type="button"
      class="cm-refund-primary"
      data-cm="begin"
      title={t('beginHint')}
      aria-disabled={busy}
      onClick={press(actions.onBegin)}
    >
      {t('begin')}
    </button>
  );
  if (!kept) return checklist === null ? null : <footer>{begin}</footer>;
  const now = stepOf(card);
  const isClosed = kept.closedAt !== null;
  // The claim is settled, whatever is left of the list.
  const isSettled = finding.advice === null && finding.severity === null;
  // The order's next claim asks for another list than the one gone through.
  const isOther = isClosed && finding.severity !== null && checklist !== null && checklist !== kept.checklist;
  const isBegun = kept.steps.some(({ doneAt }) => doneAt !== null);
  const last = now !== null && kept.steps.every(({ id, doneAt }) => id === now.step.id || doneAt !== null);
  return (
    <div class="cm-case" data-cm="case" data-closed={isClosed}>
      <p class="cm-case-head">
        <span>{kept.title}</span>
        {now && <span data-cm="step-of">{t('stepOf', { step: now.at, all: now.all })}</span>}
      </p>
      <ol class="cm-case-marks" aria-hidden="true">
        {kept.steps.map(({ id, doneAt }) => (
          <li key={id} data-done={doneAt !== null} data-now={id === now?.step.id} />
        ))}
      </ol>
      {now ? (
        <>
          <p class="cm-case-title" data-cm="step">
            {now.step.title}
          </p>
          <p class="cm-case-why">{now.step.why}</p>
          {now.step.say && <Say key={now.step.id} say={now.step.say} card={card} t={t} actions={actions} />}
        </>
      ) : (
        <p class="cm-case-title">{t(isClosed ? 'closed' : 'allDone')}</p>
      )}
      <footer>
        {!isClosed && isBegun && (
          <button
            type="button"
            class="cm-refund-quiet"
            data-cm="back"
            aria-disabled={busy}
            onClick={press(actions.onBack)}
          >
            {t('back')}
          </button>
        )}
        <span class="cm-refund-gap" />
        {now && isSettled && (
          <button
            type="button"
            data-cm="close-case"
            aria-disabled={busy}
            onClick={press(() => actions.onCloseCase(true))}
          >
            {t('close')}
          </button>
        )}
        {now ? (
          <button
            type="button"
            class="cm-refund-primary"
            data-cm="done"
            aria-disabled={busy}
            onClick={press(actions.onDone)}
          >
            {t(last ? 'finish' : 'done')}
          </button>
        ) : (
          // A button of its own each: Enter that closes the case must not stand on the one that opens it again.
          <button
            key={isClosed ? 'reopen' : 'close'}
            type="button"
            class={isClosed ? '' : 'cm-refund-primary'}
            data-cm={isClosed ? 'reopen' : 'close-case'}
            aria-disabled={busy}
            onClick={press(() => actions.onCloseCase(!isClosed))}
          >
            {t(isClosed ? 'reopen' : 'close')}
          </button>
        )}
        {isOther && begin}
      </footer>
    </div>
  );
}

const parts = { form: 'say', text: 'say-text', ask: 'say-ask', copy: 'copy' };

/** The sentence of a step. */
function Say({ say, card: { sentence }, t, actions }: Props & { say: NonNullable<Step['say']> }) {
  const { answers, state } = sentence;
  const text = fill(say, sentence);
  return (
    <SentenceForm
      parts={parts}
      label={t('say')}
      state={state}
      text={text ?? shown(say.text, answers)}
      blanks={blanksOf(say)}
      answers={answers}
      ready={text !== null}
      said={
        (state === 'copied' && t('copied')) ||
        (state === 'failed' && t('copyFailed')) ||
        (state === 'open' && text === null && t('askFirst'))
      }
      copyLabel={t('copy')}
      onAnswer={actions.onAnswer}
      onCopy={actions.onCopy}
      onCopiedByHand={actions.onCopiedByHand}
    />
  );
}

/** Blanks that wait stand as ____ (name): braces would look like words to be sent. */
const shown = (text: string, answers: Readonly<Record<string, string>>): string =>
  text.replace(/\{([^{}]*)\}/g, (_, name: string) => answers[name]?.trim() || `＿＿（${name}）`);
