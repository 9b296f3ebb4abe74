import { OpeningCard } from './OpeningCard';
import { ReviewList } from './ReviewList';
import type { BarView, ReviewsActions, ReviewsTranslate } from './view';

type Props = { view: BarView; t: ReviewsTranslate; actions: ReviewsActions };

/** The bar at the window's bottom: how many reviews need a look and for what causes, with our own list above it. */
export function ReviewsBar({ view, t, actions }: Props) {
  const { phase, collapsed, opening, notice, isListed, filters } = view;
  const press = (act: () => void) => (event: MouseEvent) => event.isTrusted && act();
  const headline = sayHeadline(view, t);
  const isWorking = phase === 'ready' && view.read > 0;
  const folded = collapsed || !isWorking;
  const isOnly = filters.severity !== null;
  // By severity alone, 看全部 clears it; in the list the button stands beside the filters.
  const canClear =
    !isListed && (filters.causes.length > 0 || filters.keyword.trim() !== '' || filters.least > 0);
  return (
    <section
      class="cm-rv"
      data-cm="reviews"
      aria-label={t('bar')}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !event.isTrusted || event.isComposing) return;
        event.preventDefault();
        if (opening) actions.onCloseOpening();
        else if (isListed && !collapsed) actions.onList(false);
        else actions.onLeave();
      }}
    >
      {/* Only what changes the count is read out. */}
      <span class="cm-rv-aloud" role="status">
        {phase === 'ready' ? headline : ''}
      </span>
      {opening && <OpeningCard key={opening.key} card={opening} t={t} actions={actions} />}
      {notice && (
        <p class="cm-rv-notice" role="alert">
          {notice}
        </p>
      )}
      {isListed && !folded && <ReviewList view={view} t={t} actions={actions} />}
      <div class="cm-rv-bar" data-risky={view.risky > 0} data-folded={folded}>
        {isWorking && (
          <button
            type="button"
            class="cm-rv-fold"
            data-cm="fold"
            aria-expanded={!collapsed}
            aria-label={t(collapsed ? 'expand' : 'collapse')}
            title={t(collapsed ? 'expand' : 'collapse')}
            onClick={press(() => actions.onCollapse(!collapsed))}
          >
            <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
              <path d={collapsed ? 'M3 10.5 8 5.5l5 5' : 'M3 5.5l5 5 5-5'} />
            </svg>
          </button>
        )}
        <p class="cm-rv-said" data-cm="said">
          <strong>{headline}</strong>
          {!collapsed && <Aside view={view} t={t} />}
        </p>
        {!folded && view.causes.length > 0 && <Causes view={view} t={t} actions={actions} />}
        {!folded && (
          <div class="cm-rv-actions">
            {canClear && (
              <button type="button" class="cm-rv-button" data-cm="clear" onClick={press(actions.onClear)}>
                {t('clear')}
              </button>
            )}
            {view.risky > 0 && (
              <>
                <button
                  type="button"
                  class="cm-rv-button"
                  data-cm="only"
                  aria-pressed={isOnly}
                  title={t('onlyHint')}
                  onClick={press(() => actions.onFilter({ severity: isOnly ? null : 'info' }))}
                >
                  {t(isOnly ? 'all' : 'onlyRisky')}
                </button>
                <button
                  type="button"
                  class="cm-rv-button"
                  data-cm="next"
                  title={t('nextHint')}
                  onClick={press(actions.onNext)}
                >
                  {t('next')}
                </button>
              </>
            )}
            <button
              type="button"
              class="cm-rv-button"
              data-cm="list"
              aria-expanded={isListed}
              title={t('listHint')}
              onClick={press(() => actions.onList(!isListed))}
            >
              {t('list')}
            </button>
          </div>
        )}
      </div>
    </section>
  );
}

function sayHeadline({ phase, read, risky, filler, unread }: BarView, t: ReviewsTranslate): string {
  if (phase !== 'ready') return t(phase);
  if (read + filler + unread === 0) return t('nothing');
  return risky > 0 ? t('risky', { n: risky, read }) : t('none', { read });
}

function Aside({ view: { filler, unread }, t }: Pick<Props, 'view' | 't'>) {
  return (
    <>
      {filler > 0 && <span class="cm-rv-part">{t('filler', { n: filler })}</span>}
      {unread > 0 && <span class="cm-rv-part">{t('unread', { n: unread })}</span>}
    </>
  );
}

/** Counts by cause; each is a filter. */
function Causes({ view: { causes, filters }, t, actions }: Props) {
  return (
    <ul class="cm-rv-causes">
      {causes.map(({ cause, n }) => {
        const isOn = filters.causes.includes(cause);
        const others = filters.causes.filter((one) => one !== cause);
        return (
          <li key={cause}>
            <button
              type="button"
              class="cm-rv-cause"
              data-cm="cause"
              data-cause={cause}
              aria-pressed={isOn}
              title={t('causesHint', { cause: t(`cause.${cause}`) })}
              onClick={(event) =>
                event.isTrusted && actions.onFilter({ causes: isOn ? others : [...others, cause] })
              }
            >
              {t(`cause.${cause}`)} <b>{n}</b>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
