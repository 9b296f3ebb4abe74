import type { ReviewsView, ReviewTab } from '@/lib/domain/practice/reviews';
import { ListPage, Nothing } from '../ListPage';
import { Pager } from '../Pager';
import { Tabs } from '../Tabs';
import type { PracticeTranslate } from '../TopBar';
import { Review } from './Review';
import styles from './reviews.module.css';

type Props = {
  view: ReviewsView;
  tab: ReviewTab;
  unrepliedOnly: boolean;
  t: PracticeTranslate;
  onTab(tab: ReviewTab): void;
  onUnrepliedOnly(only: boolean): void;
  onPage(page: number): void;
  onReply(id: string, text: string): void;
};

const words = {
  all: 'reviewsAll',
  good: 'reviewsGood',
  neutral: 'reviewsNeutral',
  bad: 'reviewsBad',
} as const;

/** The review list of the make-believe shop: tabs by grade, a table of ten reviews, pages. */
export function Reviews({ view, tab, unrepliedOnly, t, onTab, onUnrepliedOnly, onPage, onReply }: Props) {
  return (
    <ListPage title={t('reviewsTitle')}>
      <Tabs
        label={t('reviewGrades')}
        tabs={view.tabs.map(({ tab: one, count }) => ({ id: one, word: t(words[one]), count }))}
        current={tab}
        onTab={onTab}
      >
        <label class={styles.only}>
          <input
            type="checkbox"
            checked={unrepliedOnly}
            onChange={(event) => onUnrepliedOnly(event.currentTarget.checked)}
          />
          {t('unrepliedOnly')}
        </label>
      </Tabs>
      {view.rows.length === 0 ? (
        <Nothing words={t('reviewsNone')} />
      ) : (
        <table class={styles.reviewList}>
          <thead>
            <tr>
              <th scope="col">{t('rating')}</th>
              <th scope="col" class={styles.content}>
                {t('reviewContent')}
              </th>
              <th scope="col">{t('reviewGoods')}</th>
              <th scope="col">{t('buyer')}</th>
              <th scope="col">{t('replyState')}</th>
              <th scope="col">{t('operations')}</th>
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <Review key={row.id} row={row} t={t} onReply={(text) => onReply(row.id, text)} />
            ))}
          </tbody>
        </table>
      )}
      <Pager
        page={view.page}
        pages={view.pages}
        total={t('reviewsTotal', { n: view.total })}
        t={t}
        onPage={onPage}
      />
    </ListPage>
  );
}
