import type { Language } from '@/lib/domain/settings/settings';
import { part } from './index';

/** What is due, in the popup and in notifications. A sighting older than ten minutes is told in the past tense. */
export const todayWords = part(
  {
    tabs: '分页',
    today: '今日',
    due: { one: '{n} 单超 {limit}未付', other: '{n} 单超 {limit}未付' },
    wasDue: { one: '{time} 时 {n} 单未付款', other: '{time} 时 {n} 单未付款' },
    longest: '最久 {age}',
    oldest: '最早一单 {time} 下单',
    seen: '{time} 看到',
    noAmount: '金额没读全',
    open: '去看看',
    none: '没有到点要催付的订单',
    noneHint: '打开店铺的订单页，柜边助手看到的待付款订单会记在这里。',
    problem: '今日的内容读不出来',
    templates: '话术和设置',
    practice: '练习店铺',
    noticeTitle: '{site} · 待付款订单',
    notice: { one: '{n} 单 {time} 时未付款，去看看', other: '{n} 单 {time} 时未付款，去看看' },
  },
  {
    tabs: '分頁',
    today: '今日',
    due: { one: '{n} 單超 {limit}未付', other: '{n} 單超 {limit}未付' },
    wasDue: { one: '{time} 時 {n} 單未付款', other: '{time} 時 {n} 單未付款' },
    longest: '最久 {age}',
    oldest: '最早一單 {time} 下單',
    seen: '{time} 看到',
    noAmount: '金額沒讀全',
    open: '去看看',
    none: '沒有到點要催付的訂單',
    noneHint: '開啟店鋪的訂單頁，櫃邊助手看到的待付款訂單會記在這裡。',
    problem: '今日的內容讀不出來',
    templates: '話術和設定',
    practice: '練習店鋪',
    noticeTitle: '{site} · 待付款訂單',
    notice: { one: '{n} 單 {time} 時未付款，去看看', other: '{n} 單 {time} 時未付款，去看看' },
  },
  {
    tabs: 'Tabs',
    today: 'Today',
    due: { one: '{n} order unpaid over {limit}', other: '{n} orders unpaid over {limit}' },
    wasDue: { one: '{n} order was unpaid at {time}', other: '{n} orders were unpaid at {time}' },
    longest: 'longest {age}',
    oldest: 'oldest from {time}',
    seen: 'seen at {time}',
    noAmount: 'not every amount was read',
    open: 'Have a look',
    none: 'No order is due for a reminder',
    noneHint: 'Open your shop’s order page: unpaid orders that Countermate sees there are noted here.',
    problem: 'Today could not be read',
    templates: 'Templates and settings',
    practice: 'Practice shop',
    noticeTitle: '{site} · unpaid orders',
    notice: {
      one: '{n} order was unpaid at {time}. Have a look',
      other: '{n} orders were unpaid at {time}. Have a look',
    },
  },
);

/** A moment on this computer's clock: 10:42 today, 11月21日 10:42 on another day. */
export function sayMoment(at: Date, now: Date, language: Language): string {
  const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  if (at.toDateString() === now.toDateString()) return time.format(at);
  const day = new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric' });
  return `${day.format(at)} ${time.format(at)}`;
}
