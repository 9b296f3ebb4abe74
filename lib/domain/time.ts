/** `now` as an instant; `utcOffset` in minutes east of UTC in which the page writes its times. */
export type PageClock = { now: Date; utcOffset: number };

/** A page's server and this machine rarely agree to the second: a time this little ahead is now, not yesterday. */
const clocksDiffer = 5 * 60_000;
const minute = 60_000;
const day = 24 * 60 * minute;

const clock = String.raw`(?:(凌晨|早上|上午|中午|下午|晚上)\s*)?(\d{1,2})[:：](\d{2})(?:[:：](\d{2}))?(?!\d)`;
const zoned = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})/;
const withYear = new RegExp(
  String.raw`(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?[T\s]*${clock}`,
);
const withDay = new RegExp(String.raw`(?<!\d)(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?\s+${clock}`);
const withWord = new RegExp(String.raw`(今天|昨天|前天)\s*${clock}`);
const bare = new RegExp(String.raw`(?<![\d:：])${clock}`);
const ago = /(\d{1,3})\s*(秒|分|小时)钟?前/;

/**
 * Reads a time as chat pages write it: `2026年11月22日 10:42:05`, `2026-11-22 10:42[:05]`, `11-22 10:42`,
 * `10:42[:05]`, `昨天 10:42`, `刚刚`, `3分钟前`, ISO with a zone. Other words around it do not matter.
 * A time without a date is today's, or yesterday's where today's is still to come; a date without a year is
 * the last such day.
 * @returns ISO 8601 with the page's offset, or null for anything else (also a date without a time).
 */
export function parsePageTime(text: string, at: PageClock): string | null {
  const instant = instantOf(text.trim(), at);
  return instant === null ? null : isoAt(new Date(instant), at.utcOffset);
}

/** ISO 8601 to the second, with offset: `2026-11-22T10:42:00+08:00`. */
export function isoAt(date: Date, utcOffset: number): string {
  const local = new Date(date.getTime() + utcOffset * minute).toISOString().slice(0, 19);
  const size = Math.abs(utcOffset);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${local}${utcOffset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function instantOf(text: string, at: PageClock): number | null {
  const now = at.now.getTime();
  const today = new Date(now + at.utcOffset * minute);
  const year = today.getUTCFullYear();
  const last = (months: number, days: number, parts: Clock): number | null => {
    const here = instantAt(at, year, months, days, parts);
    if (here !== null && here <= now + clocksDiffer) return here;
    return instantAt(at, year - 1, months, days, parts);
  };
  const daysBack = (back: number, parts: Clock): number | null => {
    const time = instantAt(at, year, today.getUTCMonth() + 1, today.getUTCDate(), parts);
    return time === null ? null : time - back * day;
  };

  const iso = zoned.exec(text);
  if (iso) return finite(Date.parse(iso[0]));
  const full = withYear.exec(text);
  if (full) return instantAt(at, Number(full[1]), Number(full[2]), Number(full[3]), clockOf(full, 4));
  const partly = withDay.exec(text);
  if (partly) return last(Number(partly[1]), Number(partly[2]), clockOf(partly, 3));
  const word = withWord.exec(text);
  if (word) return daysBack({ 今天: 0, 昨天: 1, 前天: 2 }[word[1] as '今天'], clockOf(word, 2));
  if (/刚刚|刚才/.test(text)) return now;
  const before = ago.exec(text);
  if (before) return now - Number(before[1]) * { 秒: 1000, 分: minute, 小时: 60 * minute }[before[2] as '分'];
  // A day that we cannot name (周三 10:42, 3天前 10:42, 2026-11-22 without a time) must not be taken for today.
  if (/[周天年月]|星期|礼拜|\d[-/]\d/.test(text)) return null;
  const time = bare.exec(text);
  if (!time) return null;
  const parts = clockOf(time, 1);
  const here = daysBack(0, parts);
  return here !== null && here > now + clocksDiffer ? here - day : here;
}

type Clock = { hours: number; minutes: number; seconds: number };

function clockOf(match: RegExpExecArray, from: number): Clock {
  const half = match[from];
  const hours = Number(match[from + 1]);
  const afternoon = (half === '下午' || half === '晚上' || (half === '中午' && hours < 3)) && hours < 12;
  const midnight = (half === '凌晨' || half === '上午') && hours === 12;
  return {
    hours: afternoon ? hours + 12 : midnight ? 0 : hours,
    minutes: Number(match[from + 2]),
    seconds: Number(match[from + 3] ?? 0),
  };
}

function instantAt(at: PageClock, year: number, month: number, date: number, parts: Clock): number | null {
  const { hours, minutes, seconds } = parts;
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  const local = new Date(Date.UTC(year, month - 1, date, hours, minutes, seconds));
  // Date rolls 2-30 over to 3-1; a day that does not exist is a misreading.
  if (local.getUTCMonth() !== month - 1 || local.getUTCDate() !== date) return null;
  return local.getTime() - at.utcOffset * minute;
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
