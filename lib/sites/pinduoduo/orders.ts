import type { OrdersPage } from '@/lib/domain/sites/profile';
import { strong, weak } from '../evidence';

/**
 * The list of orders, its merged form and the page of one order. Rows are of Beast, whose names bear the version; only its
 * test marks last. They are Temu's too, which the addresses keep apart.
 */
export const orders = {
  when: [
    { url: 'https://mms.pinduoduo.com/orders/list*' },
    { url: 'https://mms.pinduoduo.com/orders/merge*' },
  ],
  list: strong(':has(> tbody[data-testid="beast-core-table-middle-tbody"])'),
  row: [
    ...strong('tbody[data-testid="beast-core-table-middle-tbody"]'),
    ...strong('tr[data-testid="beast-core-table-body-tr"]'),
  ],
  orderId: { labels: ['订单编号', '订单号'], match: '\\d{6}-\\d{15}' },
  fields: {
    status: { labels: ['订单状态', '交易状态', '状态'] },
    orderedAt: { labels: ['下单时间', '订单创建时间', '创建时间', '订单成交时间', '成交时间'] },
    paidAt: { labels: ['支付时间', '付款时间', '订单支付时间', '成团时间'] },
    amount: {
      labels: [
        '实收金额',
        '商家实收金额',
        '商家实收',
        '实收',
        '实付金额',
        '用户实付',
        '实付',
        '订单金额',
        '总金额',
      ],
    },
    buyer: { labels: ['买家', '买家昵称', '收货信息', '收件人'] },
    itemTitle: { labels: ['商品', '商品信息', '商品名称', '商品详情'] },
    itemSku: { labels: ['规格', '商品规格'] },
    itemQuantity: { labels: ['数量', '商品数量', '购买数量'] },
    buyerMessage: { labels: ['买家留言', '买家备注', '留言'] },
    sellerMemo: { labels: ['商家备注', '卖家备注', '订单备注'] },
    timeLeft: { match: '(?:还剩|剩余).+' },
  },
  item: weak('tr[data-testid="beast-core-table-body-tr"]'),
  // Of these 待发货 is in the evidence; the others are the shop's own words by usage, not yet confirmed.
  statusWords: {
    unpaid: ['待付款', '待支付'],
    paid: ['待发货', '待成团', '部分发货', '已成团'],
    dispatched: ['已发货', '已发货，待签收', '已发货，待收货', '待收货', '待签收'],
    done: ['已签收', '已收货', '已完成', '交易成功'],
    closed: [
      '已取消',
      '交易关闭',
      '已关闭',
      '未付款，已取消',
      '退款成功',
      '已发货，退款成功',
      '未发货，退款成功',
    ],
    refunding: ['退款中', '售后中'],
  },
} satisfies OrdersPage;
