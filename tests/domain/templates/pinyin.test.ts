import { describe, expect, it } from 'vitest';
import { matchesPinyin } from '@/lib/domain/templates/pinyin';

describe('matchesPinyin', () => {
  it.each([
    ['发货时间', 'fhsj'],
    ['发货时间', 'fahuoshijian'],
    ['发货时间', 'fahsj'],
    ['发货时间', 'fahuosj'],
    ['发货时间', 'shij'],
    ['发货时间', 'fahu'],
    ['发货时间', 'FHSJ'],
    ['發貨時間', 'fhsj'],
    ['重庆能发吗', 'chongqing'],
    ['重庆能发吗', 'cq'],
    ['重新下单', 'cxxd'],
    ['重量', 'zhongliang'],
    ['调货', 'diaohuo'],
    ['空调', 'kongtiao'],
    ['银行转账', 'yinhang'],
    ['成长奶粉', 'chengzhang'],
    ['还没到', 'haimeidao'],
    ['退还', 'tuihuan'],
    ['绿色', 'lvse'],
    ['绿色', 'luse'],
    ['女装', 'nvzhuang'],
    ['什么时候', 'smsh'],
    ['著名', 'zhuming'],
    ['怎么开发票（专票）', 'kfpzp'],
    ['7天无理由', '7twly'],
    ['EMS 快递', 'emskd'],
  ])('%s is typed %s', (title, typed) => {
    expect(matchesPinyin(title, typed)).toBe(true);
  });

  it.each([
    ['发货时间', 'fhjs'],
    ['发货时间', 'fahua'],
    ['退款', 'tkk'],
    ['发票', ''],
    ['', 'a'],
  ])('%s is not typed %j', (title, typed) => {
    expect(matchesPinyin(title, typed)).toBe(false);
  });

  it('answers at once, however often a syllable could begin', () => {
    expect(matchesPinyin('安安'.repeat(40), 'an'.repeat(49))).toBe(true);
    expect(matchesPinyin('安安'.repeat(40), `${'an'.repeat(40)}x`)).toBe(false);
  });
});
