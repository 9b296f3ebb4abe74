import type { Segment } from './excerpt';
import { SeverityWord } from './SeverityWord';
import { sayGist, sayRating } from './say';
import type { Line, ReviewsActions, ReviewsTranslate } from './view';

type Props = {
  line: Line;
  isCurrent: boolean;
  busy: boolean;
  t: ReviewsTranslate;
  actions: Pick<ReviewsActions, 'onJump' | 'onOpening'>;
};

/** One review of the list: rating, how serious, its words with the marked ones, its causes. A click goes to its row. */
export function ReviewLine({ line, isCurrent, busy, t, actions }: Props) {
  const { key, rating, gist, at, text, followUp } = line;
  const causes = gist ? sayGist(gist, t) : [];
  return (
    <li class="cm-rv-line" data-cm="line" data-review={key} data-current={isCurrent}>
      <button
        type="button"
        class="cm-rv-jump"
        data-cm="jump"
        onClick={(event) => event.isTrusted && actions.onJump(key)}
      >
        <span class="cm-rv-line-head">
          {gist && <SeverityWord severity={gist.severity} t={t} />}
          {rating !== null && <span data-rating={rating}>{sayRating(rating, t)}</span>}
          {causes.map((cause) => (
            <span key={cause} class="cm-rv-part">
              {cause}
            </span>
          ))}
          {at && <time>{at}</time>}
        </span>
        <span class="cm-rv-excerpt">
          {text.length === 0 && followUp.length === 0 ? t('noText') : <Segments of={text} />}
          {followUp.length > 0 && (
            <>
              {' '}
              <span class="cm-rv-later">{t('followUp')}</span> <Segments of={followUp} />
            </>
          )}
        </span>
      </button>
      {gist && (
        <button
          type="button"
          class="cm-rv-button cm-rv-button-small"
          data-cm="line-opening"
          aria-disabled={busy}
          aria-label={t('openingOf', { words: causes.join(' · ') })}
          onClick={(event) => event.isTrusted && actions.onOpening(key)}
        >
          {t('opening')}
        </button>
      )}
    </li>
  );
}

function Segments({ of }: { of: readonly Segment[] }) {
  return (
    <>
      {of.map(({ text, severity }, index) =>
        severity ? (
          <mark key={`${index} ${text}`} data-severity={severity}>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </>
  );
}
