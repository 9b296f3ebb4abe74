import { fold } from '../text';

/** Longer than any marketplace's own words with all that may stand around them. */
const longest = 120;

/** Some pages put empty tags between the characters. */
const noise = /<\/?[a-z][^<>]{0,40}>|[^\p{L}\p{N}]/gu;

const who = '(?:此|该|本|这位)?(?:用户|买家|顾客|会员|评价方|评论方|客户|消费者)';
const wrote = '(?:填写|写下|写|作出|做出|给出|发表|留下|输入|提交)';
const what = '(?:任何|文字|有效)?(?:评价内容|评论内容|评价|评论|内容|文字|好评)';

/** One of the marketplace's own sentences, or what it puts before and behind it. */
const piece = [
  `${who}?(?:在?\\d{1,3}[天日](?:之?内)?)?${who}?(?:没有|没|未|尚未)(?:能)?(?:及时)?${wrote}${what}`,
  `(?:系统|平台)?(?:自动|默认)(?:给出|给予)?(?:的)?(?:好评|评价|评论)`,
  '(?:系统|平台)(?:评价|评论|提示|消息)',
  '(?:初次|首次|买家|用户|追加)?(?:评价|评论|追评)(?:内容)?(?=此|该|买家|用户|系统|\\d)',
  'this(?:user|buyer|customer)(?:didnot|hasnot|didn?t|left|leftno)(?:write|leave|left|fillin)?(?:a|any|no)?(?:review|comment|comments|feedback)',
  '(?:the)?(?:user|buyer|customer)(?:left|wrote)no(?:review|comment|comments|feedback)',
  '(?:systemdefault|default|automatic)(?:review|rating|positivereview|feedback|praise)',
].join('|');
const whole = new RegExp(`^(?:${piece})+$`);

/**
 * Whether a review's text is the marketplace's own where the buyer wrote none: 此用户没有填写评价。 · 系统默认好评 ·
 * 15天内买家未作出评价, however blanks, signs and empty tags stand in between. Where anything else is said, it is a review.
 */
export function isFiller(text: string): boolean {
  if (text.length > longest * 4) return false;
  const bare = fold(text).replace(noise, '');
  return bare !== '' && bare.length <= longest && whole.test(bare);
}
