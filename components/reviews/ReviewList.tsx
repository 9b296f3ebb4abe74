import { ReviewLine } from './ReviewLine';
import { severities } from './severities';
import { type BarView, type Filters, type ReviewsActions, type ReviewsTranslate, sorts } from './view';

type Props = {
  view: Pick<BarView, 'filters' | 'isFiltered' | 'lines' | 'read' | 'current' | 'busy'>;
  t: ReviewsTranslate;
  actions: Pick<ReviewsActions, 'onFilter' | 'onClear' | 'onJump' | 'onOpening'>;
};

/** Our own list of the page's reviews: filtered, sorted, each line a way to its row. The page keeps its order. */
export function ReviewList({ view, t, actions }: Props) {
  const { filters, lines } = view;
  const choose = <K extends keyof Filters>(name: K, value: Filters[K]) =>
    actions.onFilter({ [name]: value } as Partial<Filters>);
  return (
    <section class="cm-rv-panel" data-cm="list-panel" aria-label={t('filters')}>
      <div class="cm-rv-filters">
        <label>
          <span>{t('severityAtLeast')}</span>
          <select
            data-cm="by-severity"
            value={filters.severity ?? ''}
            onChange={({ currentTarget: { value } }) =>
              choose('severity', severities.find((severity) => severity === value) ?? null)
            }
          >
            <option value="">{t('any')}</option>
            {severities.map((severity) => (
              <option key={severity} value={severity}>
                {severity === 'urgent'
                  ? t('severity.urgent')
                  : t('atLeast', { severity: t(`severity.${severity}`) })}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{t('keyword')}</span>
          <input
            type="text"
            class="cm-rv-words"
            data-cm="by-keyword"
            maxLength={60}
            placeholder={t('keywordHint')}
            value={filters.keyword}
            onInput={(event) => choose('keyword', event.currentTarget.value)}
          />
        </label>
        <label>
          <span>{t('least')}</span>
          <input
            type="number"
            class="cm-rv-number"
            data-cm="by-length"
            min={0}
            max={4000}
            step={5}
            value={filters.least === 0 ? '' : filters.least}
            placeholder="0"
            onInput={(event) => choose('least', Math.max(0, Number(event.currentTarget.value) || 0))}
          />
        </label>
        <label>
          <span>{t('sort')}</span>
          <select
            data-cm="by-sort"
            value={filters.sort}
            onChange={({ currentTarget: { value } }) =>
              choose('sort', sorts.find((sort) => sort === value) ?? 'risk')
            }
          >
            {sorts.map((sort) => (
              <option key={sort} value={sort}>
                {t(`sort.${sort}`)}
              </option>
            ))}
          </select>
        </label>
        {view.isFiltered && lines.length > 0 && (
          <button
            type="button"
            class="cm-rv-button cm-rv-button-small"
            data-cm="clear"
            onClick={(event) => event.isTrusted && actions.onClear()}
          >
            {t('clear')}
          </button>
        )}
        <span class="cm-rv-shown" data-cm="shown" role="status">
          {t('shown', { n: lines.length, all: view.read })}
        </span>
      </div>
      {lines.length > 0 ? (
        <ol class="cm-rv-lines" onKeyDown={stepLines}>
          {lines.map((line) => (
            <ReviewLine
              key={line.key}
              line={line}
              isCurrent={line.key === view.current}
              busy={view.busy}
              t={t}
              actions={actions}
            />
          ))}
        </ol>
      ) : (
        <p class="cm-rv-empty">
          {t(view.isFiltered ? 'noneShown' : 'nothing')}
          {view.isFiltered && (
            <button
              type="button"
              class="cm-rv-button"
              data-cm="clear"
              onClick={(event) => event.isTrusted && actions.onClear()}
            >
              {t('clear')}
            </button>
          )}
        </p>
      )}
    </section>
  );
}

/** The arrows lead from line to line. */
function stepLines(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || !event.isTrusted) return;
  const jumps = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-cm="jump"]')];
  const at = jumps.findIndex((jump) => jump.parentElement?.contains(event.target as Node));
  const next = jumps[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
