import type { RuleTexts } from '../rule';

/** Where the rules for reviews come from; every rule spreads one of these and so carries source, grade and dates. */
const lastChecked = '2026-11-22';

/** The words that sellers are told to search their reviews for: 不好, 不满意, 但是. */
export const sellersSearch = {
  source: '商家文章：按“不好、不满意、但是”等词查找评价',
  sourceDate: null,
  grade: 'C',
  lastChecked,
} as const;

/** What customer service hands on at once. */
export const escalation = {
  source: '客服升级处理惯例：投诉、曝光、假货、人身安全',
  sourceDate: null,
  grade: 'C',
  lastChecked,
} as const;

/** What is done with abuse; the marketplaces' rules on it were not read. */
export const unanswered = {
  source: '客服惯例：辱骂不回应，截图向平台申诉',
  sourceDate: null,
  grade: 'C',
  lastChecked,
} as const;

/** How buyers complain, as far as anybody who reads reviews knows; no marketplace says so. */
export const buyersUsage = {
  source: '买家评价的常见说法，没有平台文件可查',
  sourceDate: null,
  grade: 'k',
  lastChecked,
} as const;

export const texts = (zhCN: string, zhTW: string, en: string): RuleTexts => ({
  'zh-CN': zhCN,
  'zh-TW': zhTW,
  en,
});
