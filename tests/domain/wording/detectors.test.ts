import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Detector } from '@/lib/domain/rules/rule';
import { clauseEnds } from '@/lib/domain/wording/clauses';
import { detect } from '@/lib/domain/wording/detectors';
import { isBankCard, isIdCard } from '@/lib/domain/wording/numbers';
import { undodge } from '@/lib/domain/wording/undodge';
import { anyString } from '../../any-string';

const found = (detector: Detector, text: string) =>
  detect(detector, text).map(({ start, end }) => text.slice(start, end));

describe('detect', () => {
  it.each<[Detector, string, string[]]>([
    ['phone', '13800138000 138-0013-8000 138001380001', ['13800138000', '138-0013-8000']],
    ['phone', '12800138000', []],
    ['phone', '1 3 8 0 0 1 3 8 0 0 0', ['1 3 8 0 0 1 3 8 0 0 0']],
    ['phone', '一三八 零零幺三 八零零零', ['一三八 零零幺三 八零零零']],
    ['phone', '138.0013.8000 +86 138-0013-8000', ['138.0013.8000', '138-0013-8000']],
    ['phone', '8613800138000 0912-345-678', ['8613800138000', '0912-345-678']],
    ['phone', '158 160 16500 150-155 90-100斤 155/160/165/170', []],
    ['phone', '240501-13800138000 138001380001', []],
    ['idCard', '110101 1990 0307 4258', ['110101 1990 0307 4258']],
    ['idCard', '一一〇一〇一一九九〇〇三〇七四二五八', ['一一〇一〇一一九九〇〇三〇七四二五八']],
    ['idCard', '990101199003074258', []],
    ['bankCard', '4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1', ['4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1']],
    ['bankCard', '240501-4111111111111111 41 1111 1111 1111 11', []],
    ['taiwanId', 'a123456789 a123456788 b12345', ['a123456789']],
    ['code', '8861 123456 3.1415 1200元', ['8861', '123456']],
    ['deadline', '24小时内 明天 15:00 3点前 5分钟', ['24小时内', '明天', '3点前']],
    ['wechatId', 'abc_12345 qq12345678 ab', ['abc_12345', 'qq12345678', '12345678']],
    ['email', '写到 a.b@mail.example.com。', ['a.b@mail.example.com']],
    ['url', 'http://a.cn/x 和 shop.example.com，3.5cm，a@b.com', ['http://a.cn/x', 'shop.example.com']],
    ['amount', '5元 ¥3.5 两块 10', ['5元', '¥3.5', '两块']],
    [
      'duration',
      '今天 48小时内 3-5天 3月5日前 下午 周五',
      ['今天', '48小时内', '3-5天', '3月5日前', '下午', '周五'],
    ],
    ['idCard', '11010119900307425x 110101199003074258', ['110101199003074258']],
    ['bankCard', '4111-1111-1111-1111', ['4111-1111-1111-1111']],
  ])('%s in “%s”', (detector, text, expected) => {
    expect(found(detector, text)).toEqual(expected);
  });

  it('knows where clauses end, and that a point in a figure ends none', () => {
    expect(clauseEnds('a,3.5。b')).toEqual([1, 5, 7]);
    expect(detect('clauseEnd', 'a,b')).toEqual([
      { start: 1, end: 1 },
      { start: 3, end: 3 },
    ]);
  });
});

describe('isIdCard', () => {
  it.each([
    ['11010519491231002x', true],
    ['110105194912310021', false],
    ['110105194913310028', false],
    ['11010519491231002', false],
  ])('%s: %s', (number, expected) => {
    expect(isIdCard(number)).toBe(expected);
  });
});

describe('isBankCard', () => {
  it.each([
    ['4111111111111111', true],
    ['4111111111111112', false],
    ['6222020000000000', false],
    ['5555555555554444', true],
    ['4123456789012345678', false],
  ])('%s: %s', (number, expected) => {
    expect(isBankCard(number)).toBe(expected);
  });
});

describe('undodge', () => {
  it('leaves out signs between characters and knows where each stood', () => {
    expect(undodge('微-信❤️号')).toEqual({ text: '微信号', starts: [0, 2, 5], ends: [1, 3, 6] });
  });

  it('keeps line breaks, commas and long gaps', () => {
    expect(undodge('微\n信，号')).toBeNull();
    expect(undodge('微     信')?.text).toMatch(/^微 +信$/);
  });

  it('spells out pictures and ornate letters, and keeps where they stood', () => {
    expect(undodge('5⭐好评🧧ⓥ⑤')).toEqual({
      text: '5星好评红包v5',
      starts: [0, 1, 2, 3, 4, 4, 6, 7],
      ends: [1, 2, 3, 4, 6, 6, 7, 8],
    });
  });

  it('never lets an offset fall, nor lie outside the text', () => {
    fc.assert(
      fc.property(anyString({ maxLength: 60 }), (text) => {
        const bare = undodge(text);
        if (!bare) return;
        expect(bare.starts.length).toBe(bare.text.length);
        expect(bare.ends.length).toBe(bare.text.length);
        for (const [at, start] of bare.starts.entries()) {
          expect(start).toBeGreaterThanOrEqual(bare.starts[at - 1] ?? 0);
          expect(bare.ends[at]).toBeGreaterThanOrEqual(bare.ends[at - 1] ?? 0);
          expect(bare.ends[at]).toBeGreaterThan(start);
          expect(bare.ends[at]).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
