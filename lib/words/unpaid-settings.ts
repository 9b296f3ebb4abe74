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
    keepDays: '订单、评价和退款记录保留天数',
    keepDaysHint:
      '订单和退款只记单号、状态、金额和时间，评价只记分析结果，都不记买家；结案的清单也按这个天数。到期自动删除。',
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
    keepDays: '訂單、評價和退款記錄保留天數',
    keepDaysHint:
      '訂單和退款只記單號、狀態、金額和時間，評價只記分析結果，都不記買家；結案的清單也按這個天數。到期自動刪除。',
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
    keepDays: 'Days to remember orders, reviews and refunds',
    keepDaysHint:
      'Number, state, amount and times of an order or a refund, what was found in a review, nothing of the buyer; closed cases as long. Deleted by itself afterwards.',
    keepDaysError: 'A whole number from 1 to 365, please.',
    kept: 'Orders: number, state, amount and times as last seen, and their reminders',
  },
);
