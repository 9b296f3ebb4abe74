import { part } from './index';

/** The settings of reminders: when an order is due, and how long orders are remembered. */
export const unpaidSettingsWords = part(
  {
    title: '催付',
    minutes: '下单多少分钟后提醒',
    minutesHint: '到时还没付款的订单会在订单页标出来。一般是 60 分钟，等得越久效果越弱。',
    minutesError: '请填 10 到 2880 之间的整数。',
    words: '也算未付款的状态词',
    wordsHint: '页面上出现这些词的订单也会标出来，用顿号或空格分开，例如：待付尾款。',
    notWords: '不算未付款的状态词',
    notWordsHint: '出现这些词的订单不标，例如：等待买家付定金。',
    keepDays: '订单记录保留天数',
    keepDaysHint: '只记订单号、状态、金额、时间和催付次数，不记买家。到期自动删除。',
    keepDaysError: '请填 1 到 365 之间的整数。',
    kept: '订单：看到时的订单号、状态、金额、时间，以及催付次数',
  },
  {
    title: '催付',
    minutes: '下單多少分鐘後提醒',
    minutesHint: '到時還沒付款的訂單會在訂單頁標出來。一般是 60 分鐘，等得越久效果越弱。',
    minutesError: '請填 10 到 2880 之間的整數。',
    words: '也算未付款的狀態詞',
    wordsHint: '頁面上出現這些詞的訂單也會標出來，用頓號或空格分開，例如：待付尾款。',
    notWords: '不算未付款的狀態詞',
    notWordsHint: '出現這些詞的訂單不標，例如：等待買家付定金。',
    keepDays: '訂單記錄保留天數',
    keepDaysHint: '只記訂單號、狀態、金額、時間和催付次數，不記買家。到期自動刪除。',
    keepDaysError: '請填 1 到 365 之間的整數。',
    kept: '訂單：看到時的訂單號、狀態、金額、時間，以及催付次數',
  },
  {
    title: 'Payment reminders',
    minutes: 'Minutes after the order',
    minutesHint:
      'Orders still unpaid by then are flagged on the order page. Usually 60; the longer the wait, the less a reminder helps.',
    minutesError: 'A whole number from 10 to 2880, please.',
    words: 'Status words that also count as unpaid',
    wordsHint:
      'Orders that show them are flagged too. Separate them by commas or spaces, for example 待付尾款.',
    notWords: 'Status words that do not count',
    notWordsHint: 'Orders that show them are not flagged, for example 等待买家付定金.',
    keepDays: 'Days to remember orders',
    keepDaysHint:
      'Only number, state, amount, times and reminders of an order, nothing of its buyer. Deleted by itself afterwards.',
    keepDaysError: 'A whole number from 1 to 365, please.',
    kept: 'Orders: number, state, amount and times as last seen, and their reminders',
  },
);
