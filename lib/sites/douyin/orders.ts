import type { OrdersPage } from '@/lib/domain/sites/profile';
import { strong, weak } from '../evidence';

export const orders = {
  when: [{ url: 'https://fxg.jinritemai.com/ffa/morder/order/list*' }],
  list: weak('#orderAppContainer .auxo-table-tbody', '#orderAppContainer'),
  // A line of the table (tr.auxo-table-row-level-0, S) holds an order's number on some pages and its goods alone on others.
  row: strong('[class*="index_table-row__"]'),
  // 订单编号 is in the evidence of the claims, 子订单编号 of this page: that number is the goods', and no label of ours.
  orderId: { labels: ['订单编号', '订单号'], match: '69\\d{17}' },
  fields: {
    // 订单提交时间 and 支付完成时间 are in the evidence; the other labels are the words in use.
    status: { labels: ['订单状态', '状态'] },
    orderedAt: { labels: ['订单提交时间', '提交时间', '下单时间'] },
    paidAt: { labels: ['支付完成时间', '支付时间', '付款时间'] },
    amount: {
      pick: weak('[class*="index_amountWrap__"]'),
      labels: ['实付金额', '应付金额', '订单金额', '实付', '应付'],
    },
    buyer: { labels: ['买家昵称', '买家', '收货人', '收货信息', '收件信息', '买家/收货信息'] },
    // The title's own element ([class*="index_ellipsis__"], W) leaves the variant beside it out: the cell is read instead.
    itemTitle: { labels: ['商品', '商品信息', '商品名称', '商品详情'] },
    itemSku: { labels: ['规格', '商品规格'] },
    itemQuantity: { labels: ['数量', '商品数量'] },
    buyerMessage: { labels: ['买家留言', '用户留言', '买家备注'] },
    sellerMemo: { labels: ['商家备注', '卖家备注', '订单备注', '备注'] },
    timeLeft: { match: '(?:还剩|剩余).+' },
  },
  // The first of each list are in the evidence; the others are the words in use.
  statusWords: {
    unpaid: ['待付款', '待支付'],
    paid: ['待发货', '部分发货', '备货中'],
    dispatched: ['已发货', '待收货'],
    done: ['已完成'],
    closed: ['已关闭', '已取消'],
    refunding: ['售后中', '退款中'],
    // The claim has ended, which tells nothing of the order.
    unknown: ['售后完成', '售后关闭'],
  },
} satisfies OrdersPage;
