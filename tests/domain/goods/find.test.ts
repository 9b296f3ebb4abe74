import { describe, expect, it } from 'vitest';
import { findLink, sameItem } from '@/lib/domain/goods/find';
import { itemLinkSchema } from '@/lib/domain/goods/link';
import { link } from './sample';

const find = (items: string[], title: string, shop = '') =>
  findLink(
    items.map((item, at) => link({ id: `l${at}`, item })),
    title,
    shop,
  )?.item ?? null;

describe('findLink', () => {
  it.each([
    ['云朵保温杯', '【旗舰】云朵保温杯女', '云朵保温杯'],
    ['雲朵保溫杯', '【旗舰】云朵保温杯女', '雲朵保溫杯'],
    ['保温杯 500ml', '云朵保温杯女 大容量 ５００ＭＬ', '保温杯 500ml'],
    ['Cup 2', 'Cloud CUP 2', 'Cup 2'],
  ])('finds %s in %s', (item, title, found) => expect(find([item], title)).toBe(found));

  it.each([
    ['云朵保温杯', '保温杯女'],
    ['保温杯 1L', '云朵保温杯女 500ml'],
    ['保温杯 500ml', '云朵保温杯女 1500ml'],
    ['cup', 'cupboard'],
    ['杯', '云朵保温杯女'],
    ['云朵保温杯', ''],
  ])('does not find %s in “%s”', (item, title) => expect(find([item], title)).toBeNull());

  it('takes the longest words of several', () => {
    expect(find(['保温杯', '云朵保温杯', '杯子'], '云朵保温杯女')).toBe('云朵保温杯');
    expect(find(['保温杯 500ml', '云朵保温杯'], '云朵保温杯 500ml')).toBe('保温杯 500ml');
  });

  it('takes a shop’s own before one of every shop, none of another shop’s, and none that was removed', () => {
    const links = [link({ id: 'all' }), link({ id: 'own', shop: 's1' }), link({ id: 'other', shop: 's2' })];
    expect(findLink(links, '云朵保温杯', 's1')?.id).toBe('own');
    expect(findLink(links, '云朵保温杯', '')?.id).toBe('all');
    expect(findLink([link({ removedAt: '2026-11-21T00:00:00Z' })], '云朵保温杯', '')).toBeNull();
  });
});

it('takes the same words in another order or script for one item', () => {
  expect(sameItem('保温杯  500ML', '500ml 保溫杯')).toBe(true);
  expect(sameItem('保温杯', '保温杯 500ml')).toBe(false);
});

describe('what a link may hold', () => {
  const parse = (change: Parameters<typeof link>[0]) => itemLinkSchema.safeParse(link(change)).success;
  const named = (name: string, why = '') => parse({ related: [{ name, why }] });

  it('is one or two related goods', () => {
    const one = { name: '杯刷', why: '' };
    expect([[], [one], [one, one], [one, one, one]].map((related) => parse({ related }))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it.each([
    'https://a.b/c',
    '杯刷 www.example.com',
    'item.taobao.com/1',
    'ｗｗｗ．ｅｘａｍｐｌｅ．ｃｏｍ',
    '一\n二',
    '  ',
  ])('is no address and no second line: “%s”', (name) => expect(named(name)).toBe(false));

  it('is any name of a good', () => {
    for (const name of ['1.5L 水壶', 'No.5 杯刷', 'T-shirt', '杯刷（长柄）']) expect(named(name)).toBe(true);
    expect(named('杯刷', '见 example.com')).toBe(false);
    expect(named('长'.repeat(40))).toBe(true);
    expect(named('长'.repeat(41))).toBe(false);
  });
});
