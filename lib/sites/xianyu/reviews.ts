import type { ReviewsPage } from '@/lib/domain/sites/profile';

/** Read by the headers of its columns: 评价等级, 评价内容, 商品信息. Nothing of its structure is known. */
export const reviews = {
  when: [{ url: 'https://seller.goofish.com/*', hash: '#/seller-trade/evaluation-manage' }],
  fields: {
    orderId: { labels: ['订单编号', '订单号'], match: '\\d{15,22}' },
    rating: { labels: ['评价等级', '评价类型'] },
    at: { labels: ['评价时间', '日期', '时间'] },
    buyer: { labels: ['买家昵称', '买家', '评价人'] },
    item: { labels: ['商品信息', '商品', '宝贝'] },
    replied: { labels: ['回复状态'] },
  },
  // The words in use at Taobao, whose ratings these are.
  ratingWords: { good: ['好评'], neutral: ['中评'], bad: ['差评'] },
  repliedWords: { yes: ['已回复', '卖家回复', '我的回复', '查看回复'], no: ['未回复', '待回复', '回复'] },
} satisfies ReviewsPage;
