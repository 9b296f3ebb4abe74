import type { Region } from '../../sites/region';

/** Where the rules come from; every rule spreads one of these and so carries source, grade and dates. */
const lastChecked = '2026-11-22';

export const advertisingLaw = {
  source: '《中华人民共和国广告法》第九条第（三）项',
  sourceDate: '2021-04-29',
  grade: 'A',
  lastChecked,
  region: ['CN'] as Region[],
} as const;

export const medicalWords = {
  source: '《中华人民共和国广告法》第十七条（原文未核对）；多份公开违禁词表',
  sourceDate: null,
  grade: 'C',
  lastChecked,
} as const;

export const paidPraise = {
  source: '《网络反不正当竞争暂行规定》第九条；《反不正当竞争法》（2025 修订）第九条',
  sourceDate: '2024-09-01',
  grade: 'B',
  lastChecked,
  sourceIn: {
    US: { source: '16 CFR Part 465 (FTC)', sourceDate: '2024-10-21', grade: 'A', lastChecked },
    TW: { source: '賣場平台的評價規範（原文未核對）', sourceDate: null, grade: 'k', lastChecked },
  },
} as const;

export const personalData = {
  source: '《个人信息保护法》第六条、第二十八条、第二十九条',
  sourceDate: '2021-11-01',
  grade: 'A',
  lastChecked,
  sourceIn: {
    US: {
      source: 'Marketplaces’ rules on buyers’ personal data (not read)',
      sourceDate: null,
      grade: 'k',
      lastChecked,
    },
    TW: { source: '《個人資料保護法》（原文未核對）', sourceDate: null, grade: 'k', lastChecked },
  },
} as const;

/** Rules that open quality-check code for shops applies to what agents write. */
export const shopChecks = {
  source: '店铺客服质检规则（公开代码）',
  sourceDate: null,
  grade: 'B',
  lastChecked,
} as const;

export const genuineGoods = {
  source: '《消费者权益保护法》第五十五条（原文未核对）',
  sourceDate: null,
  grade: 'k',
  lastChecked,
} as const;

/** What sellers write for sellers about answering buyers. */
export const sellersAdvice = {
  source: '大促售后接待经验（商家文章）',
  sourceDate: null,
  grade: 'C',
  lastChecked,
} as const;

export const taiwanConsumerLaw = {
  source: '《消費者保護法》第十九條；蝦皮購物賣家規範',
  sourceDate: '2020-01-06',
  grade: 'B',
  lastChecked,
  region: ['TW'] as Region[],
} as const;

export const mainlandReturns = {
  source: '《消费者权益保护法》第二十五条；《网络购买商品七日无理由退货暂行办法》第六条、第七条',
  sourceDate: '2020-10-23',
  grade: 'A',
  lastChecked,
  region: ['CN'] as Region[],
} as const;
