import type { Detector } from '../rules/rule';
import { clauseEnds } from './clauses';
import type { Span } from './shift';

// Counted quantifiers throughout: an open one would try every start of a long run of digits or letters anew.
const numeral = '(?:\\d{1,4}|[一二两三四五六七八九十]{1,3})';
const range = `${numeral}(?:\\s{0,2}[-~到至]\\s{0,2}${numeral})?`;

const phone = /(?<!\d)1[3-9]\d(?:[ -]?\d{4}){2}(?!\d)/g;
const accountName = /(?<![a-z0-9_])[a-z][-_a-z0-9]{5,19}(?![a-z0-9_])/g;
const accountNumber = /(?<![\d_-])\d{5,12}(?!\d)/g;
const email = /[a-z0-9][a-z0-9._+-]{0,63}@(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,10}(?![a-z])/g;
const url =
  /(?<![@a-z0-9.-])(?:https?:\/\/[^\s\u4e00-\u9fff]+|(?:[a-z0-9-]{1,63}\.){1,5}(?:com|cn|net|org|shop|store|top|xyz|vip|cc|me|tv|link|site|club|info)(?![a-z0-9-])(?:\/[^\s\u4e00-\u9fff]*)?)/g;
const digits = /(?<![\d-])\d(?:[ -]?\d){13,22}x?(?![\d-])/g;
const amount =
  /(?:\d{1,7}(?:\.\d{1,2})?|[一二两三四五六七八九十百]{1,5})\s{0,2}(?:元|块钱?|圆|rmb|红包|%)|[¥￥$]\s{0,2}\d{1,7}(?:\.\d{1,2})?/g;
const duration = new RegExp(
  [
    '今晚上?|今早|今日|今天|明早|明晚|明日|明天|明后天|今明|后天|当天|当日|次日|隔天|隔日',
    '(?:今天|今日|明天|明日|后天)?(?:早上|上午|中午|下午|傍晚|晚上|晚点|稍晚)',
    `(?:本|这|下)?(?:周|星期|礼拜)[一二三四五六日天末]|(?:一|本|这|下)周(?:之?内)?`,
    `${range}\\s{0,2}(?:个)?(?:小时|钟头|分钟|h)(?:之?内|以内)?`,
    `${range}\\s{0,2}(?:个)?(?:工作日|自然日|天)(?:之?内|以内)?`,
    '(?:\\d{1,2}月)?\\d{1,2}(?:号|日)(?:之?前)?|(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})点(?:半)?(?:之?前)?|\\d{1,2}:\\d\\d(?:之?前)?',
  ].join('|'),
  'g',
);

/** Some minutes to wait, and a time of day as a log or a timetable has it: nothing is owed by then. */
const passing = /分钟|^\d{1,2}:\d\d$|点半?$/;

/**
 * Finds what a detector's name says in a folded text (lib/domain/text.ts), as spans from left to right. A number
 * counts as an identity card by its checksum (GB 11643-1999), as a bank card by its issuer's digits and Luhn; other
 * long numbers are order and parcel numbers, which a seller writes all day.
 */
export function detect(detector: Detector, text: string): Span[] {
  switch (detector) {
    case 'phone':
      return spans(phone, text);
    case 'wechatId':
      // Apart, since qq12345678 is a number behind the service's name and vx_shop8 a name.
      return [...spans(accountName, text), ...spans(accountNumber, text)].sort((a, b) => a.start - b.start);
    case 'email':
      return spans(email, text);
    case 'url':
      return spans(url, text);
    case 'amount':
      return spans(amount, text);
    case 'duration':
      return spans(duration, text);
    case 'deadline':
      return spans(duration, text).filter((span) => !passing.test(text.slice(span.start, span.end)));
    case 'idCard':
      return spans(digits, text).filter((span) => isIdCard(compact(text, span)));
    case 'bankCard':
      return spans(digits, text).filter((span) => isBankCard(compact(text, span)));
    case 'clauseEnd':
      return clauseEnds(text).map((end) => ({ start: end, end }));
  }
}

const idCardWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Whether 18 signs are a mainland identity card number: a possible date of birth and the right last sign. */
export function isIdCard(number: string): boolean {
  if (!/^[1-8]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dx]$/.test(number))
    return false;
  const sum = idCardWeights.reduce((total, weight, i) => total + weight * Number(number[i]), 0);
  return '10x98765432'[sum % 11] === number[17];
}

/** Whether digits are a payment card: UnionPay (62, 16 to 19), Visa (4), Mastercard (51–55) of 16, and a right Luhn sum. */
export function isBankCard(number: string): boolean {
  if (!/^(?:62\d{14,17}|4\d{15}|5[1-5]\d{14})$/.test(number)) return false;
  let sum = 0;
  for (let i = 0; i < number.length; i++) {
    const digit = Number(number[number.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

const compact = (text: string, span: Span): string => text.slice(span.start, span.end).replace(/[ -]/g, '');

function spans(pattern: RegExp, text: string): Span[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
