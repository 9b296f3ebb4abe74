import styles from './not-found.module.css';
import type { PracticeTranslate } from './TopBar';

/** An address of the back office that leads nowhere. */
export function NotFound({ home, t }: { home: string; t: PracticeTranslate }) {
  return (
    <main class={styles.page}>
      <p>{t('notFound')}</p>
      <a class={styles.link} href={home}>
        {t('toChat')}
      </a>
    </main>
  );
}
