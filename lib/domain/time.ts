import { instantOfWall, offsetAt, type Zone } from './zone';

export { offsetAt } from './zone';

/**
 * `now` as an instant; where the page's clock stands; `dayFirst` whether 03/04/2026 is in April (true) or in March (false):
 * left out, such a day is not read.
 */
export type PageClock = Zone & { now: Date; dayFirst?: boolean | undefined };

/** A page's server and this machine rarely agree to the second: a time this little ahead is now, not yesterday. */
const clocksDiffer = 5 * 60_000;
const minute = 60_000;

const clock = String.raw`(?:(凌晨|早上|上午|中午|下午|晚上)\s*)?(\d{1,2})[:：](\d{2})(?:[:：](\d{2}))?(?!\d)(?:\s*([ap])\.?\s?m\b)?`;
/** What stands between a day and its hour. */
const then = String.raw`(?:,?\s+(?:at\s+)?|,)`;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = String.raw`(?<!\p{L})(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\p{L})\.?`;
const nth = String.raw`(\d{1,2})(?:st|nd|rd|th)?(?!\d)`;

const zoned = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})/;
const withYear = new RegExp(
  String.raw`(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?[T\s]*${clock}`,
  'i',
);
const withYearLast = new RegExp(
  String.raw`(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)${then}${clock}`,
  'i',
);
const withDay = new RegExp(String.raw`(?<!\d)(\d{1,2})\s*([-/.月])\s*(\d{1,2})\s*日?\s+${clock}`, 'i');
const withMonth = new RegExp(String.raw`${month}\s*${nth}(?:,?\s*(\d{4}))?${then}${clock}`, 'iu');
const withMonthLast = new RegExp(
  String.raw`(?<![\d:])${nth}\s*(?:of\s+)?[-\s]?${month}[-,]?(?:\s*(\d{4}))?${then}${clock}`,
  'iu',
);
const withWord = new RegExp(String.raw`(今天|昨天|前天|\btoday\b|\byesterday\b)${then}?\s*${clock}`, 'i');
const bare = new RegExp(String.raw`(?<![\d:：])${clock}`, 'i');
const agoChinese = /(\d{1,3})\s*(秒|分|小时)钟?前/;
const agoEnglish = /(?<![\p{L}\d])(an?|\d{1,3})\s*(s|m|h)(?:ec(?:ond)?s?|in(?:ute)?s?|(?:ou)?rs?)?\s+ago\b/iu;
const lengths: Record<string, number> = {
  秒: 1000,
  分: minute,
  小时: 60 * minute,
  s: 1000,
  m: minute,
  h: 60 * minute,
};
/** A day that we cannot name (周三 10:42, Wed 10:42, 3天前 10:42, 2026-11-22 without a time) must not be taken for today. */
const someDay = new RegExp(
  String.raw`[周天年月]|星期|礼拜|\d[-/]\d|\d\.\d{1,2}\.\d|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\bdays?\b|\bago\b|${month}\s*\d|\d\s*${month}`,
  'iu',
);

/**
 * Reads a time as pages write it: `2026年11月22日 10:42:05`, `2026-11-22 10:42[:05]`, `11-22 10:42`, `10:42[:05]`,
 * `昨天 10:42`, `刚刚`, `3分钟前`, `Nov 22, 2026 10:42:05 PM`, `22 Nov 2026 10:42`, `yesterday 10:42 PM`, `5 min ago`, ISO
 * with a zone; by `dayFirst` also `22/11/2026 10:42` or `11/22/2026 10:42`. Other words around it do not matter.
 * A time without a date is today's, or yesterday's where today's is still to come; a date without a year is
 * the last such day.
 * @returns ISO 8601 with the page's offset, or null for anything else (also a date without a time).
 */
export function parsePageTime(text: string, at: PageClock): string | null {
  const instant = instantOf(text.trim(), at);
  return instant === null ? null : isoAt(new Date(instant), offsetAt(at, instant));
}

/** Whether a text tells how long ago something was, and not when: that time is right to the minute or the hour only. */
export const isAbout = (text: string): boolean =>
  (agoChinese.test(text) || agoEnglish.test(text)) && !/\d{1,2}[:：]\d{2}/.test(text);

/** ISO 8601 to the second, with offset: `2026-11-22T10:42:00+08:00`. */
export function isoAt(date: Date, utcOffset: number): string {
  const local = new Date(date.getTime() + utcOffset * minute).toISOString().slice(0, 19);
  const size = Math.abs(utcOffset);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${local}${utcOffset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function instantOf(text: string, at: PageClock): number | null {
  const now = at.now.getTime();
  const iso = zoned.exec(text);
  if (iso) return finite(Date.parse(iso[0]));
  const full = withYear.exec(text);
  if (full) return instantAt(at, dayOf(full[1], full[2], full[3]), clockOf(full, 4));
  const turned = withYearLast.exec(text);
  if (turned) {
    if (at.dayFirst === undefined) return null;
    const [first, second] = [turned[1], turned[3]];
    const day = at.dayFirst ? dayOf(turned[4], second, first) : dayOf(turned[4], first, second);
    return instantAt(at, day, clockOf(turned, 5));
  }
  const named = withMonth.exec(text) ?? withMonthLast.exec(text);
  if (named) {
    const isMonthFirst = /\D/.test(named[1] ?? '');
    const [name = '', date] = isMonthFirst ? [named[1], named[2]] : [named[2], named[1]];
    const number = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
    const parts = clockOf(named, 4);
    const year = named[3];
    return year === undefined
      ? lastSuch(at, number, Number(date), parts)
      : instantAt(at, dayOf(year, number, date), parts);
  }
  const partly = withDay.exec(text);
  if (partly) {
    const [first, second] = [Number(partly[1]), Number(partly[3])];
    const isDayFirst = at.dayFirst === true && partly[2] !== '月';
    const parts = clockOf(partly, 4);
    return isDayFirst ? lastSuch(at, second, first, parts) : lastSuch(at, first, second, parts);
  }
  const word = withWord.exec(text);
  if (word) {
    const back = { 今天: 0, today: 0, 昨天: 1, yesterday: 1 }[word[1]?.toLowerCase() ?? ''] ?? 2;
    return daysBack(at, back, clockOf(word, 2));
  }
  if (/刚刚|刚才|\bjust now\b/i.test(text)) return now;
  const before = agoChinese.exec(text) ?? agoEnglish.exec(text);
  if (before) {
    const count = /\d/.test(before[1] ?? '') ? Number(before[1]) : 1;
    return now - count * (lengths[before[2]?.toLowerCase() ?? ''] ?? Number.NaN);
  }
  if (someDay.test(text)) return null;
  const time = bare.exec(text);
  if (!time) return null;
  const parts = clockOf(time, 1);
  const here = daysBack(at, 0, parts);
  return here !== null && here > now + clocksDiffer ? daysBack(at, 1, parts) : here;
}

type Day = { year: number; month: number; date: number };
/** Null where the hour is none of the clock that it is told in (14:42 PM). */
type Clock = { hours: number; minutes: number; seconds: number } | null;

const dayOf = (year: unknown, month: unknown, date: unknown): Day => ({
  year: Number(year),
  month: Number(month),
  date: Number(date),
});

/** Five groups from `from` on: the Chinese half of the day, hours, minutes, seconds, the letter of am or pm. */
function clockOf(match: RegExpExecArray, from: number): Clock {
  const half = match[from];
  const letter = match[from + 4]?.toLowerCase();
  const hours = Number(match[from + 1]);
  if (letter && (hours < 1 || hours > 12)) return null;
  const isLate = letter === 'p' || half === '下午' || half === '晚上' || (half === '中午' && hours < 3);
  const isEarly = letter === 'a' || half === '凌晨' || half === '上午';
  return {
    hours: isLate && hours < 12 ? hours + 12 : isEarly && hours === 12 ? 0 : hours,
    minutes: Number(match[from + 2]),
    seconds: Number(match[from + 3] ?? 0),
  };
}

/** The last such day of this year or the one before. */
function lastSuch(at: PageClock, month: number, date: number, parts: Clock): number | null {
  const now = at.now.getTime();
  const { year } = today(at);
  const here = instantAt(at, { year, month, date }, parts);
  if (here !== null && here <= now + clocksDiffer) return here;
  return instantAt(at, { year: year - 1, month, date }, parts);
}

function daysBack(at: PageClock, back: number, parts: Clock): number | null {
  const { year, month, date } = today(at);
  const day = new Date(Date.UTC(year, month - 1, date - back));
  return instantAt(at, dayOf(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()), parts);
}

function today(at: PageClock): Day {
  const now = at.now.getTime();
  const day = new Date(now + offsetAt(at, now) * minute);
  return dayOf(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}

function instantAt(at: PageClock, { year, month, date }: Day, parts: Clock): number | null {
  if (parts === null) return null;
  const { hours, minutes, seconds } = parts;
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  const local = new Date(Date.UTC(year, month - 1, date, hours, minutes, seconds));
  // Date rolls 2-30 over to 3-1; a day that does not exist is a misreading.
  if (local.getUTCMonth() !== month - 1 || local.getUTCDate() !== date) return null;
  return instantOfWall(at, local.getTime());
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
