import type { ClaimRow, ClaimTab, RefundsView } from '@/lib/domain/practice/refunds';
import { ListPage, Nothing } from '../ListPage';
import { Pager } from '../Pager';
import { Tabs } from '../Tabs';
import type { PracticeTranslate } from '../TopBar';
import { Claim } from './Claim';
import styles from './refunds.module.css';

type Props = {
  view: RefundsView;
  tab: ClaimTab;
  t: PracticeTranslate;
  /** The address of a claim's own page. */
  hrefOf(row: ClaimRow): string;
  onTab(tab: ClaimTab): void;
  onPage(page: number): void;
  onAgree(row: ClaimRow): void;
  onRefuse(row: ClaimRow): void;
};

const words = {
  all: 'claimsAll',
  pending: 'claimsPending',
  returning: 'claimsReturning',
  over: 'claimsOver',
} as const;
const columns = [
  'goods',
  'refundAmount',
  'dispatchState',
  'claimKind',
  'claimReason',
  'claimState',
  'operations',
] as const;

/** The after-sales list of the make-believe shop: tabs by stage, a block for each claim, pages. */
export function Refunds({ view, tab, t, hrefOf, onTab, onPage, onAgree, onRefuse }: Props) {
  return (
    <ListPage title={t('refundsTitle')}>
      <Tabs
        label={t('claimStages')}
        tabs={view.tabs.map(({ tab: one, count }) => ({ id: one, word: t(words[one]), count }))}
        current={tab}
        onTab={onTab}
      />
      {view.rows.length === 0 ? (
        <Nothing words={t('claimsNone')} />
      ) : (
        <div class={styles.claimList}>
          <div class={styles.columns} aria-hidden="true">
            {columns.map((column) => (
              <span key={column}>{t(column)}</span>
            ))}
          </div>
          {view.rows.map((row) => (
            <Claim
              key={row.id}
              row={row}
              href={hrefOf(row)}
              t={t}
              onAgree={() => onAgree(row)}
              onRefuse={() => onRefuse(row)}
            />
          ))}
        </div>
      )}
      <Pager
        page={view.page}
        pages={view.pages}
        total={t('claimsTotal', { n: view.total })}
        t={t}
        onPage={onPage}
      />
    </ListPage>
  );
}
