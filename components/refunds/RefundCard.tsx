import { useEffect, useRef } from 'preact/hooks';
import { CaseStep } from './CaseStep';
import { sayAdvice, sayKind, sayLeft, stepOf } from './say';
import type { CardPlace, CardView, RefundsActions, RefundsTranslate } from './view';

type Props = { card: CardView; t: RefundsTranslate; actions: RefundsActions };

/** Everything about one claim: its kind and reason, what to look at first, what to do, and the checklist's step in hand. */
export function RefundCard({ card, t, actions }: Props) {
  const { refund, finding, left, isWhole, folded, notice } = card;
  const root = useRef<HTMLElement>(null);
  // Opened by the person, it has the focus; the one that a page brings along has not.
  useEffect(() => {
    if (!isWhole) root.current?.focus({ preventScroll: true });
  }, [isWhole]);
  const { severity } = finding;
  const now = stepOf(card);
  const number = refund.refundId ?? refund.orderId ?? card.key;
  return (
    <section
      ref={root}
      class="cm-refund"
      data-cm="refund-card"
      data-key={card.key}
      data-docked={card.place === null}
      data-folded={folded}
      data-severity={severity ?? 'none'}
      aria-label={`${t('claim', { number })} · ${sayKind(card, t)}`}
      tabIndex={-1}
      style={styleOf(card.place)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !event.isTrusted) return;
        event.preventDefault();
        if (isWhole) actions.onLeave();
        else actions.onCloseCard();
      }}
    >
      <header>
        <span class="cm-claim-kind">{sayKind(card, t)}</span>
        {folded ? (
          <span class="cm-refund-title">{now ? now.step.title : sayAdvice(finding, t)}</span>
        ) : (
          <span
            class="cm-refund-number"
            title={`${number}${refund.item === null ? '' : ` · ${refund.item}`}`}
          >
            {refund.item ?? number}
          </span>
        )}
        {(left !== null || severity !== null) && (
          <strong
            class={severity === null ? 'cm-claim-left' : 'cm-claim-word'}
            title={severity === null ? undefined : t(`severity.${severity}`)}
          >
            {left !== null ? sayLeft(left, t) : severity !== null && t(`severity.${severity}`)}
          </strong>
        )}
        <button
          type="button"
          class="cm-refund-close"
          data-cm={isWhole ? 'fold-card' : 'close-card'}
          aria-expanded={isWhole ? !folded : undefined}
          aria-label={t(isWhole ? (folded ? 'unfoldCard' : 'foldCard') : 'closeCard')}
          title={isWhole ? t(folded ? 'unfoldCard' : 'foldCard') : `${t('closeCard')}  Esc`}
          onClick={(event) => {
            if (!event.isTrusted) return;
            if (isWhole) actions.onFold(!folded);
            else actions.onCloseCard();
          }}
        >
          <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
            <path d={isWhole ? (folded ? 'M3 10.5 8 5.5l5 5' : 'M3 5.5l5 5 5-5') : 'm4 4 8 8m0-8-8 8'} />
          </svg>
        </button>
      </header>
      {!folded && (
        <div class="cm-refund-body">
          <Facts card={card} t={t} />
          {notice && (
            <p class="cm-refund-notice" role="alert">
              {notice}
            </p>
          )}
          <CaseStep card={card} t={t} actions={actions} />
        </div>
      )}
    </section>
  );
}

function Facts({ card: { refund, finding }, t }: Pick<Props, 'card' | 't'>) {
  const { reason, lookAt, source, grade, date } = finding;
  const isRead = reason !== 'other' && reason !== 'unknown';
  const isUnread = finding.advice === 'look';
  return (
    <>
      <p class="cm-refund-advice" data-cm="advice" data-unread={isUnread}>
        <span title={t('source', { source, grade, date })}>{sayAdvice(finding, t)}</span>
        {!isUnread && finding.advice !== null && (grade === 'C' || grade === 'k') && (
          <span class="cm-refund-unconfirmed" title={t('unconfirmedHint')}>
            {t('unconfirmed')}
          </span>
        )}
      </p>
      <dl class="cm-refund-facts">
        <dt>{t('reasonLabel')}</dt>
        <dd data-cm="reason">
          {refund.reason ?? <i>{t('noReason')}</i>}
          {isRead && !refund.reason?.includes(t(`reason.${reason}`)) && (
            <span class="cm-refund-tag">{t(`reason.${reason}`)}</span>
          )}
        </dd>
        {lookAt.length > 0 && (
          <>
            <dt>{t('lookLabel')}</dt>
            <dd data-cm="look-at">
              {lookAt.map((at) => (
                <span key={at} class="cm-refund-look">
                  {t(`look.${at}`)}
                </span>
              ))}
            </dd>
          </>
        )}
      </dl>
    </>
  );
}

const styleOf = (place: CardPlace) =>
  place === null
    ? undefined
    : {
        left: `${place.left}px`,
        [place.above ? 'bottom' : 'top']: place.above ? `calc(100vh - ${place.top}px)` : `${place.top}px`,
        maxHeight: `${place.height}px`,
      };
