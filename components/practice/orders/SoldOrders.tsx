import type { SoldTab, SoldView } from '@/lib/domain/practice/orders';
import { ListPage, Nothing } from '../ListPage';
import { Pager } from '../Pager';
import { Tabs } from '../Tabs';
import type { PracticeTranslate } from '../TopBar';
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
    <ListPage title={t('soldOrders')}>
      <Tabs
        label={t('soldStates')}
        tabs={view.tabs.map(({ tab: one, count }) =>
          one === 'all'
            ? { id: one, word: t('soldAll'), count }
            : { id: one, word: one, count, lang: 'zh-CN' },
        )}
        current={tab}
        onTab={onTab}
      />
      {view.rows.length === 0 ? (
        <Nothing words={t('soldNone')} />
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
      <Pager
        page={view.page}
        pages={view.pages}
        total={t('totalOf', { n: view.total })}
        t={t}
        onPage={onPage}
      />
    </ListPage>
  );
}
