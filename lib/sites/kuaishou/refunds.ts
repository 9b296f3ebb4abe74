import type { RefundsPage } from '@/lib/domain/sites/profile';

const detail = [{ url: 'https://s.kwaixiaodian.com/zone/refund/detail*' }];

// The page of one claim alone: the list has no public evidence, nor have words for its states, which are those in use.
export const refunds = {
  when: detail,
  detail,
  fields: {
    refundId: { labels: ['售后单号', '售后编号'], match: '\\d{8,24}' },
    orderId: { labels: ['订单编号', '订单号'], match: '\\d{10,24}' },
    kind: { labels: ['售后类型'] },
    reason: { labels: ['申请原因', '退款原因', '售后原因'] },
    amount: { labels: ['退款金额'] },
    paid: { labels: ['实付金额', '订单金额', '实付款'] },
    status: { labels: ['售后状态', '退款状态'] },
    dispatch: { labels: ['发货状态', '物流状态', '订单状态'] },
    item: { labels: ['商品信息', '商品名称', '商品'] },
    appliedAt: { labels: ['申请时间', '售后申请时间'] },
    timeLeft: { labels: ['剩余时间', '剩余处理时间'] },
  },
  kindWords: {
    'refund-only': ['仅退款'],
    'return-and-refund': ['退货退款'],
    exchange: ['换货'],
    repair: ['维修'],
    reissue: ['补寄'],
  },
  stateWords: {
    pending: ['待商家处理', '待商家审核', '待处理'],
    returning: ['待买家退货', '待商家收货', '退货中'],
    returned: ['商家已收货'],
    refunding: ['退款中'],
    done: ['退款成功', '售后成功', '售后完成'],
    closed: ['售后关闭', '退款关闭', '已撤销'],
  },
  dispatchWords: {
    undispatched: ['未发货', '待发货'],
    dispatched: ['已发货', '运输中'],
    received: ['已签收', '已收货'],
  },
} satisfies RefundsPage;
