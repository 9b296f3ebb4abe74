import { useId } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { FoldedIcon, OpenIcon, RemoveIcon } from '@/components/ui/icons';
import { useWords } from '@/components/ui/words';
import type { CaseView } from '@/lib/domain/checklists/case';
import { checklistsWords } from '@/lib/words/checklists';
import { everywhereWords } from '@/lib/words/everywhere';
import { sayMoment } from '@/lib/words/today';
import { Step } from './Step';
import type { ChecklistsActions, ChecklistsTranslate } from './view';

type CaseProps = {
  kept: CaseView;
  shown: boolean;
  now: Date;
  canInsert: boolean;
  actions: ChecklistsActions;
};

/** One case: which, how far, changed when; opened, all of its steps and the ways to end it. */
export function Case({ kept, shown, now, canInsert, actions }: CaseProps) {
  const t = useWords(checklistsWords);
  const common = useWords(everywhereWords);
  const id = useId();
  const { steps, closedAt } = kept;
  const finished = kept.now === null;
  return (
    <article class="cm-case" data-cm="case" data-case={kept.id} aria-labelledby={id}>
      <button
        type="button"
        class="cm-case__head"
        aria-expanded={shown}
        onClick={() => actions.onShow(kept.id, !shown)}
      >
        {shown ? <OpenIcon size={16} aria-hidden /> : <FoldedIcon size={16} aria-hidden />}
        <span class="cm-case__row">
          <span id={id} class="cm-case__title">
            {kept.title}
          </span>
          <span class="cm-case__small">{sayProgress(kept, t)}</span>
        </span>
        <span class="cm-case__row">
          <span class="cm-case__small cm-case__which">{sayWhich(kept, t)}</span>
          <span class="cm-case__small">{sayWhen(kept, now, t)}</span>
        </span>
        <span class="cm-case__bar" aria-hidden>
          {steps.map((step) => (
            <span key={step.id} class={step.doneAt ? 'cm-case__part cm-case__part--done' : 'cm-case__part'} />
          ))}
        </span>
      </button>
      {shown && (
        <div class="cm-case__body">
          <ol class="cm-case__steps">
            {steps.map((step) => (
              <Step
                key={step.id}
                step={step}
                isNow={closedAt === null && step.id === kept.now}
                now={now}
                canInsert={canInsert}
                onTick={(done) => actions.onTick(kept.id, step.id, done)}
                actions={actions}
              />
            ))}
          </ol>
          <footer class="cm-case__foot">
            <Button kind="quiet" icon={RemoveIcon} onClick={() => actions.onRemove(kept.id)}>
              {common('remove')}
            </Button>
            {closedAt === null ? (
              <Button kind={finished ? 'primary' : 'plain'} onClick={() => actions.onClose(kept.id, true)}>
                {t('close')}
              </Button>
            ) : (
              <Button onClick={() => actions.onClose(kept.id, false)}>{t('reopen')}</Button>
            )}
          </footer>
        </div>
      )}
    </article>
  );
}

function sayProgress({ steps, now }: CaseView, t: ChecklistsTranslate): string {
  if (now === null) return t('allDone', { n: steps.length });
  return t('stepOf', { at: steps.findIndex(({ id }) => id === now) + 1, all: steps.length });
}

/** The numbers and the item that a person knows a case by. */
function sayWhich({ orderId, refundId, item }: CaseView, t: ChecklistsTranslate): string {
  const number = orderId
    ? t('order', { id: orderId })
    : refundId
      ? t('refund', { id: refundId })
      : t('noOrder');
  return [number, item].filter(Boolean).join(' · ');
}

function sayWhen({ changedAt, closedAt }: CaseView, now: Date, t: ChecklistsTranslate): string {
  const time = (iso: string) => sayMoment(new Date(iso), now, t.language);
  return closedAt === null
    ? t('changed', { time: time(changedAt) })
    : t('closedAt', { time: time(closedAt) });
}
