import type { SiteProfile } from '@/lib/domain/sites/profile';

const seen = '2026-11-22';
const css = (...selectors: string[]) => selectors.map((one) => ({ css: one, grade: 'S' as const, seen }));
/** A class of which the build hashes only the end, as real back offices have them. */
const hashed = (...names: string[]) => css(...names.map((name) => `[class*="${name}--"]`));

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
        parcel: {
          courier: { pick: hashed('parcelCourier') },
          number: { pick: hashed('parcelNumber') },
          state: { pick: hashed('parcelState') },
          at: { pick: hashed('parcelTime') },
        },
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
        status: { pick: hashed('soldState'), labels: ['交易状态', '交易狀態'] },
        orderedAt: { pick: hashed('soldTime'), labels: ['创建时间', '建立時間'] },
        paidAt: { pick: hashed('soldPaid'), labels: ['付款时间', '付款時間'] },
        amount: { pick: hashed('soldAmount'), labels: ['实收款', '實收款'] },
        buyer: { pick: hashed('soldBuyer'), labels: ['买家', '買家'] },
        itemTitle: { pick: hashed('soldItem'), labels: ['商品'] },
        itemSku: { pick: hashed('soldSku') },
        itemQuantity: { pick: hashed('soldQuantity'), labels: ['数量', '數量'] },
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
    reviews: {
      when: [{ url: 'https://practice.invalid/*', hash: '#/reviews' }],
      list: hashed('reviewList'),
      // A row of later words is found as a row, and then told apart.
      row: css('[class*="reviewRow--"], [class*="reviewAppend--"]'),
      followUpRow: hashed('reviewAppend'),
      text: hashed('reviewText'),
      followUp: hashed('reviewAppendText'),
      image: hashed('buyerPicture'),
      star: hashed('reviewStarOn'),
      fields: {
        orderId: {
          pick: hashed('reviewNumber'),
          labels: ['订单编号', '訂單編號'],
          match: '\\d{6}-\\d{15}',
        },
        at: { pick: hashed('reviewTime') },
        rating: { labels: ['评分', '評分'] },
        buyer: { pick: hashed('reviewBuyer'), labels: ['买家', '買家'] },
        item: { pick: hashed('reviewItem'), labels: ['商品信息', '商品資訊'] },
        replied: { pick: hashed('reviewState'), labels: ['回复', '回覆'] },
      },
      repliedWords: { yes: ['已回复'], no: ['未回复'] },
    },
    refunds: {
      when: [{ url: 'https://practice.invalid/*', hash: '#/refunds' }],
      list: hashed('claimList', 'refundPage'),
      row: hashed('claimRow'),
      detail: [{ url: 'https://practice.invalid/*', hash: '#/refunds/' }],
      fields: {
        refundId: {
          pick: hashed('claimNumber', 'detailNumber'),
          labels: ['售后编号', '售後編號'],
          match: '\\d{12}',
        },
        orderId: {
          pick: hashed('claimOrder', 'detailOrder'),
          labels: ['订单编号', '訂單編號'],
          match: '\\d{6}-\\d{15}',
        },
        kind: { pick: hashed('claimKind', 'detailKind'), labels: ['售后类型', '售後類型'] },
        reason: { pick: hashed('claimReason', 'detailReason'), labels: ['申请原因', '申請原因'] },
        amount: { pick: hashed('claimAmount', 'detailAmount'), labels: ['退款金额', '退款金額'] },
        paid: { pick: hashed('claimPaid', 'detailPaid'), labels: ['实付金额', '實付金額'] },
        status: { pick: hashed('claimState', 'detailState'), labels: ['售后状态', '售後狀態'] },
        dispatch: { pick: hashed('claimGoods', 'detailGoods'), labels: ['发货状态', '出貨狀態'] },
        item: { pick: hashed('claimItem', 'detailItem'), labels: ['商品'] },
        appliedAt: { pick: hashed('claimTime', 'detailTime'), labels: ['申请时间', '申請時間'] },
        timeLeft: { pick: hashed('claimLeft', 'detailLeft') },
      },
      kindWords: { 'refund-only': ['仅退款'], 'return-and-refund': ['退货退款'], exchange: ['换货'] },
      stateWords: {
        pending: ['待商家处理'],
        returning: ['待买家退货'],
        returned: ['待商家收货'],
        refunding: ['退款中'],
        done: ['退款成功', '换货完成'],
        // Refused is closed for the shop: if the buyer changes the claim, it waits for the shop again.
        closed: ['退款关闭', '商家已拒绝'],
      },
      dispatchWords: { undispatched: ['未发货'], dispatched: ['已发货'], received: ['已签收'] },
    },
  },
} satisfies SiteProfile;
