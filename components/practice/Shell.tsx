import type { ComponentChildren } from 'preact';
import styles from './shell.module.css';

type Props = { bar: ComponentChildren; rail: ComponentChildren; children: ComponentChildren };

/** The back office's frame: head, rail, and the place that was chosen. */
export function Shell({ bar, rail, children }: Props) {
  return (
    <div class={styles.shell}>
      {bar}
      {rail}
      {children}
    </div>
  );
}
