import type { SiteProfile } from '@/lib/domain/sites/profile';
import { seen } from '../evidence';
import { chat } from './chat';
import { orders } from './orders';
import { refunds } from './refunds';

/**
 * Douyin shops: the chat (飞鸽) and the back office (抖店), React pages on AuxO whose own class names are hashed; the chat has
 * stable data attributes, the back office the library's own classes (`auxo-*`). Nothing is known of its page of reviews.
 */
export const douyin = {
  id: 'douyin',
  name: { 'zh-CN': '抖店与飞鸽客服', 'zh-TW': '抖店與飛鴿客服', en: 'Douyin shop and Feige chat' },
  checked: seen,
  languages: ['zh-CN'],
  utcOffset: 480,
  currency: 'CNY',
  pages: { chat, orders, refunds },
} satisfies SiteProfile;
