import type { ChatFacts } from '../chat/facts';
import type { Intent } from '../chat/intent';
import { fold } from '../text';

/** A buyer who asks one of these is choosing: the one moment at which a word about something else may help. */
const goodsIntents: ReadonlySet<Intent> = new Set(['product_info', 'stock', 'price_promotion']);
/** With the item's name beside it, these too are a buyer at the shelf. */
const openIntents: ReadonlySet<Intent> = new Set(['greeting_human', 'other']);

/** Folded words of a buyer who looks at goods. */
const choosing =
  /尺寸|尺码|多大|大小|容量|规格|参数|型号|材质|面料|成分|颜色|色差|款式|哪款|哪个好|哪种|区别|推荐|适合|合适|搭|配什么|配套|配件|同系列|一起用|还需要买|兼容|通用|怎么用|好用|能用|可以用|耐用|保温|防水|保质期|口味|正品|质量怎么样|有货|现货|库存|还有吗|有没有|补货|优惠|便宜|打折|折扣|满减|券|活动|赠品|多少钱|价格|怎么卖|sizes?\b|colou?rs?\b|materials?\b|in stock|available|price|discount|coupon|how much|recommend/;

/** Folded words of a buyer who has another matter, whatever goods the line names. */
const otherMatter =
  /发货|发出|寄出|出库|物流|快递|运单|单号|签收|到货|几天到|什么时候到|没到|地址|发票|开票|付款|支付|保价|价保|差价|invoice|shipp|deliver|track|payment/;

/** Folded words of a buyer with a trouble: a refund, a complaint, a parcel that does not come. */
const trouble =
  /退款|退货|退钱|退换|退掉|想退|要退|能退|给退|仅退|换货|售后|投诉|举报|差评|维权|12315|假货|骗|赔|坏了|坏的|破了|破损|碎了|裂了|断了|漏了|烂了|发霉|少发|漏发|错发|发错|少了|丢件|丢了|没收到|收不到|没到|没发|不发货|催|取消|不要了|不想要|质量问题|质量差|太差|垃圾|失望|生气|refund|return|exchange|complain|broken|damaged|defect|missing|not received|never arrived|cancel/;

/** How many of the newest lines are looked through for a trouble that is still on. */
const recentLines = 20;

/**
 * Whether a question is one about goods.
 * @param intent what the model takes it for, or null where no model is at hand: then words decide
 * @param named the question itself names an item of which something is known
 */
export function asksAboutGoods(text: string, intent: Intent | null, named: boolean): boolean {
  if (intent !== null) return goodsIntents.has(intent) || (named && openIntents.has(intent));
  const folded = fold(text);
  return !otherMatter.test(folded) && (named || choosing.test(folded));
}

/** Whether a refund, a complaint or a delivery trouble is on: by the order beside the chat, or by the buyer's newest lines. */
export function isInTrouble({ messages, order }: Pick<ChatFacts, 'messages' | 'order'>): boolean {
  if (order?.status === 'refunding') return true;
  return messages.slice(-recentLines).some(({ from, text }) => from === 'buyer' && trouble.test(fold(text)));
}
