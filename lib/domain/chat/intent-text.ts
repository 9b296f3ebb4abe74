import { fold } from '../text';

/** The newest part of a text is read: who writes more has said the question in the end. */
const mostRead = 600;

/**
 * What is alike for telling what somebody wants. Folded text has no capitals, so that one can stand for a whole
 * kind: a number, an order's number, a date, whether it is written out or was hidden as [数字x].
 */
const kinds: readonly [kind: string, pattern: string][] = [
  ['L', String.raw`\[(?:链接|商品)x\]|https?:\/\/[^\s\u4e00-\u9fff]+`],
  ['O', String.raw`\[订单x\]|[a-z]{0,2}\d{12,}`],
  ['C', String.raw`\[电话x\]|(?<!\d)1[3-9]\d{9}(?!\d)`],
  ['E', String.raw`\[邮箱x\]|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{1,64}`],
  [
    'M',
    String.raw`\[金额x\]|[¥￥$€£]\s?\d[\d.]*|\d[\d.]*(?:元|块钱?)(?![\u4e00-\u9fff]{0,1}装)|\d[\d.]*\s?(?:dollars?|bucks|usd|euros?|pounds|rmb|yuan)(?![a-z])`,
  ],
  ['D', String.raw`\[日期x\]|\d{1,2}月\d{1,2}[日号]?`],
  ['T', String.raw`\[时间x\]|\d{1,2}:\d{2}`],
  ['P', String.raw`\[姓名x\]`],
  ['A', String.raw`\[地址x\]`],
  ['N', String.raw`\[数字x\]|\d[\d.]*`],
  ['S', String.raw`#e-\w{2,4}|\[[^[\]\s]{1,6}\]|\p{Extended_Pictographic}`],
];
const names = new Map(kinds.map(([kind], at) => [at + 1, kind]));
const kindPattern = new RegExp(kinds.map(([, pattern]) => `(${pattern})`).join('|'), 'gu');
const marks = /[^\p{L}\p{N}?!]+/gu;

/** Words of the counter as hurried hands write them: of the same sound, in other characters. Folded. */
const misspelt: readonly (readonly [wrong: RegExp, right: string])[] = [
  // Two hours on (2小时后) is no slip.
  [/时侯|(?<![\d小])时后/g, '时候'],
  [/[法罚]货|发伙/g, '发货'],
  [/退[宽欵]/g, '退款'],
  [/腿(?=[货款钱])/g, '退'],
  [/物留/g, '物流'],
  [/快弟/g, '快递'],
  [/发[漂飘嫖]/g, '发票'],
  [/优惠[卷劵]/g, '优惠券'],
  [/什莫/g, '什么'],
  [/怎莫|[肿咋]么/g, '怎么'],
  [/[包保][由邮油](?!箱)/g, '包邮'],
  [/收获(?=地址|人|电话)/g, '收货'],
  [/(?<=[到转入汇])帐|帐(?=[户号单])/g, '账'],
  [/以经/g, '已经'],
  [/因该/g, '应该'],
  [/[在再]码(?=$|[ ?!？！])/g, '在吗'],
  // Words of other parts of the country, and of the net, for what everybody says.
  [/啥子/g, '什么'],
  [/咋个|啷个/g, '怎么'],
  [/木有|冇/g, '没有'],
  [/[阔口]以/g, '可以'],
  [/酱[紫子](?!酒)/g, '这样'],
  [/素不素/g, '是不是'],
  [/[啦咯喽嘞]/g, '了'],
  [/(?<=[好谢有要对行道])拉(?=$|[ ,.?!，。？！])/g, '了'],
  [/哒|滴(?=$|[ ,.?!，。？！])/g, '的'],
  [/[捏涅](?=$|[ ,.?!，。？！])/g, '呢'],
  [/[咩伐](?=$|[ ,.?!，。？！])/g, '吗'],
];

/** What `readable` goes by, to tell whether a model was taught by the same. */
export const readingRules: readonly string[] = [
  String(mostRead),
  marks.source,
  ...kinds.flat(),
  ...misspelt.flatMap(([wrong, right]) => [wrong.source, right]),
];

/**
 * The text as intents are read from it: folded, common slips undone, numbers and the like one capital each, marks and
 * blanks one blank, question and exclamation marks kept. A change of any of it needs `npm run train -- intents`.
 */
export function readable(text: string): string {
  const newest = fold(text.slice(-mostRead));
  return misspelt
    .reduce((read, [wrong, right]) => read.replace(wrong, right), newest)
    .replace(kindPattern, (...found) => {
      for (const [at, kind] of names) if (found[at] !== undefined) return kind;
      return ' ';
    })
    .replace(marks, ' ')
    .trim();
}
