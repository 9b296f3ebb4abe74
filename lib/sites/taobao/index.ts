import type { SiteProfile } from '@/lib/domain/sites/profile';
import { seen } from '../evidence';
import { orders } from './orders';
import { refunds } from './refunds';
import { reviews } from './reviews';

/**
 * Taobao's and Tmall's seller pages. The new list of sold orders is a React page on Fusion Next (`next-*`), one table for
 * each order; the old one (trade.taobao.com) has class names with a hash at their end. The new one's rows come from one
 * author, its labels and status words from several: labels go first wherever a value has one.
 */
export const taobao = {
  id: 'taobao',
  name: {
    'zh-CN': '千牛卖家工作台（淘宝/天猫）',
    'zh-TW': '千牛賣家工作台（淘寶/天貓）',
    en: 'Qianniu (Taobao/Tmall)',
  },
  checked: seen,
  languages: ['zh-CN'],
  utcOffset: 480,
  currency: 'CNY',
  pages: { orders, reviews, refunds },
} satisfies SiteProfile;
