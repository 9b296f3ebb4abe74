import type { OrdersPage } from '@/lib/domain/sites/profile';

// Nothing is known of the rows: they are read by words. Labels and statuses are those in use, but for the ones named below.
export const orders = {
  when: [
    { url: 'https://shop.jd.com/jdm/trade/orders/order-list*' },
    { url: 'https://shop.jd.com/jdm/trade/order/orderList*' },
    { url: 'https://trade-order-jdm.jd.com/orderList*' },
  ],
  frames: true,
  orderId: { labels: ['订单编号', '订单号'], match: '\\d{11,20}' },
  fields: {
    status: { labels: ['订单状态', '状态'] },
    orderedAt: { labels: ['下单时间', '订单创建时间', '创建时间'] },
    paidAt: { labels: ['付款时间', '付款确认时间', '支付时间'] },
    amount: { labels: ['实付金额', '应付金额', '订单金额', '货款金额', '应付', '实付'] },
    buyer: { labels: ['买家信息', '买家账号', '客户账号', '用户账号', '下单账号', '客户姓名', '收货人'] },
    itemTitle: { labels: ['商品信息', '商品名称', '商品'] },
    itemQuantity: { labels: ['数量', '商品数量'] },
    buyerMessage: { labels: ['买家留言', '买家备注', '客户备注', '用户备注'] },
    sellerMemo: { labels: ['商家备注', '卖家备注', '订单备注'] },
    timeLeft: { match: '(?:还剩|剩余).+' },
  },
  // 已完成, 已取消 and 已出库 are in the evidence, as is waitOut in the address of a tab.
  statusWords: {
    unpaid: ['等待付款', '待付款'],
    paid: ['等待出库', '待出库', '等待打印'],
    dispatched: ['已出库', '等待确认收货', '等待收货', '配送中'],
    done: ['已完成'],
    closed: ['已取消', '已删除', '交易关闭'],
    refunding: ['售后中', '退款中'],
    unknown: ['暂停', '锁定'],
  },
} satisfies OrdersPage;
