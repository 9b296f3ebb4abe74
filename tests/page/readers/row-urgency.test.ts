import { beforeEach, expect, it } from 'vitest';
import { mayWait, urgencyOf } from '@/lib/page/readers/row-urgency';
import { taobao } from '@/lib/sites/taobao';

const page = taobao.pages.orders;
const number = '4213570001112220001';
const waits = (text: string, watched: string[] = []) => {
  document.body.innerHTML = `<p>订单号：${number}</p><p>${text}</p>`;
  const parts = [...document.body.children] as HTMLElement[];
  return mayWait({ parts }, page, urgencyOf(page), new Set(watched));
};
beforeEach(() => {
  document.body.innerHTML = '';
});

it('lets a row wait that names a settled state and nothing else', () => {
  expect(waits('买家已付款')).toBe(true);
  expect(waits('交易成功')).toBe(true);
});

it('lets none wait that may be unpaid, or whose state nobody listed', () => {
  expect(waits('等待买家付款')).toBe(false);
  expect(waits('等待买家付款 请卖家处理')).toBe(false);
  expect(waits('等待集运商揽收')).toBe(false);
  expect(waits('')).toBe(false);
});

it('lets none wait that was unpaid when last seen', () => {
  expect(waits('买家已付款', [number])).toBe(false);
  expect(waits('买家已付款', ['4213570001112220002'])).toBe(true);
});
