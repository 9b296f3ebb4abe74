import type { ConversationRow } from '@/lib/domain/practice/view';
import { Avatar } from './Avatar';
import styles from './conversation-list.module.css';
import type { PracticeTranslate } from './TopBar';
import { waitTime } from './wait-time';

type Props = {
  rows: readonly ConversationRow[];
  waiting: number;
  open: string | null;
  t: PracticeTranslate;
  onOpen(id: string): void;
};

/** Who is at the counter: the longest waiting first. */
export function ConversationList({ rows, waiting, open, t, onOpen }: Props) {
  return (
    <section class={styles.panel} aria-label={t('conversations')}>
      <h2 class={styles.head}>
        {t('conversations')}
        <span class={styles.waiting} data-any={waiting > 0}>
          {waiting > 0 ? t('waiting', { n: waiting }) : t('nobodyWaiting')}
        </span>
      </h2>
      <ul class={styles.list}>
        {rows.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              class={`${styles.row} ${row.id === open ? styles.rowActive : ''}`}
              aria-current={row.id === open ? 'true' : undefined}
              data-uid={row.id}
              onClick={() => onOpen(row.id)}
            >
              <span class={styles.face}>
                <Avatar name={row.buyer} />
                {row.unread > 0 && (
                  <span class={styles.unread}>
                    <span aria-hidden="true">{row.unread}</span>
                    <span class={styles.spoken}>{t('unread', { n: row.unread })}</span>
                  </span>
                )}
              </span>
              <span class={styles.name} lang="zh-CN">
                {row.buyer}
              </span>
              <span class={styles.time}>{row.time}</span>
              <span class={styles.preview} lang="zh-CN">
                {row.preview.kind === 'image' ? t('image') : row.preview.text}
              </span>
              {row.waited !== null && (
                <span class={row.late ? styles.late : styles.wait}>
                  <span class={styles.spoken}>{t('waited', { time: waitTime(row.waited) })}</span>
                  <span aria-hidden="true">{waitTime(row.waited)}</span>
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
