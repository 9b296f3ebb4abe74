import type { Detector } from '../rules/rule';
import { findBareAnswers } from './bare-answers';
import { clauseEnds } from './clauses';
import { findBankCards, findIdCards, findPhones, findTaiwanIds } from './numbers';
import type { Span } from './shift';

// Counted quantifiers throughout: an open one would try every start of a long run of digits or letters anew.
const numeral = '(?:\\d{1,4}|[一二两三四五六七八九十]{1,3})';
const range = `${numeral}(?:\\s{0,2}[-~到至]\\s{0,2}${numeral})?`;

const accountName = /(?<![a-z0-9_])[a-z][-_a-z0-9]{5,19}(?![a-z0-9_])/g;
const accountNumber = /(?<![\d_-])\d{5,12}(?!\d)/g;
const email = /[a-z0-9][a-z0-9._+-]{0,63}@(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,10}(?![a-z])/g;
const url =
  /(?<![@a-z0-9.-])(?:https?:\/\/[^\s\u4e00-\u9fff]+|(?:[a-z0-9-]{1,63}\.){1,5}(?:com|cn|net|org|shop|store|top|xyz|vip|cc|me|tv|link|site|club|info)(?![a-z0-9-])(?:\/[^\s\u4e00-\u9fff]*)?)/g;
/** As many digits as codes sent by message have. */
const code = /(?<![\d.])\d{4,8}(?![\d.元块])/g;
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
 * counts as an identity card or a bank card by its checksum: other long numbers are order and parcel numbers, which a
 * seller writes all day.
 */
export function detect(detector: Detector, text: string): Span[] {
  switch (detector) {
    case 'phone':
      return findPhones(text);
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
      return findIdCards(text);
    case 'bankCard':
      return findBankCards(text);
    case 'taiwanId':
      return findTaiwanIds(text);
    case 'code':
      return spans(code, text);
    case 'bareAnswer':
      return findBareAnswers(text);
    case 'clauseEnd':
      return clauseEnds(text).map((end) => ({ start: end, end }));
  }
}

function spans(pattern: RegExp, text: string): Span[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
