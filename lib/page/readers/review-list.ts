import type { OrdersPage, ReviewsPage } from '@/lib/domain/sites/profile';

/** Words before a review, or above its column, and before what was added to it. They stand in no profile: all shops use them. */
const textLabels = ['评价内容', '评论内容', '初次评价', '首次评价', '初评', '买家评价', '评价', '评论'];
const followUpLabels = ['追评', '追加评价', '追加评论', '追评内容'];

const made = new WeakMap<ReviewsPage, OrdersPage>();

/**
 * A list of reviews in the words of a list of orders, so that the same eyes read both: by selector, by label, by the header
 * above a column. The rating stands where an order's status does, the time where its creation does.
 */
export function listOf(page: ReviewsPage): OrdersPage {
  const known = made.get(page);
  if (known) return known;
  const { orderId, rating, at, buyer, item, replied } = page.fields;
  const list: OrdersPage = {
    when: page.when,
    list: page.list,
    row: page.row,
    orderId,
    fields: {
      status: rating ?? {},
      orderedAt: at,
      amount: {},
      ...(buyer && { buyer }),
      ...(item && { itemTitle: item }),
      ...(replied && { itemSku: replied }),
      buyerMessage: { labels: textLabels },
      sellerMemo: { labels: followUpLabels },
    },
    statusWords: {},
  };
  made.set(page, list);
  return list;
}

const labelBefore = new RegExp(
  String.raw`^[\[【(（]?\s*(?:${textLabels.join('|')})\s*[\]】)）]?\s*[:：]\s*`,
  'u',
);
const followUpBefore =
  /^[[【(（]?\s*(?:(?:买家|用户)?\s*(?:当天|\d+\s*天后)?\s*(?:追评内容|追评|追加评价|追加评论|追加))\s*[\]】)）]?\s*[:：]?\s*/u;

/** The words of a review without the label that the page sets before them. */
export const unlabelled = (text: string): string => text.replace(labelBefore, '');
export const unlabelledFollowUp = (text: string): string => text.replace(followUpBefore, '');

/** 追评：…, 【3天后追评】…; without a mark 追加 may begin any sentence. */
export const beginsLater = (text: string): boolean =>
  /[:：\]】)）]\s*$/.test(followUpBefore.exec(text)?.[0] ?? '');
export const isFollowUpLabel = (text: string): boolean => text !== '' && unlabelledFollowUp(text) === '';
