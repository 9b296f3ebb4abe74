import { SeverityWord } from './SeverityWord';
import type { MarkCardView, ReviewsActions, ReviewsTranslate } from './view';

type Props = {
  card: MarkCardView;
  viewport: { width: number; height: number };
  t: ReviewsTranslate;
  actions: Pick<ReviewsActions, 'onMark' | 'onCloseMark' | 'onInsideMark'>;
};

const width = 320;
const margin = 8;
/** A card needs about this much room above the words. */
const height = 150;

/** Why some words of a review are marked, who says so and since when. */
export function MarkCard({ card, viewport, t, actions }: Props) {
  const { mark, index, count, words } = card;
  const left = Math.max(margin, Math.min(words.left - 12, viewport.width - width - margin));
  const isAbove = words.top > height;
  const place = isAbove
    ? { bottom: `${viewport.height - words.top + 6}px` }
    : { top: `${words.top + words.height + 6}px` };
  const isConfirmed = mark.grade === 'A' || mark.grade === 'B';
  const step = (to: number) => (event: MouseEvent) => event.isTrusted && actions.onMark(to);
  return (
    <section
      class="cm-rv-card"
      data-cm="mark-card"
      data-severity={mark.severity}
      data-rule={mark.rule}
      aria-label={t('card')}
      style={{ left: `${left}px`, width: `${width}px`, ...place }}
      onPointerEnter={() => actions.onInsideMark(true)}
      onPointerLeave={() => actions.onInsideMark(false)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !event.isTrusted) return;
        event.preventDefault();
        actions.onCloseMark();
      }}
    >
      <header>
        <SeverityWord severity={mark.severity} t={t} />
        {mark.cause && <span>{t(`cause.${mark.cause}`)}</span>}
        <q>{mark.words}</q>
        <button
          type="button"
          class="cm-rv-close"
          data-cm="close-mark"
          aria-label={t('close')}
          title={`${t('close')}  Esc`}
          onClick={(event) => event.isTrusted && actions.onCloseMark()}
        >
          ×
        </button>
      </header>
      <p>{mark.reason}</p>
      <p class="cm-rv-source">
        <span>{t('source', { source: mark.source })}</span>
        <span>{t(isConfirmed ? 'graded' : 'unconfirmed', { grade: mark.grade, date: mark.date })}</span>
      </p>
      {count > 1 && (
        <footer>
          <span>{t('place', { at: index + 1, n: count })}</span>
          <button
            type="button"
            class="cm-rv-step"
            data-cm="previous-mark"
            onClick={step((index + count - 1) % count)}
          >
            {t('previousMark')}
          </button>
          <button type="button" class="cm-rv-step" data-cm="next-mark" onClick={step((index + 1) % count)}>
            {t('nextMark')}
          </button>
        </footer>
      )}
    </section>
  );
}
