import { sayTime } from './say';
import type { BarView, RefundsActions, RefundsTranslate } from './view';

type Props = {
  view: BarView;
  t: RefundsTranslate;
  actions: Pick<RefundsActions, 'onFold' | 'onOnly' | 'onUrgent' | 'onLeave'>;
};

/** The bar at the window's bottom: how many claims wait for the merchant, of which kind, and which ends first. */
export function RefundsBar({ view, t, actions }: Props) {
  const { phase, collapsed, waiting, notice, only } = view;
  const press = (act: () => void) => (event: MouseEvent) => event.isTrusted && act();
  const headline = sayHeadline(view, t);
  const folded = collapsed || waiting === 0;
  return (
    <section
      class="cm-claims"
      data-cm="refunds"
      data-phase={phase}
      aria-label={t('bar')}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !event.isTrusted) return;
        event.preventDefault();
        actions.onLeave();
      }}
    >
      {/* Only what changes the count is read out, not every second that passes. */}
      <span class="cm-claims-aloud" role="status">
        {phase === 'ready' ? headline : ''}
      </span>
      {notice && (
        <p class="cm-claims-notice" role="alert">
          {notice}
        </p>
      )}
      <div class="cm-claims-bar" data-due={waiting > 0} data-folded={folded}>
        {waiting > 0 && (
          <button
            type="button"
            class="cm-claims-fold"
            data-cm="fold"
            aria-expanded={!collapsed}
            aria-label={t(collapsed ? 'expand' : 'collapse')}
            title={t(collapsed ? 'expand' : 'collapse')}
            onClick={press(() => actions.onFold(!collapsed))}
          >
            <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
              <path d={collapsed ? 'M3 10.5 8 5.5l5 5' : 'M3 5.5l5 5 5-5'} />
            </svg>
          </button>
        )}
        <p class="cm-claims-said" data-cm="said">
          <strong>{headline}</strong>
          {!collapsed && sayDetails(view, t).map((part) => <span key={part}>{part}</span>)}
        </p>
        {!folded && (
          <div class="cm-claims-actions">
            <button
              type="button"
              data-cm="only"
              aria-pressed={only}
              title={t('onlyHint')}
              onClick={press(() => actions.onOnly(!only))}
            >
              {t(only ? 'all' : 'only')}
            </button>
            <button
              type="button"
              class="cm-claims-primary"
              data-cm="urgent"
              title={t('urgentHint')}
              onClick={press(actions.onUrgent)}
            >
              {t('urgent')}
            </button>
          </div>
        )}
      </div>
    </section>
  );
}

const sayHeadline = ({ phase, waiting }: BarView, t: RefundsTranslate): string =>
  phase === 'ready' ? (waiting > 0 ? t('waiting', { n: waiting }) : t('none')) : t(phase);

function sayDetails(view: BarView, t: RefundsTranslate): string[] {
  const { phase, kinds, soonest, unread, readAt } = view;
  if (phase !== 'ready') return [];
  return [
    ...kinds.map(({ kind, count }) => t('ofKind', { kind: t(`kind.${kind}`), count })),
    soonest === null ? '' : soonest > 0 ? t('soonest', { time: sayTime(soonest, t) }) : t('over'),
    unread > 0 ? t('unread', { n: unread }) : '',
    readAt === null ? '' : t('readAt', { at: readAt }),
  ].filter((part) => part !== '');
}
