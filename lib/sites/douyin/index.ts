import type { SiteProfile } from '@/lib/domain/sites/profile';
import { seen } from '../evidence';
import { chat } from './chat';

/** Douyin shops' chat (飞鸽): a React page on AuxO whose own class names are hashed, with stable data attributes. */
export const douyin = {
  id: 'douyin',
  name: { 'zh-CN': '抖音飞鸽客服', 'zh-TW': '抖音飛鴿客服', en: 'Douyin Feige chat' },
  checked: seen,
  languages: ['zh-CN'],
  utcOffset: 480,
  currency: 'CNY',
  pages: { chat },
} satisfies SiteProfile;
