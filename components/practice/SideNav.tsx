import type { LucideIcon } from 'lucide-preact';
import styles from './side-nav.module.css';

export type Place = { route: string; label: string; icon: LucideIcon; count: number };
type Props = { label: string; places: readonly Place[]; current: string };

/** The rail at the left; every place is an address of its own, so that Back works as in a real back office. */
export function SideNav({ label, places, current }: Props) {
  return (
    <nav class={styles.rail} aria-label={label}>
      {places.map(({ route, label: word, icon: Icon, count }) => (
        <a
          key={route}
          class={styles.place}
          href={route}
          aria-current={route === current ? 'page' : undefined}
        >
          <Icon size={20} aria-hidden="true" />
          {word}
          {count > 0 && <span class={styles.count}>{count}</span>}
        </a>
      ))}
    </nav>
  );
}
