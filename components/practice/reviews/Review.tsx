import { useState } from 'preact/hooks';
import type { ReviewRow } from '@/lib/domain/practice/reviews';
import { Pictures } from '../Pictures';
import type { PracticeTranslate } from '../TopBar';
import { ReviewReply } from './ReviewReply';
import styles from './review.module.css';
import { Stars } from './Stars';

type Props = { row: ReviewRow; t: PracticeTranslate; onReply(text: string): void };

const grades = { good: '好评', neutral: '中评', bad: '差评' } as const;

/** One review as table rows: the review, what was added later, the shop's reply, and the box to write one. */
export function Review({ row, t, onReply }: Props) {
  const [writing, setWriting] = useState(false);
  const [draft, setDraft] = useState('');
  const { followUp, grade, reply } = row;
  return (
    <>
      <tr class={styles.reviewRow}>
        <td>
          <Stars stars={row.stars} t={t} />
          <span class={styles.grade} data-grade={grade} lang="zh-CN">
            {grades[grade]}
          </span>
        </td>
        <td>
          <div class={styles.reviewText} lang="zh-CN">
            {row.text}
          </div>
          {row.pictures.length > 0 && <Pictures pictures={row.pictures} t={t} />}
          <div class={styles.reviewTime}>{row.time}</div>
        </td>
        <td>
          <div class={styles.reviewItem} lang="zh-CN">
            {row.item}
          </div>
          <div class={styles.spec} lang="zh-CN">
            {row.spec}
          </div>
          <div class={styles.number}>
            {t('orderId')} <span class={styles.reviewNumber}>{row.orderId}</span>
          </div>
        </td>
        <td>
          <span class={styles.reviewBuyer} lang="zh-CN">
            {row.buyer}
          </span>
        </td>
        <td>
          <span class={styles.reviewState} data-replied={reply !== null} lang="zh-CN">
            {reply === null ? '未回复' : '已回复'}
          </span>
        </td>
        <td>
          {reply === null && !writing && (
            <button
              type="button"
              class={styles.act}
              aria-label={t('replyToReview', { buyer: row.buyer })}
              onClick={() => setWriting(true)}
            >
              {t('replyReview')}
            </button>
          )}
        </td>
      </tr>
      {followUp && (
        <tr class={styles.reviewAppend}>
          <td class={styles.side} lang="zh-CN">
            追评
          </td>
          <td colSpan={5}>
            <div class={styles.reviewAppendText} lang="zh-CN">
              {followUp.text}
            </div>
            {followUp.pictures.length > 0 && <Pictures pictures={followUp.pictures} t={t} />}
            <div class={styles.addedTime}>{followUp.time}</div>
          </td>
        </tr>
      )}
      {reply && (
        <tr class={styles.shopReply}>
          <td class={styles.side} lang="zh-CN">
            商家回复
          </td>
          <td colSpan={5}>
            <div class={styles.said} lang="zh-CN">
              {reply.text}
            </div>
            {reply.time && <div class={styles.addedTime}>{reply.time}</div>}
          </td>
        </tr>
      )}
      {reply === null && writing && (
        <tr class={styles.writing}>
          <td class={styles.side} lang="zh-CN">
            商家回复
          </td>
          <td colSpan={5}>
            <ReviewReply
              buyer={row.buyer}
              draft={draft}
              t={t}
              onDraft={setDraft}
              onCancel={() => setWriting(false)}
              onReply={() => onReply(draft)}
            />
          </td>
        </tr>
      )}
    </>
  );
}
