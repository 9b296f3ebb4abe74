import type { SiteProfile } from '@/lib/domain/sites/profile';
import { seen } from '../evidence';
import { chat } from './chat';

/** 1688's web chat (旺旺), which wholesalers sell by. Of its list of orders the address is known and nothing else. */
export const alibaba1688 = {
  id: '1688',
  name: { 'zh-CN': '1688 旺旺网页版', 'zh-TW': '1688 旺旺網頁版', en: '1688 web chat' },
  checked: seen,
  languages: ['zh-CN'],
  utcOffset: 480,
  currency: 'CNY',
  pages: { chat },
} satisfies SiteProfile;
