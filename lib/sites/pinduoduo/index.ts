import type { SiteProfile } from '@/lib/domain/sites/profile';
import { seen } from '../evidence';
import { chat } from './chat';
import { orders } from './orders';
import { refunds } from './refunds';
import { reviews } from './reviews';

/** Pinduoduo's merchant back office. The chat is a Vue 2 page with readable class names, the rest React with hashed ones. */
export const pinduoduo = {
  id: 'pinduoduo',
  name: { 'zh-CN': '拼多多商家后台', 'zh-TW': '拼多多商家後台', en: 'Pinduoduo merchant back office' },
  checked: seen,
  languages: ['zh-CN'],
  utcOffset: 480,
  currency: 'CNY',
  pages: { chat, orders, reviews, refunds },
} satisfies SiteProfile;
