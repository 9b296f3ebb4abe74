import type { SiteProfile } from '@/lib/domain/sites/profile';
import { seen } from '../evidence';
import { orders } from './orders';

/** Xiaohongshu's back office (ark), a Vue page of whose rows nothing is known: read by words. */
export const xiaohongshu = {
  id: 'xiaohongshu',
  name: { 'zh-CN': '小红书千帆', 'zh-TW': '小紅書千帆', en: 'Xiaohongshu seller pages' },
  checked: seen,
  languages: ['zh-CN'],
  utcOffset: 480,
  currency: 'CNY',
  pages: { orders },
} satisfies SiteProfile;
