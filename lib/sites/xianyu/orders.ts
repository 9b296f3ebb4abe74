import type { OrdersPage } from '@/lib/domain/sites/profile';

/**
 * The workbench's orders: a line with the platform's state, number and time, and under it a line for each item. Read by words:
 * nobody has published a class, and the one who reads the page trusts none.
 */
export const orders = {
  when: [{ url: 'https://seller.goofish.com/*', hash: '#/seller-trade/order-manage' }],
  orderId: { labels: ['订单编号', '订单号'], match: '\\d{15,22}' },
  fields: {
    status: { labels: ['发货/退款状态', '订单状态', '交易状态', '发货状态'] },
    orderedAt: { labels: ['下单时间', '创建时间', '拍下时间'] },
    paidAt: { labels: ['付款时间', '支付时间'] },
    amount: { labels: ['成交价', '实付款', '实收款', '实付', '订单金额'] },
    buyer: { labels: ['买家', '买家昵称'] },
    itemTitle: { labels: ['商品信息', '商品', '宝贝'] },
    itemQuantity: { labels: ['数量', '购买数量'] },
    buyerMessage: { labels: ['买家留言', '留言'] },
    sellerMemo: { labels: ['卖家备注', '商家备注'] },
    timeLeft: { match: '(?:还剩|剩余).+' },
  },
  // All of the evidence but the last of each list, which are words in use. 未发货, which the evidence has too, stands beside an item, also
  // of an order that was closed before it was sent: it says nothing of the order.
  statusWords: {
    unpaid: ['待付款', '等待买家付款'],
    paid: ['待发货', '发货即将超时', '发货已超时', '等待卖家发货'],
    dispatched: ['已发货', '待收货', '等待买家收货'],
    done: ['交易成功', '已完成'],
    closed: ['交易关闭', '已关闭', '退款成功'],
    refunding: ['售后中', '退款中'],
  },
} satisfies OrdersPage;
