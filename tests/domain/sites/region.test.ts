import { expect, it } from 'vitest';
import { type Region, regionOfShop } from '@/lib/domain/sites/region';

const of: Record<string, Region> = { pinduoduo: 'CN', taobao: 'CN', shopee: 'TW', ruten: 'TW', ebay: 'US' };
const regionOf = (site: string): Region => of[site] ?? 'CN';

it.each<[string, Record<string, string>, Region]>([
  ['s1', { shopee: 's1' }, 'TW'],
  ['s1', { shopee: 's1', ruten: 's1', ebay: 's2' }, 'TW'],
  ['s2', { shopee: 's1', ebay: 's2' }, 'US'],
  ['s1', { pinduoduo: 's1', shopee: 's1' }, 'CN'],
  ['s1', { ebay: 's1', shopee: 's1' }, 'CN'],
  ['s3', { shopee: 's1' }, 'CN'],
  ['', { shopee: '' }, 'CN'],
])('goes by where %j works in %o: %s', (shop, shopOf, region) => {
  expect(regionOfShop(shop, shopOf, regionOf)).toBe(region);
});
