/**
 * Where each clause of a folded text ends: at a comma, semicolon, full stop, question or exclamation mark, line
 * break, or the end of the text. A blank ends one only behind a particle (好的呢 今天发货) or before what opens a
 * sentence (请问, 这边), since sellers also write 亲 今天 发货; a point within a number ends none.
 */
export function clauseEnds(text: string): number[] {
  const ends: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (isBreak(text, i)) ends.push(i);
  }
  ends.push(text.length);
  return ends;
}

/** Whether the unit at `at` ends a clause. */
export function isBreak(text: string, at: number): boolean {
  const unit = text[at] ?? '';
  if (unit === ' ') return isBreakingBlank(text, at);
  return unit === '.' ? !isDigit(text[at + 1]) : unit !== '' && ',;!?。…\n\r'.includes(unit);
}

const openers = ['请问', '还请', '这边', '感谢', '您好', '好的', '小妹', '妹子', '亲爱', '祝'];

function isBreakingBlank(text: string, at: number): boolean {
  const before = text[at - 1];
  if (before !== undefined && '哦呢哈吧呀啦噢喔哒嘛哟~'.includes(before)) return true;
  return openers.some((opener) => text.startsWith(opener, at + 1));
}

/** A clause that goes on longer than this to one side of a word says nothing about it any more. */
const reach = 60;

/** The clause around a span, as far as it tells something about it; `to` is the break that ends it, if one is in reach. */
export function clauseAround(text: string, start: number, end: number): { from: number; to: number } {
  let from = start;
  while (from > 0 && start - from < reach && !isBreak(text, from - 1)) from--;
  let to = end;
  while (to < text.length && to - end < reach && !isBreak(text, to)) to++;
  return { from, to };
}

/** Whether a clause ends between two offsets. */
export function hasBreak(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isBreak(text, i)) return true;
  return false;
}

const isDigit = (unit: string | undefined): boolean => unit !== undefined && unit >= '0' && unit <= '9';
