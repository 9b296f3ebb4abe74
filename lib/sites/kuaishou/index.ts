import type { SiteProfile } from '@/lib/domain/sites/profile';
import { seen } from '../evidence';
import { refunds } from './refunds';

/** Kuaishou shops: React pages on ant-design 4. Of the lists of orders and claims and of its reviews neither structure nor words are known. */
export const kuaishou = {
  id: 'kuaishou',
  name: { 'zh-CN': '快手小店', 'zh-TW': '快手小店', en: 'Kuaishou shop' },
  checked: seen,
  languages: ['zh-CN'],
  utcOffset: 480,
  currency: 'CNY',
  pages: { refunds },
} satisfies SiteProfile;
