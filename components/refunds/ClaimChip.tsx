import { sayKind, sayLeft, sayShort, stepOf } from './say';
import type { Chip, RefundsActions, RefundsTranslate } from './view';

type Props = { chip: Chip; t: RefundsTranslate; actions: Pick<RefundsActions, 'onOpen' | 'onCloseCard'> };

/** The chip at a row's upper edge: kind, what to do now, time left. It opens the claim's card. */
export function ClaimChip({ chip, t, actions }: Props) {
  const { key, spot, finding, left, isOpen } = chip;
  const { severity } = finding;
  // Where there is little room the time left says how serious it is, in the severity's shape.
  const isTimed = spot.form !== 'wide' && severity !== null && left !== null;
  const now = stepOf(chip);
  // A claim that still waits says what for, though its checklist was gone through: it may be another one of the order.
  const isOver = severity === null && Boolean(finding.case?.closedAt);
  const todo = now ? now.step.title : isOver ? t('closed') : sayShort(finding, t);
  return (
    <button
      type="button"
      class="cm-claim"
      data-cm="claim"
      data-key={key}
      data-severity={severity ?? 'none'}
      data-form={spot.form}
      aria-expanded={isOpen}
      aria-label={`${t('open', { number: key })} · ${sayKind(chip, t)} · ${todo}`}
      title={severity === null ? todo : `${t(`severity.${severity}`)} · ${todo}`}
      style={{ right: `${spot.right}px`, top: `${spot.top}px` }}
      onClick={(event) => {
        if (!event.isTrusted) return;
        if (isOpen) actions.onCloseCard();
        else actions.onOpen(key);
      }}
    >
      {severity !== null && !isTimed && <strong class="cm-claim-word">{t(`severity.${severity}`)}</strong>}
      <span class="cm-claim-kind">{sayKind(chip, t)}</span>
      {(spot.form !== 'tiny' || left === null) && (
        <span class="cm-claim-todo">
          {now && <b>{`${now.at}/${now.all} `}</b>}
          {todo}
        </span>
      )}
      {left !== null && <span class={isTimed ? 'cm-claim-word' : 'cm-claim-left'}>{sayLeft(left, t)}</span>}
      <svg width="10" height="10" viewBox="0 0 16 16" aria-hidden="true">
        <path d={isOpen ? 'M3 10.5 8 5.5l5 5' : 'M3 5.5l5 5 5-5'} />
      </svg>
    </button>
  );
}
