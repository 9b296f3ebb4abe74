import { RemindCard } from './RemindCard';
import { sayAge, sayAmount, sayLimit } from './say';
import type { BarView, OrdersActions, OrdersTranslate } from './view';

type Props = { view: BarView; t: OrdersTranslate; actions: OrdersActions };

/** The bar at the window's bottom: how many orders are due, how much money, the longest wait, and what can be done. */
export function OrdersBar({ view, t, actions }: Props) {
  const { phase, collapsed, due, card, notice } = view;
  const press = (act: () => void) => (event: MouseEvent) => event.isTrusted && act();
  const headline = sayHeadline(view, t);
  const folded = collapsed || due === 0;
  return (
    <section
      class="cm-orders"
      data-cm="orders"
      aria-label={t('bar')}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !event.isTrusted) return;
        event.preventDefault();
        if (card) actions.onCloseCard();
        else actions.onLeave();
      }}
    >
      {/* Only what changes the count is read out, not every minute that passes. */}
      <span class="cm-orders-aloud" role="status">
        {phase === 'ready' ? headline : ''}
      </span>
      {card && <RemindCard key={card.orderId} card={card} t={t} actions={actions} />}
      {notice && (
        <p class="cm-orders-notice" role="alert">
          {notice}
        </p>
      )}
      <div class="cm-orders-bar" data-due={due > 0} data-folded={folded}>
        {due > 0 && (
          <button
            type="button"
            class="cm-orders-fold"
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
        <p class="cm-orders-said" data-cm="said">
          <strong>{headline}</strong>
          {!collapsed && sayDetails(view, t).map((part) => <span key={part}>{part}</span>)}
        </p>
        {!folded && (
          <div class="cm-orders-actions">
            <button
              type="button"
              data-cm="only"
              aria-pressed={view.only}
              title={t('onlyHint')}
              onClick={press(() => actions.onOnly(!view.only))}
            >
              {t(view.only ? 'all' : 'only')}
            </button>
            <button type="button" data-cm="next" title={t('nextHint')} onClick={press(actions.onNext)}>
              {t('next')}
            </button>
            <button
              type="button"
              class="cm-orders-primary"
              data-cm="prepare"
              title={t('prepareHint')}
              disabled={!view.canPrepare}
              aria-disabled={view.busy}
              onClick={press(actions.onPrepare)}
            >
              {t('prepare')}
            </button>
          </div>
        )}
      </div>
    </section>
  );
}

function sayHeadline({ phase, due, minutes }: BarView, t: OrdersTranslate): string {
  if (phase !== 'ready') return t(phase);
  const limit = sayLimit(minutes, t);
  return due > 0 ? t('overHour', { n: due, limit }) : t('noneOver', { limit });
}

function sayDetails(view: BarView, t: OrdersTranslate): string[] {
  const { amounts, partial, longest, next, unread, recovered, readAt } = view;
  if (view.phase !== 'ready') return [];
  const sum = amounts.map((amount) => sayAmount(amount, t.language)).join(' + ');
  return [
    sum && (partial ? t('atLeast', { amount: sum }) : sum),
    longest === null ? '' : t('longest', { age: sayAge(longest, t) }),
    longest !== null || next === null ? '' : t('nextSoon', { age: sayAge(next + 59, t) }),
    unread > 0 ? t('unread', { n: unread }) : '',
    recovered.reminded > 0 ? t('recovered', { reminded: recovered.reminded, paid: recovered.orders }) : '',
    readAt === null ? '' : t('readAt', { at: readAt }),
  ].filter((part) => part !== '');
}
