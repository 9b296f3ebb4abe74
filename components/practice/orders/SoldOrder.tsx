import type { SoldRow } from '@/lib/domain/practice/orders';
import type { PracticeTranslate } from '../TopBar';
import styles from './sold-order.module.css';

/** One order as a block of two rows: its number and times above, its goods and state below. */
export function SoldOrder({ row, t }: { row: SoldRow; t: PracticeTranslate }) {
  const due = row.word === '待付款';
  return (
    <>
      <tbody class={styles.gap} aria-hidden="true">
        <tr>
          <td colSpan={6} />
        </tr>
      </tbody>
      <tbody class={styles.soldRow}>
        <tr class={styles.head}>
          <td colSpan={6}>
            <span class={styles.fact}>
              {t('orderId')} <span class={styles.soldNumber}>{row.orderId}</span>
            </span>
            <span class={styles.fact}>
              {t('orderedAt')}{' '}
              {row.orderedAt === null ? (
                <span lang="zh-CN">见子订单</span>
              ) : (
                <span class={styles.soldTime}>{row.orderedAt}</span>
              )}
            </span>
            {row.paidAt !== null && (
              <span class={styles.fact}>
                {t('paidAt')} <span class={styles.soldPaid}>{row.paidAt}</span>
              </span>
            )}
          </td>
        </tr>
        <tr>
          <td lang="zh-CN">
            <div class={styles.soldGoods}>
              <span class={styles.picture} aria-hidden="true">
                {row.item.slice(0, 1)}
              </span>
              <span class={styles.words}>
                <span class={styles.soldItem}>{row.item}</span>
                <span class={styles.soldSku}>{row.spec}</span>
              </span>
            </div>
          </td>
          <td class={styles.number}>
            <span class={styles.soldQuantity}>{row.quantity}</span>
          </td>
          <td lang="zh-CN">
            <span class={styles.soldBuyer}>{row.buyer}</span>
            {row.memo !== null && <span class={styles.soldMemo}>{row.memo}</span>}
          </td>
          <td>
            <span class={styles.soldState} data-due={due} lang="zh-CN">
              {row.word}
            </span>
            {row.closesIn !== null && (
              <span class={styles.left}>
                {t('closesIn')} <span class={styles.soldLeft}>{row.closesIn}</span>
              </span>
            )}
          </td>
          <td class={styles.number}>
            <span class={styles.soldAmount}>¥{row.amount}</span>
          </td>
          <td>
            <details class={styles.more}>
              <summary>{t('more')} ▾</summary>
              <div class={styles.menu} title={t('notInPractice')}>
                <button type="button" disabled>
                  {due ? t('changePrice') : t('details')}
                </button>
                <button type="button" disabled>
                  {due ? t('closeOrder') : t('addMemo')}
                </button>
              </div>
            </details>
          </td>
        </tr>
      </tbody>
    </>
  );
}
