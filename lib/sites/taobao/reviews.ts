import type { ReviewsPage } from '@/lib/domain/sites/profile';
import { weak } from '../evidence';

// The selectors come from one author who reads this page; the labels are the words in use, and go first but for the text.
export const reviews = {
  when: [
    { url: 'https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC*' },
    { url: 'https://qn.taobao.com/home.htm/comment-manage/list/rateWait4PC*' },
  ],
  list: weak('.next-table-medium'),
  row: weak('.next-table-medium > table[role="table"] tbody.next-table-body > tr'),
  followUpRow: weak('.next-table-expanded-row'),
  text: weak('.rate-content span:nth-of-type(2)', '.rate-content', '.l-rate-content'),
  followUp: weak(
    '.next-table-expanded-row .rate-content span:nth-of-type(2)',
    '.next-table-expanded-row .rate-content',
  ),
  image: weak('.l-media-gallery img'),
  fields: {
    orderId: { labels: ['订单号', '订单编号'], match: '\\d{12,24}' },
    rating: { labels: ['评价等级', '评价类型', '评价结果', '总体评价'] },
    at: { labels: ['评价时间', '评论时间', '时间'] },
    buyer: { labels: ['买家', '买家昵称', '买家会员名', '评价人', '评价者', '用户昵称'] },
    item: {
      pick: weak('a[href*="item.taobao.com/item.htm"]', 'a[href*="detail.tmall.com/item.htm"]'),
      labels: ['宝贝', '商品', '宝贝信息', '商品信息', '宝贝名称', '商品名称', '评价商品', '评价宝贝'],
    },
    replied: { labels: ['回复状态', '解释状态', '处理状态'] },
  },
  ratingWords: { good: ['好评'], neutral: ['中评'], bad: ['差评'] },
  // 解释 is this marketplace's older word for the seller's answer.
  repliedWords: {
    yes: ['已回复', '已解释', '商家回复', '卖家回复', '掌柜回复', '我的回复', '解释'],
    no: ['未回复', '未解释', '待回复'],
  },
} satisfies ReviewsPage;
