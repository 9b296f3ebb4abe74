import { describe, expect, it } from 'vitest';
import type { ReasonKind } from '@/lib/domain/refunds/finding';
import { reasonOf } from '@/lib/domain/refunds/reason';

const examples: Record<ReasonKind, (string | null)[]> = {
  dislike: [
    '七天无理由退换货',
    '7天无理由退货',
    '不喜欢/效果不好',
    '多拍/拍错/不想要',
    '尺码不合适',
    '非质量问题，不想要了',
    '質量沒問題，就是不喜歡',
    '不喜歡，不想要了',
    'Changed my mind',
    "It doesn't fit",
  ],
  quality: [
    '质量问题',
    '商品破损/污渍',
    '做工粗糙有瑕疵',
    '品質不良',
    '商品瑕疵',
    'Item arrived damaged',
    'It stopped working',
  ],
  description: [
    '商品与描述不符',
    '大小/尺寸与商品描述不符',
    '商品與描述不符',
    '有色差',
    '假冒品牌',
    'Not as described',
  ],
  wrongItem: [
    '卖家发错货',
    '少件/漏发',
    '收到空包裹',
    '賣家寄錯商品',
    '少件漏發',
    'Received the wrong item',
    'Parts missing',
  ],
  notReceived: [
    '未收到货',
    '快递一直未送到',
    '物流无跟踪记录',
    '沒收到貨',
    '包裹遺失',
    'Item not received',
    'It never arrived',
  ],
  slowDispatch: [
    '未按约定时间发货',
    '发货速度不满意',
    '缺货',
    '賣家延遲出貨',
    'Not shipped in time',
    'Too late',
  ],
  price: [
    '价格波动/降价',
    '多拍',
    '拍错了',
    '没用优惠券',
    '價格太貴，買貴了',
    'Bought by mistake',
    'Better price available',
  ],
  agreement: ['与商家协商一致', '與賣家協商一致退款', 'Agreed with the seller'],
  other: ['其他', '地址填错了', '个人原因', 'Nice template for a plate', '---'],
  unknown: [null, '', '  '],
};

describe('reasonOf', () => {
  it.each(
    Object.entries(examples).flatMap(([kind, reasons]) => reasons.map((reason) => [reason, kind] as const)),
  )('takes “%s” for %s', (reason, kind) => expect(reasonOf(reason)).toBe(kind));
});
