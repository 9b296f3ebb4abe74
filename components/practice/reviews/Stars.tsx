import type { PracticeTranslate } from '../TopBar';
import styles from './stars.module.css';

/** Five stars, as many of them filled as the buyer gave. */
export function Stars({ stars, t }: { stars: number; t: PracticeTranslate }) {
  return (
    <span class={styles.stars} role="img" aria-label={t('starsOf', { n: stars })}>
      {[1, 2, 3, 4, 5].map((one) => (
        <span key={one} class={one <= stars ? styles.reviewStarOn : styles.starOff} aria-hidden="true">
          ★
        </span>
      ))}
    </span>
  );
}
