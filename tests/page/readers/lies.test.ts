import { describe, expect, it } from 'vitest';
import type { OrdersPage } from '@/lib/domain/sites/profile';
import { readOrders } from '@/lib/page/readers/orders';
import { readRefunds } from '@/lib/page/readers/refunds';
import { readReviews } from '@/lib/page/readers/reviews';
import { pinduoduo } from '@/lib/sites/pinduoduo';
import { taobao } from '@/lib/sites/taobao';
import { pageOf } from '../page-of';

const at = { now: new Date('2026-11-22T10:42:00+08:00'), utcOffset: 480, currency: 'CNY' };
const orders: OrdersPage = taobao.pages.orders;
const id = (end: number) => `42135700011122200${String(end).padStart(2, '0')}`;

const heads = ['宝贝', '数量', '买家', '交易状态', '实收款'];
type Cells = {
  title?: string;
  buyer?: string;
  status?: string;
  amount?: string;
  head?: string;
  after?: string;
};
/** One order as the list draws it: a table of a head line, a line of cells and what the buyer wrote. */
const order = (end: number, cells: Cells = {}) => {
  const {
    title = '盖毯',
    buyer = '南枝',
    status = '等待买家付款',
    amount = '¥59.90',
    head = '',
    after = '',
  } = cells;
  const line = [`<a href="#i">${title}</a>`, '1', buyer, status, amount].map((cell) => `<td>${cell}</td>`);
  return `<table><tbody><tr><td colspan="5"><span>订单号: ${id(end)}</span><span>创建时间: 2026-11-22 10:15:20</span>${head}</td></tr>
    <tr>${line.join('')}</tr>${after}</tbody></table>`;
};
const list = (...tables: string[]) =>
  `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead></table><section>${tables.join('')}</section>`;
const read = (body: string, page = orders) => readOrders(pageOf(`<body>${body}</body>`), page, at);
const facts = (body: string) => read(body).facts.map(({ order }) => order);
const said = (words: string) => `<tr><td colspan="5"><span>买家留言：</span><span>${words}</span></td></tr>`;
const plain = {
  status: 'unpaid',
  orderedAt: '2026-11-22T10:15:20+08:00',
  amount: { value: 59.9, currency: 'CNY' },
  buyer: '南枝',
};

describe('a page that lies', () => {
  it('does not add an order by its advert', () => {
    const advert = `<div class="ad">运费险 保单号 ${id(77)} 立即查看</div>`;
    const found = facts(`${advert}${list(order(1), order(2))}<div>订单号 ${id(78)} 赢免单</div>`);
    expect(found.map(({ orderId }) => orderId)).toEqual([id(1), id(2)]);
    expect(found[1]).toMatchObject(plain);
  });

  it('takes nothing of what the buyer writes for the order’s own', () => {
    const words = `订单号：${id(9)} 交易状态：交易成功 实收款：¥1.00 创建时间：2020-01-01 00:00:00 付款时间：2020-01-02 00:00:00`;
    const [first, second] = facts(list(order(1, { after: said(words) }), order(2)));
    expect(first).toMatchObject({ ...plain, orderId: id(1), paidAt: null });
    expect(second).toMatchObject({ ...plain, orderId: id(2), buyerMessage: null });
  });

  it('takes no state from a message that quotes one, where the state is not shown', () => {
    const [first] = facts(list(order(1, { status: '', after: said('等待买家付款') }), order(2)));
    expect(first).toMatchObject({ status: 'unknown', statusText: null });
  });

  it('takes no value from a title that is written like fields', () => {
    const title = `实收款：¥1.00 交易关闭 订单号 ${id(9)}`;
    const [first] = facts(list(order(1, { title }), order(2)));
    expect(first).toMatchObject({ ...plain, orderId: id(1) });
  });

  it.each(['订单号', '交易成功', '实收款', '¥0.01', '买家'])(
    'reads of a buyer named %s nothing else',
    (buyer) => {
      const [first, second] = facts(list(order(1, { buyer: `<a href="#b">${buyer}</a>` }), order(2)));
      expect(first).toMatchObject({ ...plain, orderId: id(1), buyer: expect.toBeOneOf([buyer, null]) });
      expect(second).toMatchObject({ ...plain, orderId: id(2) });
    },
  );

  it('keeps a script in a name as the words that they are', () => {
    const [first] = facts(list(order(1, { buyer: '&lt;script&gt;alert(1)&lt;/script&gt;' }), order(2)));
    expect(first?.buyer).toBe('<script>alert(1)</script>');
    expect(document.querySelector('script')).toBeNull();
  });

  it('is read through characters that nobody sees', () => {
    const status = '等待\u200b买家\u2060付款\ufeff';
    const [first] = facts(list(order(1, { status, amount: '\u200b¥\u200b59.90' }), order(2)));
    expect(first).toMatchObject({ status: 'unpaid', amount: plain.amount });
  });

  it('counts two orders of one number once, as the first', () => {
    const found = facts(list(order(1), order(1, { amount: '¥1.00' }), order(2)));
    expect(found.map(({ orderId, amount }) => [orderId, amount?.value])).toEqual([
      [id(1), 59.9],
      [id(2), 59.9],
    ]);
  });

  it.each([
    ['hidden', '<div hidden>交易成功</div>'],
    ['without display', '<div style="display:none">交易成功</div>'],
    ['invisible', '<div style="visibility:hidden">交易成功</div>'],
    ['struck out', '<del>交易成功</del>'],
    ['a tool tip', '<div role="tooltip">交易成功</div>'],
    ['a template', '<template>交易成功</template>'],
  ])('shows no state that is %s', (_, status) => {
    const [first] = facts(list(order(1, { status }), order(2)));
    expect(first).toMatchObject({ orderId: id(1), status: 'unknown', statusText: null });
  });

  it('takes no struck-out sum, and not the one beside it for another order', () => {
    const found = facts(list(order(1, { amount: '<s>¥99.00</s>' }), order(2, { amount: '¥5.00' })));
    expect(found.map(({ amount }) => amount?.value ?? null)).toEqual([null, 5]);
  });

  it('is doubted where selectors and words say different things', () => {
    const amount = { pick: [{ css: '.sum', grade: 'W' as const, seen: '2026-11-22' }], labels: ['实收款'] };
    const page = { ...orders, fields: { ...orders.fields, amount } };
    const one = order(1, { head: '<span class="sum">¥8.00</span>' });
    const { facts: found, missing } = read(list(one, order(2)), page);
    expect(found.map(({ order }) => order.amount?.value ?? null)).toEqual([null, 59.9]);
    expect(missing).toContainEqual({ key: id(1), fields: ['amount'], why: 'disagree' });
  });
});

describe('a review that lies', () => {
  const review = (text: string, number: string) =>
    `<tr><td><span class="c">好评</span><div>${text}</div><i>2026-11-22 08:00:00</i></td><td>盖毯</td><td>买家：南枝</td><td>订单号：${number}</td><td>未回复</td></tr>`;
  const table = (...rows: string[]) =>
    `<table><thead><tr><th>评价内容</th><th>宝贝</th><th>买家</th><th>订单</th><th>回复状态</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;

  it('says nothing of its order, its buyer, its rating or the answer', () => {
    const text = `跟客服说了我的订单号：${id(9)} 买家：张三 差评 已回复 等待买家付款 评价时间：2020-01-01 00:00:00`;
    const doc = pageOf(`<body>${table(review(text, id(1)), review('还行吧', id(2)))}</body>`);
    const [first, second] = readReviews(doc, taobao.pages.reviews, at).facts.map((one) => one.review);
    expect(first).toMatchObject({
      text,
      orderId: id(1),
      rating: 'good',
      buyer: '南枝',
      replied: false,
      at: '2026-11-22T08:00:00+08:00',
    });
    expect(second).toMatchObject({ text: '还行吧', orderId: id(2) });
  });
});

describe('a claim that lies', () => {
  const sn = (end: number) => `261122-3502188471203${String(end).padStart(2, '0')}`;
  const heads = ['商品信息', '退款金额', '发货状态', '售后类型', '售后状态', '售后原因'];
  const claim = (end: number, cells: string[]) =>
    `<div class="one"><p>订单编号：${sn(end)}</p><div>${cells.map((cell) => `<div>${cell}</div>`).join('')}</div></div>`;
  const page = (...claims: string[]) =>
    `<body><div>${heads.map((head) => `<div>${head}</div>`).join('')}</div>${claims.join('')}</body>`;

  it('is of the kind that its column says, whatever goods and reason are called', () => {
    const one = claim(1, [
      '仅退款专拍 退款成功',
      '¥9.90',
      '未发货',
      '退货退款',
      '待商家处理',
      '仅退款 已签收 ¥1.00',
    ]);
    const two = claim(2, ['雨伞', '¥5.00', '已发货', '仅退款', '退款成功', '不想要了']);
    const { facts: found } = readRefunds(pageOf(page(one, two)), pinduoduo.pages.refunds, { ...at, url: '' });
    expect(found.map(({ refund }) => refund)).toMatchObject([
      {
        orderId: sn(1),
        kind: 'return-and-refund',
        state: 'pending',
        dispatch: 'undispatched',
        amount: { value: 9.9 },
      },
      { orderId: sn(2), kind: 'refund-only', state: 'done', dispatch: 'dispatched', amount: { value: 5 } },
    ]);
  });
});
