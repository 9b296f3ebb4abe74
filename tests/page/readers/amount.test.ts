import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Money } from '@/lib/domain/sites/writing';
import { countSums, readAmount, readSum } from '@/lib/page/readers/amount';

const usual = { currency: 'CNY' };
const writing = (currency: string, money: Money) => ({ currency, money });
const us = writing('USD', { signs: ['$', 'US$'], decimal: '.' });
const taiwan = writing('TWD', { signs: ['NT$', '$'], decimal: '.' });
const vietnam = writing('VND', { signs: ['₫', 'đ'], decimal: ',', after: true });
const germany = writing('EUR', { signs: ['€'], decimal: ',', after: true });
const malaysia = writing('MYR', { signs: ['RM'], decimal: '.' });
const indonesia = writing('IDR', { signs: ['Rp'], decimal: ',' });

test.each([
  ['¥ 1,280.50', usual, 1280.5],
  ['共2件 ￥59.90', usual, 59.9],
  ['59.9元', usual, 59.9],
  ['数量 2 59.9元', usual, 59.9],
  ['$1,029.00', us, 1029],
  ['US$ 24.99', us, 24.99],
  ['Item subtotal: $37.98', us, 37.98],
  ['NT$1,280', taiwan, 1280],
  ['12.000 ₫', vietnam, 12000],
  ['1.250.000đ', vietnam, 1250000],
  ['1.280,50 €', germany, 1280.5],
  ['RM 12.90', malaysia, 12.9],
  ['Rp12.000', indonesia, 12000],
  ['x2 Rp 12.000,50', indonesia, 12000.5],
])('reads %s', (text, how, value) => {
  expect(readAmount(text, how)).toEqual({ value, currency: how.currency });
});

test.each([
  ['no number', usual],
  ['¥1,0', usual],
  ['¥12.000 x2', usual],
  // Another currency than the page's own.
  ['CA$24.99', us],
  ['NT$24', us],
  ['€24.99', us],
  ['RM24.99', us],
  ['CAD 24.99', us],
  ['12 USD 24.99', taiwan],
  // Written as elsewhere.
  ['$12.000', us],
  ['12.00 ₫', vietnam],
  ['12,000 ₫', vietnam],
  // A gap that may belong to the number.
  ['2 500,00 €', germany],
])('reads no sum from “%s”', (text, how) => {
  expect(readAmount(text, how)).toBeNull();
});

test('a number with other words is a sum only with its sign', () => {
  expect([readSum('共2件', usual), readSum('2 items', us), readSum('Order 12', us)]).toEqual([
    null,
    null,
    null,
  ]);
  expect(readSum('12.50', us)).toEqual({ value: 12.5, currency: 'USD' });
  expect(readSum('2 items $12.50', us)).toEqual({ value: 12.5, currency: 'USD' });
});

test('counts different sums, not the times that they stand there', () => {
  expect([countSums('¥12 ¥12.50 ¥12', usual), countSums('$12.00 2', us), countSums('12', us)]).toEqual([
    2, 1, 0,
  ]);
});

test('reads what a browser writes in the currencies of the shops', () => {
  const places = [
    ['en-US', us],
    ['zh-TW', taiwan],
    ['vi-VN', vietnam],
    ['de-DE', germany],
    ['en-MY', malaysia],
    ['id-ID', indonesia],
  ] as const;
  const property = fc.property(
    fc.integer({ min: 0, max: 99_999_999 }),
    fc.constantFrom(...places),
    (cents, place) => {
      const [language, how] = place;
      const style = { style: 'currency', currency: how.currency } as const;
      const whole = new Intl.NumberFormat(language, style).resolvedOptions().maximumFractionDigits === 0;
      const value = whole ? Math.floor(cents / 100) : cents / 100;
      const text = new Intl.NumberFormat(language, style).format(value);
      expect(readAmount(text, how), text).toEqual({ value, currency: how.currency });
    },
  );
  fc.assert(property);
});
