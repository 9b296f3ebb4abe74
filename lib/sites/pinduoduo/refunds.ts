import type { RefundsPage } from '@/lib/domain/sites/profile';
import { strong } from '../evidence';

/** The cells of a claim's row have one class; only their order tells them apart. */
const cell = (nth: number) => strong(`[class*="after-sales-table_item_cell"]:nth-child(${nth})`);

export const refunds = {
  when: [
    { url: 'https://mms.pinduoduo.com/aftersales/aftersale_list*' },
    { url: 'https://mms.pinduoduo.com/aftersales/work_order/list*' },
    { url: 'https://mms.pinduoduo.com/aftersales/work_order/tododetail*' },
    { url: 'https://mms.pinduoduo.com/aftersales-ssr/detail*' },
  ],
  list: strong(':has(> div[class*="after-sales-table_order_item"])'),
  row: strong('div[class*="after-sales-table_order_item"]'),
  detail: [
    { url: 'https://mms.pinduoduo.com/aftersales-ssr/detail*' },
    { url: 'https://mms.pinduoduo.com/aftersales/work_order/tododetail*' },
  ],
  fields: {
    refundId: {
      labels: ['售后编号', '售后单号', '退款编号', '退款单号', '售後編號', '退款編號'],
      match: '\\d{6,40}',
    },
    orderId: {
      pick: strong('span[class*="table-item-header_sn__"]'),
      labels: ['订单编号', '订单号', '訂單編號', '訂單號'],
      match: '\\d{6}-\\d{15}',
    },
    kind: { pick: cell(4), labels: ['售后类型', '退款类型', '申请类型', '售後類型', '退款類型'] },
    reason: {
      pick: cell(7),
      labels: [
        '退款原因',
        '申请原因',
        '售后原因',
        '退货原因',
        '退款原因说明',
        '退貨原因',
        '申請原因',
        '售後原因',
      ],
    },
    amount: {
      pick: strong('[class*="amount_refund"]'),
      labels: ['退款金额', '申请金额', '申请退款金额', '退款金額', '申請金額', '退款'],
    },
    paid: {
      pick: strong('[class*="amount_dotted"]'),
      labels: ['实收金额', '实付金额', '交易金额', '实收', '实付', '订单金额', '實收金額', '實付金額'],
    },
    status: { pick: cell(5), labels: ['售后状态', '退款状态', '处理状态', '售後狀態', '退款狀態'] },
    dispatch: {
      pick: cell(3),
      labels: ['发货状态', '物流状态', '订单状态', '發貨狀態', '物流狀態', '訂單狀態'],
    },
    item: {
      pick: strong('[class*="order-info_main"]'),
      labels: ['商品名称', '商品信息', '商品标题', '商品名稱'],
    },
    appliedAt: {
      pick: strong('[class*="table-item-header_apply_time"]'),
      labels: ['申请时间', '售后申请时间', '申請時間'],
    },
    timeLeft: { pick: strong('[class*="table-item-header_time"]'), labels: ['剩余时间', '剩餘時間'] },
  },
  // Of these 仅退款, 退货退款, 待商家处理 and 退款中 are in the evidence; the others are the shop's own words by usage, not
  // yet confirmed.
  kindWords: {
    'refund-only': ['仅退款', '僅退款', '只退款'],
    'return-and-refund': ['退货退款', '退貨退款', '退款退货', '退货并退款'],
    exchange: ['换货', '換貨'],
    repair: ['维修', '維修'],
    reissue: ['补寄', '補寄', '补发', '補發'],
  },
  stateWords: {
    pending: ['待商家处理', '待商家同意', '待商家确认', '待处理', '待商家處理', '待商家同意申请', '待處理'],
    returning: [
      '待买家退货',
      '待买家发货',
      '退货中',
      '买家已退货',
      '买家已发货',
      '待商家收货',
      '待買家退貨',
      '待商家收貨',
    ],
    returned: ['商家已收货', '退货已签收', '待商家退款', '商家已收貨', '退貨已簽收'],
    refunding: ['退款中', '退款处理中', '平台退款中', '退款處理中'],
    done: [
      '退款成功',
      '已退款',
      '换货成功',
      '补寄成功',
      '维修成功',
      '售后完成',
      '售后成功',
      '換貨成功',
      '補寄成功',
      '售後完成',
    ],
    closed: [
      '退款关闭',
      '售后关闭',
      '已撤销',
      '已取消',
      '退款失败',
      '售后失败',
      '退款關閉',
      '售後關閉',
      '已撤銷',
    ],
  },
  dispatchWords: {
    undispatched: ['未发货', '待发货', '未發貨', '待發貨'],
    dispatched: [
      '已发货',
      '运输中',
      '派送中',
      '待收货',
      '未签收',
      '已發貨',
      '運輸中',
      '派送中',
      '待收貨',
      '未簽收',
    ],
    received: ['已签收', '已收货', '確認收貨', '确认收货', '已簽收', '已收貨'],
  },
} satisfies RefundsPage;
