import type { ClaimRow } from '@/lib/domain/practice/refunds';
import type { PracticeTranslate } from '../TopBar';
import { ClaimActions } from './ClaimActions';
import styles from './claim.module.css';

type Props = { row: ClaimRow; href: string; t: PracticeTranslate; onAgree(): void; onRefuse(): void };

/** One claim as a block: its numbers and the time left above, what is asked for below. */
export function Claim({ row, href, t, onAgree, onRefuse }: Props) {
  return (
    <div class={styles.claimRow}>
      <div class={styles.head}>
        <span class={styles.fact}>
          {t('claimNumber')} <span class={styles.claimNumber}>{row.refundId}</span>
        </span>
        <span class={styles.fact}>
          {t('orderId')} <span class={styles.claimOrder}>{row.orderId}</span>
        </span>
        <span class={styles.fact}>
          {t('appliedAt')} <span class={styles.claimTime}>{row.appliedAt}</span>
        </span>
        {row.timeLeft !== null && (
          <span class={styles.claimLeft} data-pressing={row.pressing} lang="zh-CN">
            {row.timeLeft}
          </span>
        )}
      </div>
      <div class={styles.cells}>
        <div class={styles.goods} lang="zh-CN">
          <span class={styles.picture} aria-hidden="true">
            {row.item.slice(0, 1)}
          </span>
          <span class={styles.words}>
            <span class={styles.claimItem}>{row.item}</span>
            <span class={styles.spec}>
              {row.spec} ×{row.quantity}
            </span>
            <span class={styles.spec}>{row.buyer}</span>
          </span>
        </div>
        <div class={styles.money}>
          <span class={styles.claimAmount}>¥{row.asks}</span>
          <span class={styles.paid}>
            {t('paidFor')} <span class={styles.claimPaid}>¥{row.paid}</span>
          </span>
        </div>
        <div class={styles.claimGoods} lang="zh-CN">
          {row.goods}
        </div>
        <div class={styles.claimKind} lang="zh-CN">
          {row.kind}
        </div>
        <div class={styles.claimReason} lang="zh-CN">
          {row.reason}
        </div>
        <div class={styles.claimState} data-waits={row.timeLeft !== null} lang="zh-CN">
          {row.word}
        </div>
        <div class={styles.actions}>
          <ClaimActions row={row} t={t} onAgree={onAgree} onRefuse={onRefuse} />
          <a class={styles.link} href={href} aria-label={t('claimDetailsOf', { number: row.refundId })}>
            {t('claimDetails')}
          </a>
        </div>
      </div>
    </div>
  );
}
