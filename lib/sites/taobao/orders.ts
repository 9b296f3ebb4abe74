import type { OrdersPage } from '@/lib/domain/sites/profile';
import { strong, weak } from '../evidence';

export const orders = {
  when: [
    { url: 'https://myseller.taobao.com/home.htm/trade-platform/tp/sold*' },
    { url: 'https://qn.taobao.com/home.htm/trade-platform/tp/sold*' },
    { url: 'https://myseller.taobao.com/home.htm/trade-platform/tp/order*' },
    { url: 'https://qn.taobao.com/home.htm/trade-platform/tp/order*' },
    { url: 'https://trade.taobao.com/trade/itemlist/list_sold_items.htm*' },
    // What is to be sent, many at once. It shows neither the time of the order nor its sum.
    { url: 'https://myseller.taobao.com/home.htm/batch-consign*' },
    { url: 'https://qn.taobao.com/home.htm/batch-consign*' },
  ],
  list: [
    ...weak('div.next-table.next-table-medium'),
    ...strong('#sold_container', '.trade-sold-container'),
    ...weak(':has(> .list-item-wrapper)'),
  ],
  row: [
    ...strong('div.trade-order-main'),
    ...weak('div.next-table.next-table-medium div.next-table-body > table'),
    ...strong('[class*="item-mod__trade-order"]'),
    ...weak('.list-item-wrapper'),
  ],
  orderId: {
    pick: strong('input[name="orderid"]'),
    attribute: 'value',
    labels: ['订单号', '订单编号'],
    match: '\\d{12,24}',
  },
  fields: {
    status: { labels: ['交易状态', '订单状态', '履约/售后状态', '状态'] },
    orderedAt: { labels: ['创建时间', '下单时间', '拍下时间', '订单创建时间'] },
    paidAt: { labels: ['付款时间', '支付时间'] },
    amount: {
      pick: strong('[class*="price-mod__price"]'),
      labels: ['实收款', '实付款', '应收款', '应付款', '订单金额'],
    },
    buyer: {
      pick: [...strong('a[class*="buyer-mod__name"]'), ...weak('.ww-light[data-encryptuid]')],
      labels: ['买家', '买家昵称', '买家会员名', '旺旺'],
    },
    itemTitle: {
      pick: strong('[class*="production-mod__production"]'),
      labels: ['宝贝', '商品', '宝贝信息', '商品信息', '宝贝名称', '商品名称'],
    },
    itemSku: { pick: strong('[class*="production-mod__sku-item"]') },
    itemQuantity: { labels: ['数量', '购买数量'] },
    buyerMessage: { labels: ['买家留言', '买家备注', '留言'] },
    sellerMemo: { labels: ['卖家备注', '商家备注', '订单备注'] },
    timeLeft: { match: '(?:还剩|剩余).+' },
  },
  item: [...strong('tr[class*="suborder-mod__item"]'), ...weak('table tr:not(:first-child)')],
  // Taken from several sources; 已支付 to 待配送 are of the batch page and have one. The last of each list are words in use that
  // nobody has published for these pages.
  statusWords: {
    unpaid: ['等待买家付款', 'WAIT_BUYER_PAY', '待付款'],
    paid: [
      '买家已付款',
      '买家已付款，等待商家发货',
      '等待卖家发货',
      '等待商家发货',
      'WAIT_SELLER_SEND_GOODS',
      '已支付',
      '待发货',
      '待处理',
    ],
    dispatched: [
      '卖家已发货',
      '商家已发货',
      '商家已发货，等待买家确认',
      '等待买家确认收货',
      '待揽收',
      '待配送',
      '已发货',
    ],
    done: ['交易成功', 'TRADE_FINISHED'],
    closed: ['交易关闭', 'TRADE_CLOSED'],
    refunding: ['退款成功', '请卖家处理', '请退款', '退款中', '退款'],
    // The claim has ended, which tells nothing of the order.
    unknown: ['退款关闭'],
  },
} satisfies OrdersPage;
