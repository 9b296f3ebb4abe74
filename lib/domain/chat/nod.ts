import { fold } from '../text';

const silent = /\[[^[\]]*\]|[\s\p{P}\p{S}\p{Extended_Pictographic}]/gu;
const nod =
  /^(?:嗯|恩|哦|噢|奥|喔|额|呃|诶|对|是|这个|那个|可以|行|好|ok|okay|不是|不对|吗|吧|啊|呀|哈|的|了|啦|嘛|呢|那|就|稍等|等下|一下|知道|晓得|明白|懂|收到|然后|后来|忘记|我)+$/;

/**
 * Whether a buyer's text only nods, shakes the head or holds the line (嗯嗯, 好的, 是这个, 稍等): it answers the seller and
 * asks nothing. Thanks are no nod, they want a last word.
 */
export function isNod(text: string): boolean {
  const said = fold(text).replace(silent, '');
  return said === '' || nod.test(said);
}
