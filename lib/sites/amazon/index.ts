import type { SiteProfile } from '@/lib/domain/sites/profile';
import { seen } from '../evidence';
import { orders } from './orders';

/**
 * Amazon's Seller Central for the United States. Other countries stand under other hosts, in other languages, currencies and
 * zones, of which nothing is published. Of messages and feedback only the addresses are known.
 */
export const amazon = {
  id: 'amazon',
  name: {
    'zh-CN': '亚马逊卖家平台（美国站）',
    'zh-TW': '亞馬遜賣家平台（美國站）',
    en: 'Amazon Seller Central (US)',
  },
  checked: seen,
  languages: ['en-US'],
  region: 'US',
  utcOffset: -480,
  zone: 'America/Los_Angeles',
  dayFirst: false,
  currency: 'USD',
  money: { signs: ['$', 'US$'], decimal: '.' },
  pages: { orders },
} satisfies SiteProfile;
