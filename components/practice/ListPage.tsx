import type { ComponentChildren } from 'preact';
import styles from './list-page.module.css';

/** A page of the back office that holds a list: its title above a sheet. */
export function ListPage({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <main class={styles.page}>
      <h1 class={styles.title}>{title}</h1>
      <div class={styles.sheet}>{children}</div>
    </main>
  );
}

/** What stands where a list has nothing to show. */
export const Nothing = ({ words }: { words: string }) => <p class={styles.none}>{words}</p>;
