import { SeverityWord } from './SeverityWord';
import { sayGist } from './say';
import type { Chip, ReviewsActions, ReviewsTranslate } from './view';

type Props = {
  chip: Chip;
  busy: boolean;
  t: ReviewsTranslate;
  actions: Pick<ReviewsActions, 'onWhy' | 'onOpening'>;
};

/** The chip at a row's upper edge: how serious, why, and one click to the first words for the buyer. */
export function ReviewChip({ chip, busy, t, actions }: Props) {
  const { key, severity, spot, reasons, isOpened } = chip;
  const all = sayGist(chip, t).join(' · ');
  return (
    <div
      class="cm-rv-chip"
      data-cm="chip"
      data-review={key}
      data-severity={severity}
      style={{ right: `${spot.right}px`, top: `${spot.top}px` }}
    >
      <button
        type="button"
        class="cm-rv-why"
        data-cm="why"
        disabled={!chip.hasMarks}
        title={[`${t(`severity.${severity}`)} · ${all}`, ...reasons].join('\n')}
        aria-label={t('why', { words: `${t(`severity.${severity}`)} · ${all}` })}
        onClick={(event) => event.isTrusted && actions.onWhy(key)}
      >
        <SeverityWord severity={severity} t={t} />
        {sayGist(chip, t, spot.narrow ? 1 : 2).map((part) => (
          <span key={part} class="cm-rv-part">
            {part}
          </span>
        ))}
      </button>
      <button
        type="button"
        class="cm-rv-opening"
        data-cm="opening"
        data-again={isOpened}
        aria-disabled={busy}
        aria-label={t('openingOf', { words: all })}
        onClick={(event) => event.isTrusted && actions.onOpening(key)}
      >
        {t(isOpened ? 'openingAgain' : 'opening')}
      </button>
    </div>
  );
}
