import type { ReviewsPage } from '@/lib/domain/sites/profile';
import { strong, weak } from '../evidence';

/** One body of the table holds one review: a head line with order and buyer, and the line of the review. */
export const reviews = {
  when: [{ url: 'https://mms.pinduoduo.com/goods/evaluation/index*' }],
  list: strong(':has(> tbody[data-testid="beast-core-table-middle-tbody"])'),
  row: strong('tbody[data-testid="beast-core-table-middle-tbody"]'),
  // Beside it stand 用户评价分, with its stars, and after it 被点赞数.
  text: weak('div[class*="logic_reviewWrapper"] > div:not(:has(svg))', 'div[class*="logic_reviewWrapper"]'),
  image: weak('i[class*="logic_imgList"]'),
  star: strong('svg[data-testid="beast-core-icon-star_filled"]'),
  fields: {
    orderId: { labels: ['订单编号', '订单号'], match: '\\d{6}-\\d{15}' },
    rating: { labels: ['用户评价分'] },
    at: { pick: weak('div[class*="logic_replyTime"]'), labels: ['评价时间'] },
    buyer: { labels: ['买家昵称', '买家'] },
    item: { labels: ['商品信息', '商品', '商品名称'] },
    replied: { labels: ['回复状态'] },
  },
  // 回复 is the link by which the shop answers. The other words are those in use.
  repliedWords: { yes: ['商家回复', '已回复', '我的回复'], no: ['回复', '未回复'] },
} satisfies ReviewsPage;
