import { type PageClock, parsePageTime } from '@/lib/domain/time';
import { oneLine } from '../visible-text';

/** What a chat page writes around a message: none of it was said by anybody. Words in use in the workbenches of the field. */
const marks =
  /^(?:已读|未读|已送达|送达|全部已读|对方已读|对方未读|已发送|发送中|发送中\.{3}|发送失败|重新发送|重发|撤回|复制|引用|回复|翻译|转发|删除|更多|收藏|多选|点赞|添加表情|转人工|Read|Unread|Seen|Sent|Sending|Delivered|Failed|Retry|Recall|Copy|Quote|Reply|Translate|Forward|Delete|More|✓+|√+)[.…]*$/iu;
/** Lines that the list draws about itself. */
const dividers =
  /^[—\-─\s]*(?:(?:点击)?(?:查看|加载|展开)?(?:更多|历史|更早的?)(?:消息|记录|聊天记录|消息记录)?|加载中|正在加载|没有更多(?:消息|了|历史消息)?(?:了)?|(?:以上|以下)(?:是|为)?(?:新消息|历史消息|最新消息|未读消息)|未读消息|新消息|Load more|No more messages|Loading)[.…]*[—\-─\s]*$/iu;
const robots =
  /机器人|智能客服|智能助手|智能助理|自动回复|系统自动|AI\s*(?:客服|助手|回复)|chatbot|auto[- ]?reply/iu;

const weekday = String.raw`(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?`;
const month = String.raw`(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?`;
const year = String.raw`(?:,?\s*\d{4})?`;
const digits = String.raw`\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?|\d{1,2}\s*[-/月]\s*\d{1,2}\s*日?|\d{1,2}/\d{1,2}/\d{4}`;
const date = String.raw`(?:${digits}|${month}\s+\d{1,2}${year}|\d{1,2}\s+${month}${year})`;
const day = String.raw`(?:(?:${weekday},?\s+)?${date}|${weekday}|(?:周|星期|礼拜)[一二三四五六日天]|今天|昨天|前天|Today|Yesterday)`;
const hour = String.raw`(?:凌晨|早上|上午|中午|下午|晚上)?\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\s*[ap]\.?m\.?)?`;
const before = String.raw`刚刚|刚才|\d{1,3}\s*(?:秒|分|分钟|小时|天)前|just now`;
const timeLine = new RegExp(
  String.raw`^(?:${day}(?:,|，)?\s*(?:at\s+)?${hour}|${day}|${hour}|${before})$`,
  'iu',
);
const dayLine = new RegExp(String.raw`^(?:${day})$`, 'iu');
const hourLine = new RegExp(String.raw`^(?:${hour})$`, 'iu');
const gluedTime = new RegExp(String.raw`(?:${day})?\s*${hour}$`, 'iu');

/** The characters that a page or a nick may hold without anything to be seen. */
const unseen = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad]/gu;

/** One line, without what cannot be seen: two names that look the same are the same. */
export const plain = (text: string): string => oneLine(text.replace(unseen, ''));

/** Whether these words are a read mark, a state or a caption of a control, and nothing else. */
export const isMark = (text: string): boolean => text.length <= 24 && marks.test(text);

/** Whether the line is about the list itself: 加载更多, 以下为新消息. */
export const isDivider = (text: string): boolean => text.length <= 30 && dividers.test(text);

/** Whether a name or a tag beside a message tells that no person wrote it. */
export const namesRobot = (text: string): boolean => text.length <= 18 && robots.test(text);

/** Whether these words are a time and nothing else; it may be one that cannot be placed (周三 10:42). */
export const isTimeLine = (text: string): boolean => text.length <= 40 && timeLine.test(text);

/**
 * A name with the time behind it, as some pages write them in one: `南枝向暖11-22 10:42:05`.
 * @param known a name that may stand there: where it ends in a digit (麦田68), it tells where the time begins
 */
export function splitName(text: string, known: string | null): { name: string; time: string | null } {
  const rest = known && text.startsWith(known) ? text.slice(known.length).trim() : '';
  if (known && isTimeLine(rest)) return { name: known, time: rest };
  const found = gluedTime.exec(text);
  if (!found || found.index === 0) return { name: text, time: null };
  return { name: text.slice(0, found.index).trim(), time: found[0].trim() };
}

/** Whether a line is of a day alone, under which times without one stand. */
export const isDayLine = (line: string): boolean => dayLine.test(line);

export const isHourLine = (line: string): boolean => hourLine.test(line);

/**
 * The time that a line shows, ISO 8601; null where it cannot be placed.
 * @param day the day above it, where one stands alone: an hour without a day is of that day, not of the last one
 */
export function timeOf(line: string, day: string | null, at: PageClock): string | null {
  return parsePageTime(day !== null && isHourLine(line) ? `${day} ${line}` : line, at);
}
