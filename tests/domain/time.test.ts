import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAbout, isoAt, parsePageTime } from '@/lib/domain/time';

const at = { now: new Date('2026-11-22T02:42:30Z'), utcOffset: 480 };

test.each([
  ['2026年11月22日 10:42:05', '2026-11-22T10:42:05+08:00'],
  ['2026年1月2日 9:05', '2026-01-02T09:05:00+08:00'],
  ['2026-11-22 10:42', '2026-11-22T10:42:00+08:00'],
  ['2026-11-22 10:42:05', '2026-11-22T10:42:05+08:00'],
  ['2026/11/22 10:42', '2026-11-22T10:42:00+08:00'],
  ['11-21 23:59', '2026-11-21T23:59:00+08:00'],
  ['11月21日 23:59', '2026-11-21T23:59:00+08:00'],
  ['12-31 08:00', '2025-12-31T08:00:00+08:00'],
  ['10:42', '2026-11-22T10:42:00+08:00'],
  ['10:42:31', '2026-11-22T10:42:31+08:00'],
  ['23:10', '2026-11-21T23:10:00+08:00'],
  ['今天 09:10', '2026-11-22T09:10:00+08:00'],
  ['昨天 09:10', '2026-11-21T09:10:00+08:00'],
  ['前天 09:10:11', '2026-11-20T09:10:11+08:00'],
  ['昨天 下午 3:05', '2026-11-21T15:05:00+08:00'],
  ['上午 9:05', '2026-11-22T09:05:00+08:00'],
  ['刚刚', '2026-11-22T10:42:30+08:00'],
  ['3分钟前', '2026-11-22T10:39:30+08:00'],
  ['2 小时前', '2026-11-22T08:42:30+08:00'],
  ['小王 11-22 10:41:07', '2026-11-22T10:41:07+08:00'],
  ['2026-11-22T02:41:00Z', '2026-11-22T10:41:00+08:00'],
])('reads %s', (text, iso) => {
  expect(parsePageTime(text, at)).toBe(iso);
});

test.each([
  '',
  '已读',
  '2026-02-30 10:00',
  '2026-11-22',
  '25:10',
  '10:75',
  '周三 10:42',
  '3天前',
  '10',
  '订单 12:345',
])('does not guess a time from “%s”', (text) => {
  expect(parsePageTime(text, at)).toBeNull();
});

test('a bare time a little ahead of this machine is a clock that runs differently, not yesterday', () => {
  expect(parsePageTime('10:44', at)).toBe('2026-11-22T10:44:00+08:00');
  expect(parsePageTime('10:50', at)).toBe('2026-11-21T10:50:00+08:00');
});

test('midnight belongs to the page, not to this machine', () => {
  const late = { now: new Date('2026-11-22T16:05:00Z'), utcOffset: 480 };
  expect(parsePageTime('00:03', late)).toBe('2026-11-23T00:03:00+08:00');
  expect(parsePageTime('昨天 23:59', late)).toBe('2026-11-22T23:59:00+08:00');
});

test('an instant is written with the offset asked for', () => {
  expect(isoAt(at.now, 0)).toBe('2026-11-22T02:42:30+00:00');
  expect(isoAt(at.now, -210)).toBe('2026-11-21T23:12:30-03:30');
});

const pacific = { now: new Date('2026-11-22T18:42:00Z'), utcOffset: -480, zone: 'America/Los_Angeles' };

test.each([
  ['Nov 22, 2026 9:58:03 AM PST', '2026-11-22T09:58:03-08:00'],
  ['Nov 22, 2026, 12:04 AM', '2026-11-22T00:04:00-08:00'],
  ['November 21, 2026 at 10:42 p.m.', '2026-11-21T22:42:00-08:00'],
  ['Sat, Nov 21, 2026 12:15:30 PM', '2026-11-21T12:15:30-08:00'],
  ['21 Nov 2026 10:42', '2026-11-21T10:42:00-08:00'],
  ['21-Nov-2026 10:42', '2026-11-21T10:42:00-08:00'],
  ['Nov 21 10:42 PM', '2026-11-21T22:42:00-08:00'],
  ['Dec 24, 10:42 PM', '2025-12-24T22:42:00-08:00'],
  ['Oct 30, 2026 9:12:44 PM', '2026-10-30T21:12:44-07:00'],
  ['9:12 PM', '2026-11-21T21:12:00-08:00'],
  ['9:12 AM', '2026-11-22T09:12:00-08:00'],
  ['yesterday 10:42 PM', '2026-11-21T22:42:00-08:00'],
  ['Yesterday at 10:42', '2026-11-21T10:42:00-08:00'],
  ['just now', '2026-11-22T10:42:00-08:00'],
  ['5 min ago', '2026-11-22T10:37:00-08:00'],
  ['an hour ago', '2026-11-22T09:42:00-08:00'],
  ['44 minutes ago Nov 22, 2026 9:58:03 AM', '2026-11-22T09:58:03-08:00'],
])('reads %s in English', (text, iso) => {
  expect(parsePageTime(text, pacific)).toBe(iso);
});

test.each([
  'Nov 22',
  'Nov 22, 2026',
  'Wed 10:42',
  'Nov 22 2026 - 10:42',
  '2 days ago',
  '3 weeks ago 10:42',
  '14:42 PM',
  '0:42 AM',
  'Feb 30, 2026 10:42',
  '03/04/2026 10:42',
  '22.11.2026 10:42',
])('does not guess a time from “%s” in English', (text) => {
  expect(parsePageTime(text, pacific)).toBeNull();
});

test('which of two numbers is the day, only the site knows', () => {
  const on = (dayFirst: boolean) => parsePageTime('03/04/2026 10:42 PM', { ...at, dayFirst });
  expect([on(true), on(false)]).toEqual(['2026-04-03T22:42:00+08:00', '2026-03-04T22:42:00+08:00']);
  expect(parsePageTime('22/11/2026 10:42', { ...at, dayFirst: false })).toBeNull();
  expect(parsePageTime('21.11.2026 10:42', { ...at, dayFirst: true })).toBe('2026-11-21T10:42:00+08:00');
  expect(parsePageTime('21/11 10:42', { ...at, dayFirst: true })).toBe('2026-11-21T10:42:00+08:00');
  expect(parsePageTime('11月21日 10:42', { ...at, dayFirst: true })).toBe('2026-11-21T10:42:00+08:00');
});

test('a time to the second is told from how long ago it was', () => {
  expect(['44 minutes ago', '3分钟前', '44 minutes ago 9:58 AM', '10:42'].map(isAbout)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('reads what a browser writes in English, wherever the shop is', () => {
  const zones = [
    'America/Los_Angeles',
    'Asia/Taipei',
    'Europe/London',
    'Australia/Lord_Howe',
    'Asia/Kolkata',
  ];
  const instants = fc.integer({ min: Date.UTC(2024, 0) / 1000, max: Date.UTC(2026, 10) / 1000 });
  const property = fc.property(instants, fc.constantFrom(...zones), (seconds, zone) => {
    const instant = new Date(seconds * 1000);
    const style = { dateStyle: 'medium', timeStyle: 'medium', timeZone: zone } as const;
    const text = new Intl.DateTimeFormat('en-US', style).format(instant);
    const again = [-3600, -1800, 1800, 3600].some(
      (other) => new Intl.DateTimeFormat('en-US', style).format(new Date((seconds + other) * 1000)) === text,
    );
    const read = parsePageTime(text, { now: at.now, utcOffset: 0, zone });
    expect(read === null ? null : Date.parse(read)).toBe(again ? null : instant.getTime());
  });
  fc.assert(property);
});
