import type { ComponentChildren } from 'preact';
import styles from './tabs.module.css';

type Tab<Id extends string> = { id: Id; word: string; count: number; lang?: string };
type Props<Id extends string> = {
  label: string;
  tabs: readonly Tab<Id>[];
  current: Id;
  onTab(tab: Id): void;
  /** What stands at the other end of the strip. */
  children?: ComponentChildren;
};

/** The states of a list, each with how many there are. */
export function Tabs<Id extends string>({ label, tabs, current, onTab, children }: Props<Id>) {
  return (
    <div class={styles.strip}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame of its own */}
      <div class={styles.tabs} role="group" aria-label={label}>
        {tabs.map(({ id, word, count, lang }) => (
          <button
            type="button"
            key={id}
            class={styles.tab}
            aria-pressed={id === current}
            onClick={() => onTab(id)}
          >
            <span lang={lang}>{word}</span>
            <span class={styles.count}>{count}</span>
          </button>
        ))}
      </div>
      {children}
    </div>
  );
}
