import type { Picture } from '@/lib/domain/practice/review-script';
import brokenCup from './broken-cup.svg';
import openBox from './open-box.svg';
import styles from './pictures.module.css';
import type { PracticeTranslate } from './TopBar';
import tornCloth from './torn-cloth.svg';

const shown = {
  cup: { src: brokenCup, word: 'pictureCup' },
  cloth: { src: tornCloth, word: 'pictureCloth' },
  box: { src: openBox, word: 'pictureBox' },
} as const;

/** What a buyer photographed, small. */
export function Pictures({ pictures, t }: { pictures: readonly Picture[]; t: PracticeTranslate }) {
  return (
    <span class={styles.pictures}>
      {pictures.map((one) => (
        <img
          key={one}
          class={styles.buyerPicture}
          src={shown[one].src}
          width={64}
          height={64}
          alt={t(shown[one].word)}
        />
      ))}
    </span>
  );
}
