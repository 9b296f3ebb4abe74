import type { Span } from './shift';

/** A form of address, a particle, thanks, an excuse: any of them warms a short answer. Questions with 您 and 请 too. */
const warm =
  /[亲您请哦呢哈呀噢喔哒啦嘛吧哟滴咯呐~嗯恩]|谢|抱歉|不好意思|对不起|客气|好的|在的|没事|没关系|没问题|你好|麻烦|客官|宝贝|宝宝|放心|收到|再见|慢走|辛苦/;
/** How an answer begins that says no more than yes, no, or how things stand. */
const opening =
  /^(?:不|没|无|未|可以|能|会|有|是(?!什么|哪|谁|否)|对|正确|行|正常|只|早就|还没|还不|暂时?[无没不])/;
/** Said of what is asked for, and left at that; 不是的 goes on to say how it is. */
const refusal = /^(?:不(?:可以|行|能|支持|给|接受|保证|退|换|送|包|可能|会(?!的))|无法|没(?:办法|法))/;
/** 配送中, 大号的. 我们的 and 这个的 are how a sentence goes on. */
const state = /^(?![我这那哪谁他她它其所])[\u4e00-\u9fff\da-z]{1,4}(?:中|的)$/;
const count = '(?:\\d{1,6}(?:\\.\\d{1,2})?|[一二两三四五六七八九十百]{1,4})';
const figure = new RegExp(
  `^(?:去年|今年|明年|上个?月|下个?月|大概|大约)?${count}(?:\\s?[-~到至]\\s?${count})?\\s?(?:个|台|件|双|条|只|支|包|盒|箱|套|元|块|天|月|年|点|号|米|斤|克|kg|g|cm|ml|小时|分钟|工作日|个工作日|个月|周)(?:左右|以内|之?内|的)?$`,
);
const dayPart = /^(?:今天|明天|后天|昨天|今日|明日)?(?:早上|上午|中午|下午|晚上|傍晚)?$/;

/** A hidden name or figure in brackets, a template's variable as a unit of private use: something is said there. */
const cover = /[[\]\p{Co}]/u;

const briefest = 6;
const brief = 16;

/**
 * The whole of a folded text, without the signs around it, where it is an answer and nothing else: no form of address,
 * no particle, no excuse. At most six units of yes, no, a state or a figure, or at most sixteen that begin with a
 * refusal. One span or none.
 */
export function findBareAnswers(text: string): Span[] {
  if (text.length > 60) return [];
  const start = text.search(/[\p{L}\p{N}]/u);
  if (start < 0) return [];
  const spoken = text.slice(start).replace(/[^\p{L}\p{N}]+$/u, '');
  if (spoken.length > brief || warm.test(text) || cover.test(text) || !isAnswer(spoken)) return [];
  return [{ start, end: start + spoken.length }];
}

function isAnswer(spoken: string): boolean {
  if (!/[\u4e00-\u9fff]/.test(spoken) || /[吗么]$/.test(spoken)) return false;
  if (refusal.test(spoken)) return true;
  if (figure.test(spoken) || dayPart.test(spoken)) return true;
  return spoken.length <= briefest && (opening.test(spoken) || state.test(spoken));
}
