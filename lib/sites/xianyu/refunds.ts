import type { RefundsPage } from '@/lib/domain/sites/profile';

/** Read by the words of its fields, which are known; nothing of its structure is. */
export const refunds = {
  when: [{ url: 'https://seller.goofish.com/*', hash: '#/seller-trade/refund-manage' }],
  fields: {
    refundId: { labels: ['售后编号', '退款编号', '售后单号'], match: '\\d{12,24}' },
    orderId: { labels: ['订单号', '订单编号'], match: '\\d{15,22}' },
    kind: { labels: ['退款类型', '售后类型'] },
    reason: { labels: ['退款原因', '申请原因'] },
    amount: { labels: ['退款金额', '申请金额'] },
    status: { labels: ['退款状态', '售后状态'] },
    dispatch: { labels: ['物流信息', '发货物流', '发货状态', '物流状态'] },
    item: { labels: ['商品信息', '商品', '宝贝'] },
    appliedAt: { labels: ['申请时间'] },
    timeLeft: { labels: ['剩余时间'] },
  },
  // No source has shown the words of kinds and states on this page: they are those in use.
  kindWords: { 'refund-only': ['仅退款'], 'return-and-refund': ['退货退款'], exchange: ['换货'] },
  stateWords: {
    pending: ['待商家处理', '待卖家处理', '等待卖家处理', '待处理'],
    returning: ['待买家退货', '等待买家退货', '买家已退货', '待商家收货', '待卖家收货', '等待卖家收货'],
    refunding: ['退款中', '退款处理中'],
    done: ['退款成功', '已退款'],
    closed: ['退款关闭', '售后关闭', '已撤销'],
  },
  dispatchWords: {
    undispatched: ['未发货', '待发货'],
    dispatched: ['已发货', '运输中', '派送中', '待揽收'],
    received: ['已签收', '已收货'],
  },
} satisfies RefundsPage;
