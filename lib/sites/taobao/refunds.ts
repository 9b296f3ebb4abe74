import type { RefundsPage } from '@/lib/domain/sites/profile';
import { weak } from '../evidence';

/**
 * Claims in the new workbench (rows of Fusion Next under hashed names), on the old list and on the page of one claim. Only the
 * rows have selectors, from one author each; every value is read by its label, its header or its word.
 */
export const refunds = {
  when: [
    { url: 'https://myseller.taobao.com/home.htm/trade-platform/refund-list*' },
    { url: 'https://qn.taobao.com/home.htm/trade-platform/refund-list*' },
    { url: 'https://myseller.taobao.com/home.htm/trade-platform/tp/refund-list*' },
    { url: 'https://qn.taobao.com/home.htm/trade-platform/tp/refund-list*' },
    { url: 'https://refund2.taobao.com/dispute/sellerDisputeList.htm*' },
    { url: 'https://refund2.taobao.com/dispute/detail.htm*' },
  ],
  // One source says that the list may stand in a frame.
  frames: true,
  row: weak('.next-table-body .next-table-row', '.disputelist-sellerGridBodyContainer'),
  detail: [
    { url: 'https://myseller.taobao.com/home.htm/trade-platform/refund-list/detail*' },
    { url: 'https://qn.taobao.com/home.htm/trade-platform/refund-list/detail*' },
    { url: 'https://refund2.taobao.com/dispute/detail.htm*' },
  ],
  fields: {
    refundId: { labels: ['退款编号', '售后编号', '退款单号', '售后单号'], match: '\\d{12,24}' },
    orderId: { labels: ['订单号', '订单编号'], match: '\\d{12,24}' },
    kind: { labels: ['售后类型', '退款类型', '服务类型', '申请类型', '退款方式'] },
    reason: { labels: ['退款原因', '申请原因', '售后原因', '退货原因', '原因'] },
    amount: { labels: ['退款金额', '申请金额', '申请退款金额', '退款总额'] },
    paid: { labels: ['实付金额', '实付款', '实付', '交易金额', '订单金额', '成交金额'] },
    status: { labels: ['售后状态', '退款状态'] },
    dispatch: { labels: ['发货状态', '货物状态', '收货状态'] },
    item: {
      pick: weak('a[href*="item.taobao.com/item.htm"]', 'a[href*="detail.tmall.com/item.htm"]'),
      labels: ['宝贝', '宝贝信息', '商品', '商品信息', '宝贝名称', '商品名称'],
    },
    appliedAt: { labels: ['申请时间', '退款申请时间', '发起时间'] },
    timeLeft: { labels: ['剩余时间', '剩余处理时间'] },
  },
  // 仅退款, 退货退款 and 换货 are what the kinds are called everywhere; no source has shown them on this page.
  kindWords: {
    'refund-only': ['仅退款', '未发货仅退款', '已发货仅退款'],
    'return-and-refund': ['退货退款', '退款退货'],
    exchange: ['换货'],
    repair: ['维修'],
    reissue: ['补寄', '补发'],
  },
  // 请卖家处理, 请退款, 退款成功, 退款完毕 and 已退款 are in the evidence; the others are the words in use.
  stateWords: {
    pending: [
      '请卖家处理',
      '请退款',
      '待卖家处理',
      '待商家处理',
      '等待卖家处理',
      '等待商家处理',
      '退款申请等待卖家确认中',
    ],
    returning: [
      '等待买家退货',
      '请买家退货',
      '待买家退货',
      '待买家发货',
      '买家已退货',
      '待卖家收货',
      '待商家收货',
      '等待卖家收货',
      '等待商家收货',
      '等待卖家确认收货',
      '等待商家确认收货',
    ],
    refunding: ['退款中', '退款处理中'],
    done: ['退款成功', '退款完毕', '已退款', '换货成功', '补寄成功', '维修成功', '售后成功'],
    closed: ['退款关闭', '售后关闭', '已撤销', '已拒绝'],
  },
  dispatchWords: {
    undispatched: ['未发货', '卖家未发货', '商家未发货'],
    dispatched: ['已发货', '卖家已发货', '商家已发货', '未收到货', '未收货'],
    received: ['已收到货', '已收货', '买家已收到货'],
  },
} satisfies RefundsPage;
