import type { SoldTab, SoldView } from '@/lib/domain/practice/orders';
import type { PracticeTranslate } from '../TopBar';
import { Pager } from './Pager';
import { SoldOrder } from './SoldOrder';
import styles from './sold-orders.module.css';

type Props = {
  view: SoldView;
  tab: SoldTab;
  t: PracticeTranslate;
  onTab(tab: SoldTab): void;
  onPage(page: number): void;
};

/** The sold list of the make-believe shop: tabs by state, a table of ten orders, pages. */
export function SoldOrders({ view, tab, t, onTab, onPage }: Props) {
  return (
    <main class={styles.page}>
      <h1 class={styles.title}>{t('soldOrders')}</h1>
      <div class={styles.sheet}>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame of its own */}
        <div class={styles.tabs} role="group" aria-label={t('soldStates')}>
          {view.tabs.map(({ tab: one, count }) => (
            <button
              type="button"
              key={one}
              class={styles.tab}
              aria-pressed={one === tab}
              onClick={() => onTab(one)}
            >
              <span lang={one === 'all' ? undefined : 'zh-CN'}>{one === 'all' ? t('soldAll') : one}</span>
              <span class={styles.count}>{count}</span>
            </button>
          ))}
        </div>
        {view.rows.length === 0 ? (
          <p class={styles.none}>{t('soldNone')}</p>
        ) : (
          <table class={styles.soldList}>
            <thead>
              <tr>
                <th scope="col" class={styles.goods}>
                  {t('goods')}
                </th>
                <th scope="col">{t('quantity')}</th>
                <th scope="col">{t('buyer')}</th>
                <th scope="col">{t('state')}</th>
                <th scope="col">{t('received')}</th>
                <th scope="col">{t('operations')}</th>
              </tr>
            </thead>
            {view.rows.map((row) => (
              <SoldOrder key={row.orderId} row={row} t={t} />
            ))}
          </table>
        )}
        <Pager page={view.page} pages={view.pages} total={view.total} t={t} onPage={onPage} />
      </div>
    </main>
  );
}
