import type { SiteProfile } from '@/lib/domain/sites/profile';
import { seen } from '../evidence';
import { chat } from './chat';
import { orders } from './orders';
import { refunds } from './refunds';
import { reviews } from './reviews';

/**
 * Xianyu (goofish): the chat of everybody's page, and the sellers' workbench, whose pages differ by their hash alone. Class
 * names end in a hash (`name--HASH`). Of the workbench's lists the words are known, and nothing of their structure.
 */
export const xianyu = {
  id: 'xianyu',
  name: { 'zh-CN': '闲鱼', 'zh-TW': '閒魚', en: 'Xianyu (Goofish)' },
  checked: seen,
  languages: ['zh-CN'],
  utcOffset: 480,
  currency: 'CNY',
  pages: { chat, orders, reviews, refunds },
} satisfies SiteProfile;
