import type { SiteProfile } from '@/lib/domain/sites/profile';

const seen = '2026-11-22';
const css = (...selectors: string[]) => selectors.map((one) => ({ css: one, grade: 'S' as const, seen }));
/** A class of which the build hashes only the end, as real back offices have them. */
const hashed = (name: string) => css(`[class*="${name}--"]`);

/** The practice shop, read like any marketplace: it is told nothing that a host page would not show. */
export const practice = {
  id: 'practice',
  name: { 'zh-CN': '练习商家后台', 'zh-TW': '練習商家後台', en: 'Practice back office' },
  checked: seen,
  languages: ['zh-CN', 'zh-TW'],
  utcOffset: 480,
  currency: 'CNY',
  pages: {
    chat: {
      when: [{ url: 'https://practice.invalid/*', hash: '#/chat' }],
      conversation: {
        buyer: { pick: hashed('chatBuyer') },
        key: { pick: hashed('chatHead'), attribute: 'data-uid' },
      },
      list: hashed('msgList'),
      item: hashed('msgRow'),
      from: {
        buyer: hashed('msgBuyer'),
        seller: hashed('msgSeller'),
        robot: hashed('msgRobot'),
        system: hashed('msgSystem'),
      },
      text: hashed('msgText'),
      image: hashed('msgImage'),
      time: hashed('msgTime'),
      order: {
        root: hashed('orderCard'),
        orderId: {
          pick: hashed('orderNumber'),
          labels: ['订单编号', '訂單編號'],
          match: '\\d{6}-\\d{15}',
        },
        status: { pick: hashed('orderState') },
        amount: { pick: hashed('orderAmount'), labels: ['实付', '应付', '實付', '應付'] },
        item: { pick: hashed('orderItem') },
      },
      statusWords: {
        unpaid: ['待付款'],
        paid: ['待发货'],
        dispatched: ['已发货'],
        done: ['已签收'],
        closed: ['已关闭'],
      },
      input: hashed('replyInput'),
      sendButton: hashed('sendButton'),
    },
    orders: {
      when: [{ url: 'https://practice.invalid/*', hash: '#/orders' }],
      list: hashed('soldList'),
      row: hashed('soldRow'),
      orderId: {
        pick: hashed('soldNumber'),
        labels: ['订单编号', '訂單編號'],
        match: '\\d{6}-\\d{15}',
      },
      fields: {
        status: { pick: hashed('soldState') },
        orderedAt: { pick: hashed('soldTime') },
        paidAt: { pick: hashed('soldPaid') },
        amount: { pick: hashed('soldAmount') },
        buyer: { pick: hashed('soldBuyer') },
        itemTitle: { pick: hashed('soldItem') },
        itemSku: { pick: hashed('soldSku') },
        itemQuantity: { pick: hashed('soldQuantity') },
        sellerMemo: { pick: hashed('soldMemo') },
        timeLeft: { pick: hashed('soldLeft') },
      },
      statusWords: {
        unpaid: ['待付款'],
        paid: ['待发货'],
        dispatched: ['已发货'],
        done: ['已签收'],
        closed: ['已关闭'],
      },
    },
  },
} satisfies SiteProfile;
