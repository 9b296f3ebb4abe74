import type { Amount, OrdersTranslate } from './view';

const two = (value: number) => String(value).padStart(2, '0');

/** Whole seconds as an age: 48 分, 2 小时 05 分, 3 天 4 小时. */
export function sayAge(seconds: number, t: OrdersTranslate): string {
  const minutes = Math.max(0, Math.floor(seconds / 60));
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return t('ageMinutes', { m: minutes });
  if (hours < 48) return t('ageHours', { h: hours, m: two(minutes % 60) });
  return t('ageDays', { d: Math.floor(hours / 24), h: hours % 24 });
}

/** The setting's time: 1 小时, 90 分钟. */
export const sayLimit = (minutes: number, t: OrdersTranslate): string =>
  minutes % 60 === 0 ? t('limitHours', { n: minutes / 60 }) : t('limitMinutes', { n: minutes });

/** `¥ 1,280.50`: the sign stands apart, so that the figures can be read down a column. */
export function sayAmount({ value, currency }: Amount, language: string): string {
  // The browser's first format of money takes tens of milliseconds, and yuan are written alike in all our languages.
  if (currency === 'CNY') return `¥\u00a0${value.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',')}`;
  const format = new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  });
  const parts = format.formatToParts(value);
  const sign = parts.find(({ type }) => type === 'currency')?.value ?? currency;
  const figures = parts.filter(({ type }) => type !== 'currency' && type !== 'literal');
  return `${sign}\u00a0${figures.map((part) => part.value).join('')}`;
}
