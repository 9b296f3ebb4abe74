import styles from './pager.module.css';
import type { PracticeTranslate } from './TopBar';

type Props = {
  page: number;
  pages: number;
  /** How many there are in all, in words. */
  total: string;
  t: PracticeTranslate;
  onPage(page: number): void;
};

/** The pages of a list. */
export function Pager({ page, pages, total, t, onPage }: Props) {
  return (
    <nav class={styles.pager} aria-label={t('pages')}>
      <span class={styles.total}>{total}</span>
      <button type="button" class={styles.step} disabled={page <= 1} onClick={() => onPage(page - 1)}>
        {t('previousPage')}
      </button>
      {Array.from({ length: pages }, (_, index) => index + 1).map((one) => (
        <button
          type="button"
          key={one}
          class={styles.step}
          aria-current={one === page ? 'page' : undefined}
          onClick={() => onPage(one)}
        >
          {one}
        </button>
      ))}
      <button type="button" class={styles.step} disabled={page >= pages} onClick={() => onPage(page + 1)}>
        {t('nextPage')}
      </button>
    </nav>
  );
}
