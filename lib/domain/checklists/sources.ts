/** Where the steps come from; every step spreads one of these. Below grade B nobody has read the source. */

export const sevenDayLaw = {
  source:
    '《消费者权益保护法》第二十五条；《网络购买商品七日无理由退货暂行办法》第六至十三条、第十八条、第二十条',
  grade: 'A',
} as const;

/** Taiwan's law puts the way back on the seller, the mainland's on the buyer. */
export const returnFreight = {
  source:
    '《网络购买商品七日无理由退货暂行办法》第十八条；《淘宝平台争议处理规则》第四十九条、第五十三条；台湾《消费者保护法》第十九条',
  grade: 'B',
} as const;

export const disputeRules = {
  source: '《淘宝平台争议处理规则》（2025-08-15 修订）第七条、第六十一条',
  grade: 'B',
} as const;

export const beforeDispatch = {
  source: '微信小店售后文档：发货前只有仅退款一种售后；《淘宝平台争议处理规则》协商优先',
  grade: 'B',
} as const;

export const merchantDecides = {
  source: '2025 年 4 月起收货后的仅退款由商家处理（北京商报等公开报道）',
  grade: 'B',
} as const;

export const pageCountdown = {
  source: '各平台售后页面的倒计时（微信小店售后文档写明商家处理时限）',
  grade: 'B',
} as const;

/** An article of law that we know and have not read for this. */
export const sellerBearsFreight = {
  source: '《消费者权益保护法》第二十四条（原文未核对）',
  grade: 'k',
} as const;

export const shopChecks = { source: '店铺客服质检规则（公开代码）', grade: 'B' } as const;

export const sellersAdvice = { source: '大促售后接待经验（商家文章）', grade: 'C' } as const;
