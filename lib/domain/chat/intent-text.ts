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
  ['M', String.raw`\[金额x\]|[¥￥]\s?\d[\d.]*|\d[\d.]*(?:元|块钱?)(?![\u4e00-\u9fff]{0,1}装)`],
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

/**
 * The text as intents are read from it: folded, numbers and the like one capital each, marks and blanks one blank,
 * question and exclamation marks kept.
 */
export function readable(text: string): string {
  const newest = fold(text.slice(-mostRead));
  return newest
    .replace(kindPattern, (...found) => {
      for (const [at, kind] of names) if (found[at] !== undefined) return kind;
      return ' ';
    })
    .replace(marks, ' ')
    .trim();
}
