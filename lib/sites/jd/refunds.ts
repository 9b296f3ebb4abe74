import type { RefundsPage } from '@/lib/domain/sites/profile';

// Rows are tr, cards or list items that hold 售后单号 or 服务单号, in whichever frame they stand: they are read by words.
export const refunds = {
  when: [{ url: 'https://shop.jd.com/jdm/trade/after-sale*' }],
  frames: true,
  fields: {
    refundId: { labels: ['售后单号', '服务单号'], match: '\\d{8,20}' },
    orderId: { labels: ['订单编号', '订单号'], match: '\\d{11,20}' },
    // The labels below are those in use.
    kind: { labels: ['售后类型', '服务类型', '申请类型'] },
    reason: { labels: ['申请原因', '售后原因', '退款原因'] },
    amount: { labels: ['退款金额', '申请退款金额', '申请金额'] },
    paid: { labels: ['实付金额', '订单金额'] },
    status: { labels: ['售后状态', '服务单状态', '处理状态'] },
    dispatch: { labels: ['发货状态', '物流状态', '订单状态'] },
    item: { labels: ['商品信息', '商品名称', '商品'] },
    appliedAt: { labels: ['申请时间', '售后申请时间'] },
    timeLeft: { labels: ['剩余时间', '剩余处理时间'] },
  },
  // 未收货退款 says of the goods that they have not come, not where they are.
  kindWords: {
    'refund-only': ['仅退款', '未收货退款'],
    'return-and-refund': ['退货退款'],
    exchange: ['换货'],
    repair: ['维修'],
    reissue: ['补件'],
  },
  stateWords: {
    pending: ['申请退款', '审核中', '商家处理中'],
    returning: ['待买家退货', '退货中'],
    returned: ['商家已收货'],
    refunding: ['商家同意', '退款中'],
    done: ['退款成功', '完成'],
    closed: ['退款关闭', '商家拒绝', '已撤销', '已关闭'],
  },
  // Words in use.
  dispatchWords: {
    undispatched: ['未出库', '等待出库', '未发货'],
    dispatched: ['已出库', '已发货', '配送中'],
    received: ['已签收', '已收货'],
  },
} satisfies RefundsPage;
