import type { MessageRow } from '@/lib/domain/practice/view';
import { Avatar } from './Avatar';
import brokenCup from './broken-cup.svg';
import styles from './message-list.module.css';
import type { PracticeTranslate } from './TopBar';

type Props = { message: MessageRow; buyer: string; t: PracticeTranslate };

/** One line of the conversation with its sender and time. */
export function Message({ message, buyer, t }: Props) {
  const { id, from, kind, text, time } = message;
  if (from === 'system') {
    return (
      <div class={`${styles.msgRow} ${styles.msgSystem}`} data-row={id}>
        <span class={styles.msgTime}>{time}</span>
        <span class={styles.msgText} lang="zh-CN">
          {text}
        </span>
      </div>
    );
  }
  const name = { buyer, helper: t('me'), colleague: t('colleague'), robot: t('robot') }[from];
  const side = {
    buyer: styles.msgBuyer,
    helper: styles.msgSeller,
    colleague: styles.msgSeller,
    robot: styles.msgRobot,
  }[from];
  return (
    <div class={`${styles.msgRow} ${side}`} data-row={id}>
      <Avatar name={name} />
      <div class={styles.said}>
        <div class={styles.meta}>
          <span lang="zh-CN">{name}</span> <span class={styles.msgTime}>{time}</span>
        </div>
        {kind === 'image' ? (
          <img class={styles.msgImage} src={brokenCup} width={180} height={132} alt={t('imageOf')} />
        ) : (
          <div class={styles.msgText} lang="zh-CN">
            {text}
          </div>
        )}
      </div>
    </div>
  );
}
