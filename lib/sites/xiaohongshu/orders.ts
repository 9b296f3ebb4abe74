import type { OrdersPage } from '@/lib/domain/sites/profile';

// Known are the form of an order's number (P and digits), 待发货 and 已发货; all other words are those in use.
export const orders = {
  when: [{ url: 'https://ark.xiaohongshu.com/app-order/order/query*' }],
  orderId: { labels: ['订单号', '订单编号'], match: 'P\\d{12,24}' },
  fields: {
    status: { labels: ['订单状态', '状态'] },
    orderedAt: { labels: ['下单时间', '创建时间', '用户下单时间'] },
    paidAt: { labels: ['支付时间', '付款时间'] },
    amount: { labels: ['实付金额', '商家应收', '订单金额', '实付'] },
    buyer: { labels: ['买家', '买家昵称', '用户昵称', '收件人', '收货人'] },
    itemTitle: { labels: ['商品信息', '商品名称', '商品'] },
    itemSku: { labels: ['规格'] },
    itemQuantity: { labels: ['数量', '商品数量'] },
    buyerMessage: { labels: ['买家留言', '用户备注', '买家备注'] },
    sellerMemo: { labels: ['商家备注', '卖家备注'] },
    timeLeft: { match: '(?:还剩|剩余).+' },
  },
  statusWords: {
    unpaid: ['待付款', '待支付'],
    paid: ['待发货', '部分发货'],
    dispatched: ['已发货', '待收货'],
    done: ['已签收', '已完成'],
    closed: ['已取消', '已关闭'],
    refunding: ['售后中'],
  },
} satisfies OrdersPage;
