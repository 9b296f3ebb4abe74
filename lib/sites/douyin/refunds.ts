import type { RefundsPage } from '@/lib/domain/sites/profile';
import { strong, weak } from '../evidence';

const details = [
  { url: 'https://fxg.jinritemai.com/ffa/maftersale/aftersale/detail*' },
  { url: 'https://fxg.jinritemai.com/ffa/morder/aftersale/detail*' },
];

export const refunds = {
  when: [
    { url: 'https://fxg.jinritemai.com/ffa/maftersale/aftersale/list*' },
    { url: 'https://fxg.jinritemai.com/ffa/merchant-aftersale-workbench/aftersale/list*' },
    ...details,
  ],
  // A claim is a head line and a line of the goods: the selector that is published finds the second alone, and the words both.
  list: strong('.auxo-table-tbody'),
  detail: details,
  fields: {
    refundId: {
      pick: weak('[class*="style_id__"]'),
      labels: ['售后编号', '售后单号'],
      match: '\\d{12,24}',
    },
    orderId: { labels: ['订单编号', '订单号'], match: '69\\d{17}' },
    kind: { labels: ['售后类型', '退款类型'] },
    reason: { labels: ['申请原因', '售后原因', '退款原因'] },
    amount: { labels: ['售后退款', '退款金额', '申请金额', '售后金额'] },
    paid: { labels: ['实付金额', '实付', '实收金额', '订单金额'] },
    status: { labels: ['售后状态', '退款状态'] },
    dispatch: { labels: ['发货状态', '物流状态', '订单状态'] },
    item: { pick: weak('[class*="index_ellipsis__"]'), labels: ['商品信息', '商品', '商品名称'] },
    appliedAt: { labels: ['申请时间', '售后申请时间'] },
    timeLeft: { labels: ['剩余时间', '剩余处理时间'] },
  },
  // 未发货退款 and 已发货退款 say the kind and where the goods are in one.
  kindWords: {
    'refund-only': ['未发货退款', '已发货退款', '仅退款'],
    'return-and-refund': ['退货退款'],
    exchange: ['换货'],
    repair: ['维修'],
    reissue: ['补寄'],
  },
  // 待商家处理, 退货待商家收货 and 临期待处理 are in the evidence; the others are the words in use.
  stateWords: {
    pending: ['待商家处理', '临期待处理', '待处理', '待商家同意'],
    returning: ['退货待商家收货', '待商家收货', '待买家退货', '退货中'],
    returned: ['商家已收货', '待商家退款'],
    refunding: ['退款中'],
    done: ['退款成功', '售后完成', '售后成功', '换货成功', '补寄成功', '维修成功'],
    closed: ['售后关闭', '退款关闭', '已撤销', '售后取消'],
  },
  dispatchWords: {
    undispatched: ['未发货退款', '未发货', '待发货'],
    dispatched: ['已发货退款', '已发货', '运输中'],
    received: ['已签收', '已收货'],
  },
} satisfies RefundsPage;
