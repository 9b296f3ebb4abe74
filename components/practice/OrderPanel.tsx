import type { OpenConversation } from '@/lib/domain/practice/view';
import styles from './order-panel.module.css';
import type { PracticeTranslate } from './TopBar';

type Props = { conversation: OpenConversation; t: PracticeTranslate };

/** What the shop knows of the buyer beside the conversation. An order's state is the marketplace's own word. */
export function OrderPanel({ conversation, t }: Props) {
  const { order, region, returning } = conversation;
  return (
    <aside class={styles.panel} aria-label={t('orders')}>
      <div class={styles.buyer}>
        <span class={styles.kind}>{returning ? t('regular') : t('newBuyer')}</span>
        <span lang="zh-CN">{region}</span>
      </div>
      <h3 class={styles.head}>{t('orders')}</h3>
      {order === null ? (
        <p class={styles.none}>{t('noOrder')}</p>
      ) : (
        <section class={styles.orderCard} aria-label={order.orderId}>
          <div class={styles.top}>
            <span class={styles.when}>{order.orderedAt}</span>
            <span class={styles.orderState} data-due={order.word === '待付款'} lang="zh-CN">
              {order.word}
            </span>
          </div>
          <div class={styles.goods} lang="zh-CN">
            <span class={styles.picture} aria-hidden="true">
              {order.item.slice(0, 1)}
            </span>
            <div class={styles.words}>
              <div class={styles.orderItem}>{order.item}</div>
              <div class={styles.spec}>
                {order.spec} ×{order.quantity}
              </div>
            </div>
          </div>
          <dl class={styles.facts}>
            <dt>{t('orderId')}</dt>
            <dd class={styles.orderNumber}>{order.orderId}</dd>
            <dt>{order.word === '待付款' ? t('amountDue') : t('amount')}</dt>
            <dd class={styles.orderAmount}>¥{order.amount}</dd>
          </dl>
          {order.parcel && (
            <div class={styles.parcel}>
              <div class={styles.parcelState} lang="zh-CN">
                {order.parcel.state}
              </div>
              <div class={styles.parcelTime}>{order.parcel.at}</div>
              <div lang="zh-CN">
                <span class={styles.parcelCourier}>{order.parcel.courier}</span>
                <span class={styles.parcelNumber}>{order.parcel.number}</span>
              </div>
            </div>
          )}
        </section>
      )}
    </aside>
  );
}
