import type { ReviewRule } from '../rule';
import { better } from './description';
import { followedBy, notBefore, unsaid } from './near';
import { buyersUsage, texts } from './sources';

/** Strong dissatisfaction whose cause stays open: it may be the goods, their page or the shop. */
export const disappointedRules: ReviewRule[] = [
  {
    id: 'unhappy.cheated',
    cause: null,
    severity: 'warn',
    title: texts('说被骗、被坑', '說被騙、被坑', 'Feels cheated'),
    reason: texts(
      '觉得被骗：先弄清是哪一点和想的不一样，再说怎么补救',
      '覺得被騙：先弄清是哪一點和想的不一樣，再說怎麼補救',
      'Feels cheated: find out first what was not as expected, then say what can be done',
    ),
    ...buyersUsage,
    patterns: [
      {
        words: [
          '骗人',
          '骗子',
          '骗了',
          '被骗',
          '是骗',
          '骗钱',
          '欺骗',
          '受骗',
          '欺诈',
          '诈骗',
          '忽悠',
          '坑人',
          '坑爹',
          '坑了',
          '被坑',
          '太坑',
          '好坑',
          '很坑',
          '是坑',
          '真坑',
          '坑钱',
          '坑死',
          '坑货',
          '坑消费者',
          '黑心',
          '无良',
          '无耻',
          '上当',
          '当了',
          '耍人',
          '良心何在',
          '没良心',
          '套路',
        ],
        unless: unsaid,
        unlessNear: [notBefore(['不会', '怕', '没'], 0)],
      },
      {
        words: ['scam', 'scammed', 'cheated', 'ripped off', 'rip off', 'rip-off', 'fraud'],
        unless: unsaid,
        unlessNear: [notBefore(['不会', '怕', '没'], 0)],
      },
    ],
    exceptions: ['不骗人', '没上当', '当了礼物'],
  },
  {
    id: 'unhappy.expected',
    cause: null,
    severity: 'warn',
    title: texts('不如预想', '不如預想', 'Less than expected'),
    reason: texts(
      '没有想的好：问清差在哪里，页面写过头的改页面',
      '沒有想的好：問清差在哪裡，頁面寫過頭的改頁面',
      'Less than was expected: ask in what, and correct the listing where it promises too much',
    ),
    ...buyersUsage,
    patterns: [
      {
        words: ['没有想象', '没想象', '没有想像', '没想像', '没有传说', '没有评论'],
        near: [followedBy(better, 6)],
        unless: ['feared', 'condition'],
      },
    ],
    exceptions: [],
  },
];
