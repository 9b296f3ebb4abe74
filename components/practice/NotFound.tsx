import styles from './not-found.module.css';

type Props = {
  /** Where the way out leads, and what it is called. */
  home: string;
  way: string;
  words: string;
};

/** An address of the back office that leads nowhere. */
export function NotFound({ home, way, words }: Props) {
  return (
    <main class={styles.page}>
      <p>{words}</p>
      <a class={styles.link} href={home}>
        {way}
      </a>
    </main>
  );
}
