import type { SiteProfile } from '@/lib/domain/sites/profile';
import { seen } from '../evidence';
import { chat } from './chat';
import { orders } from './orders';
import { refunds } from './refunds';

/** JD: the chat (咚咚) with readable class names, and the back office (jdm), whose inner pages often stand in frames. */
export const jd = {
  id: 'jd',
  name: {
    'zh-CN': '京东商家后台与咚咚',
    'zh-TW': '京東商家後台與咚咚',
    en: 'JD back office and Dongdong chat',
  },
  checked: seen,
  languages: ['zh-CN'],
  utcOffset: 480,
  currency: 'CNY',
  pages: { chat, orders, refunds },
} satisfies SiteProfile;
