import { useId, useState } from 'preact/hooks';
import { FoldedIcon, OpenIcon } from '@/components/ui/icons';
import { useWords } from '@/components/ui/words';
import { checklistsWords } from '@/lib/words/checklists';
import { sayMoment } from '@/lib/words/today';
import { Sentence } from './Sentence';
import type { CaseStep, ChecklistsActions } from './view';

type StepProps = {
  step: CaseStep;
  /** The first one that is not done. */
  isNow: boolean;
  now: Date;
  canInsert: boolean;
  onTick: (done: boolean) => void;
  actions: Pick<ChecklistsActions, 'onCopy' | 'onInsert'>;
};

/** One step: a box to tick, why, and what to say. A step that is done folds up, and opens again by its arrow. */
export function Step({ step, isNow, now, canInsert, onTick, actions }: StepProps) {
  const t = useWords(checklistsWords);
  const id = useId();
  const done = step.doneAt !== null;
  /** Open or folded by hand; forgotten when the step is ticked. */
  const [turned, turn] = useState<{ at: string | null; open: boolean } | null>(null);
  const open = turned?.at === step.doneAt ? turned.open : !done;
  return (
    <li
      class={isNow ? 'cm-step cm-step--now' : 'cm-step'}
      data-cm="step"
      data-step={step.id}
      data-done={done}
    >
      <div class="cm-step__head">
        <label class="cm-step__tick">
          <input
            type="checkbox"
            checked={done}
            aria-describedby={open && step.why !== '' ? id : undefined}
            onChange={(event) => onTick(event.currentTarget.checked)}
          />
          <span class="cm-step__title">{step.title}</span>
        </label>
        {isNow && <span class="cm-badge cm-badge--accent">{t('now')}</span>}
        {step.doneAt !== null && (
          <span class="cm-step__at">
            {t('doneAt', { time: sayMoment(new Date(step.doneAt), now, t.language) })}
          </span>
        )}
        <button
          type="button"
          class="cm-icon-button"
          aria-expanded={open}
          aria-label={t(open ? 'hideStep' : 'showStep', { title: step.title })}
          onClick={() => turn({ at: step.doneAt, open: !open })}
        >
          {open ? <OpenIcon size={16} aria-hidden /> : <FoldedIcon size={16} aria-hidden />}
        </button>
      </div>
      {open && (
        <div class="cm-step__body">
          {step.why !== '' && (
            <p id={id} class="cm-step__why">
              {step.why}
            </p>
          )}
          {step.say && <Sentence title={step.title} say={step.say} canInsert={canInsert} actions={actions} />}
          <Source step={step} />
        </div>
      )}
    </li>
  );
}

/** Below grade B nobody has read the source. */
const isConfirmed = ({ grade }: CaseStep) => grade === 'A' || grade === 'B';

function Source({ step }: { step: CaseStep }) {
  const t = useWords(checklistsWords);
  if (step.source === null && step.grade === null) return null;
  return (
    <p class="cm-step__source">
      {step.source !== null && t('source', { source: step.source })}
      {step.grade !== null && !isConfirmed(step) && (
        <span class="cm-badge cm-badge--hint">{t('unconfirmed')}</span>
      )}
    </p>
  );
}
