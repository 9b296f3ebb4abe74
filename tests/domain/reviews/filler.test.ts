import { describe, expect, it } from 'vitest';
import { isFiller } from '@/lib/domain/reviews/filler';

describe('the marketplace’s own words', () => {
  it.each([
    '此用户没有填写评论!',
    '此用户没有填写评价。',
    '此用户没有填写评价',
    '系统默认评论',
    '系统默认好评',
    '15天内买家未作出评价',
    '评价方未及时做出评价,系统默认好评!',
    '此用户未及时做出评价，系统默认好评！',
    '该用户未填写评价内容',
    '买家没有填写评论',
    '此用戶沒有填寫評價。',
    'This user did not leave a review.',
  ])('are known: %s', (text) => expect(isFiller(text)).toBe(true));

  it.each([
    '此<b></b>用户没<b></b>有填写<b></b>评价',
    '  此用户 没有 填写 评价  \n',
    '【系统评价】此用户没有填写评价',
    '初次评价：此用户没有填写评价。',
    '此用户没有填写评价！（系统默认好评）',
    '此用户没有填写评价。系统默认好评。',
  ])('are known with what stands around them: %s', (text) => expect(isFiller(text)).toBe(true));

  it.each([
    '此用户没有填写评价，可是我要说很差',
    '默认好评之前先用用看',
    '好评',
    '不错',
    '系统很卡',
    '卖家没有填写快递单号',
    '',
    '。',
    '<b></b>',
  ])('leave a real review alone: %s', (text) => expect(isFiller(text)).toBe(false));

  it('are looked for in no long text, in no time', () => {
    expect(isFiller('此用户没有填写评价'.repeat(400))).toBe(false);
    expect(isFiller(`此用户${'没有'.repeat(90)}`)).toBe(false);
  });
});
