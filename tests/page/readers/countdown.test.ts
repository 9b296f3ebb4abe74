import { describe, expect, it } from 'vitest';
import { readCountdown } from '@/lib/page/readers/countdown';

const day = 86_400;

describe('a countdown', () => {
  it.each([
    ['6天2时3分30秒后系统将自动退款', 6 * day + 2 * 3600 + 3 * 60 + 30],
    ['还剩 2 天 3 时', 2 * day + 3 * 3600],
    ['剩余23小时59分08秒，逾期系统将自动同意', 23 * 3600 + 59 * 60 + 8],
    ['剩餘 1 小時 5 分鐘', 3900],
    ['还剩 1天 03:15:00', day + 3 * 3600 + 15 * 60],
    ['03:15:00后自动退款', 3 * 3600 + 15 * 60],
    ['20时15分40秒 内未处理，系统将自动退款给买家', 20 * 3600 + 15 * 60 + 40],
    ['请在 1天2时 内处理', day + 7200],
  ])('%s', (text, seconds) => expect(readCountdown(text)).toBe(seconds));

  it.each([
    '七天无理由退货',
    '7天无理由退货',
    '承诺48小时内发货',
    '2026-11-18 11:16:22 雨伞 全自动 抗风',
    '申请时间 10:42:05',
    '还剩',
    '',
  ])('is none: %s', (text) => expect(readCountdown(text)).toBeNull());

  it('needs no word around it where the page has a place for it', () => {
    expect(readCountdown('1天2时3分', true)).toBe(day + 2 * 3600 + 180);
    expect(readCountdown('05:20:12', true)).toBe(5 * 3600 + 20 * 60 + 12);
    expect(readCountdown('已超时', true)).toBeNull();
  });
});
