import type { Message } from '@/lib/domain/chat/facts';
import { visibleText } from '../visible-text';
import type { Box, Run } from './chat-sight';

export type Content = Pick<Message, 'text' | 'kind'>;

const price =
  /^(?:(?:实付|实收|应付|合计|小计|价格|到手价|券后价?)\s*[:：]?\s*)?(?:[¥￥$€£]|CNY|RMB|RM|[A-Z]{1,2}\$)\s*[\d,.]*$|^[\d,.]+\s*元$/u;
const cardLabel =
  /^(?:商品\s*ID|商品编号|订单编号|订单号|订单金额|实付|实收|共\s*\d+\s*件|待付款|待发货|已发货|查看详情|查看订单|立即购买|去支付)/u;

/** What a box says, without what the page writes in it and without the message that it quotes. */
export function contentOf(box: Box, skipped: ReadonlySet<Element>): Content {
  const own = box.runs.filter(({ parent }) => !skipped.has(parent));
  const unquoted = own.filter(({ parent }) => !box.quotes.some((quote) => quote.contains(parent)));
  const quotes = unquoted.length > 0 ? box.quotes : [];
  if (looksLikeCard(own, box.controls, box.pictures)) return { text: '', kind: 'card' };
  const text = visibleText(box.element, (element) => skipped.has(element) || quotes.includes(element));
  const isBare = text === '' || /^\[图片\]$/.test(text);
  return isBare && box.pictures > 0 ? { text: '', kind: 'image' } : { text, kind: 'text' };
}

/** Goods and orders are shown in several blocks, with a price, a picture or a button among them. */
export function looksLikeCard(runs: readonly Run[], controls: number, pictures: number): boolean {
  const blocks = new Set(runs.map(({ block }) => block));
  if (blocks.size < 2) return controls > 1;
  if (pictures > 0 || controls > 0) return true;
  return (
    (blocks.size > 2 && new Set(runs.map(({ look }) => look)).size > 2) ||
    runs.some(({ text }) => price.test(text) || cardLabel.test(text))
  );
}
