import { describe, expect, it } from 'vitest';
import type { OrdersPage } from '@/lib/domain/sites/profile';
import { readOrders } from '@/lib/page/readers/orders';
import { taobao } from '@/lib/sites/taobao';
import { pageOf } from '../page-of';

/** Taobao's words without its selectors: a page that nobody has seen before. */
const bare: OrdersPage = {
  ...taobao.pages.orders,
  list: [{ css: '.no-such-list', grade: 'W', seen: '2026-11-22' }],
  row: [],
  orderId: { labels: ['订单号', '订单编号'], match: '\\d{12,24}' },
  item: [],
};
const at = { now: new Date('2026-11-22T10:42:00+08:00'), utcOffset: 480, currency: 'CNY' };
const read = (body: string, page: OrdersPage = bare) => {
  const { facts, missing } = readOrders(pageOf(`<body>${body}</body>`), page, at);
  return { orders: facts.map(({ order }) => order), rows: facts.map(({ element }) => element), missing };
};
const id = (end: number) => `42135700011122200${String(end).padStart(2, '0')}`;
const form =
  '<form><label>订单号<input></label><label>创建时间<input></label><label>交易状态<select><option>等待买家付款</select></label></form>';
const headers = (...names: string[]) =>
  `<thead><tr>${names.map((name) => `<th>${name}</th>`).join('')}</tr></thead>`;

describe('rows found by words', () => {
  const card = (number: string, rest: string) =>
    `<div class="card"><p><span>订单号：</span><b>${number}</b></p><p>${rest}</p></div>`;
  const labelled = (time: string, status: string, sum: string) =>
    `<span>下单时间：${time}</span><span>交易状态：${status}</span><span>实收款：${sum}</span>`;

  it('are the largest blocks with one number each', () => {
    const { orders, rows } = read(
      `${form}<div class="list">${card(id(1), labelled('2026-11-22 08:00:00', '等待买家付款', '¥8.00'))}${card(id(2), labelled('2026-11-22 09:00:00', '交易成功', '¥9.00'))}</div>`,
    );
    expect(orders.map(({ orderId, status, amount }) => [orderId, status, amount?.value])).toEqual([
      [id(1), 'unpaid', 8],
      [id(2), 'done', 9],
    ]);
    expect(rows.map(({ className }) => className)).toEqual(['card', 'card']);
  });

  it('never take a field from the next row, whatever is missing', () => {
    const { orders, missing } = read(
      `<div class="list">${card(id(1), labelled('', '', ''))}${card(id(2), labelled('2026-11-22 09:00:00', '等待买家付款', '¥9.00'))}</div>`,
    );
    expect(orders[0]).toMatchObject({ status: 'unknown', statusText: null, orderedAt: null, amount: null });
    expect(missing[0]).toEqual({
      key: id(1),
      fields: ['status', 'statusText', 'orderedAt', 'amount', 'buyer', 'items'],
    });
  });

  it('are left out and named when they have no number', () => {
    const { orders, missing } = read(
      `<div class="list">${card(id(1), labelled('2026-11-22 08:00:00', '交易成功', '¥8.00'))}${card('', labelled('2026-11-22 07:00:00', '等待买家付款', '¥7.00'))}${card(id(3), labelled('2026-11-22 09:00:00', '交易成功', '¥9.00'))}</div>`,
    );
    expect(orders.map(({ orderId, amount }) => [orderId, amount?.value])).toEqual([
      [id(1), 8],
      [id(3), 9],
    ]);
    expect(missing.filter(({ key }) => key === '')).toEqual([{ key: '', fields: ['orderId'] }]);
  });

  it('end before the form and the pages where there is only one', () => {
    const { orders, missing } = read(
      `${form}<div class="list">${card(id(1), labelled('', '等待买家付款', '¥8.00'))}</div><nav>创建时间：2026-11-22 01:00:00</nav>`,
    );
    expect(orders[0]).toMatchObject({ orderId: id(1), orderedAt: null, amount: { value: 8 } });
    expect(missing[0]?.fields).toContain('orderedAt');
  });

  const flat = (number: string, time: string, goods: string[], status: string, sum: string) =>
    `<tr class="head"><td colspan="4">订单号：${number} 创建时间：${time}</td></tr>${goods
      .map(
        (name, index) =>
          `<tr class="goods"><td><a href="#">${name}</a></td><td>${index + 1}</td>${
            index === 0
              ? `<td rowspan="${goods.length}">${status}</td><td rowspan="${goods.length}">${sum}</td>`
              : ''
          }</tr>`,
      )
      .join('')}`;

  it('take the lines that follow their head, up to the next head', () => {
    const { orders, missing } = read(
      `<table>${headers('宝贝', '数量', '交易状态', '实收款')}<tbody>${flat(id(1), '2026-11-22 08:00:00', ['耳机', '耳机套'], '等待买家付款', '108.00')}${flat('--', '2026-11-22 08:10:00', ['没有号的'], '等待买家付款', '1.00')}${flat(id(3), '2026-11-22 09:00:00', ['数据线'], '卖家已发货', '18.00')}</tbody></table>`,
    );
    expect(
      orders.map(({ items, status, amount }) => [items.map(({ title }) => title), status, amount?.value]),
    ).toEqual([
      [['耳机', '耳机套'], 'unpaid', 108],
      [['数据线'], 'dispatched', 18],
    ]);
    expect(missing.map(({ key }) => key)).toContain('');
  });
});

describe('columns', () => {
  it('give their cells the meaning of their headers, and tell an order number from a parcel’s', () => {
    const { orders } = read(
      `<table>${headers('订单编号', '创建时间', '宝贝', '数量', '买家', '物流单号', '交易状态', '实收款(元)')}<tbody>
        <tr><td>${id(1)}</td><td>2026-11-22 08:00:00</td><td>耳机</td><td>1</td><td>甲</td><td>773012345678901</td><td>等待买家付款</td><td>1,108.00</td></tr>
        <tr><td>${id(2)}</td><td>11-22 08:07</td><td>数据线</td><td>2</td><td>乙</td><td></td><td>商家已发货，等待买家确认</td><td>￥2.00</td></tr>
      </tbody></table>`,
    );
    expect(orders).toMatchObject([
      {
        orderId: id(1),
        status: 'unpaid',
        amount: { value: 1108 },
        buyer: '甲',
        items: [{ title: '耳机', quantity: 1 }],
      },
      {
        orderId: id(2),
        status: 'dispatched',
        orderedAt: '2026-11-22T08:07:00+08:00',
        items: [{ quantity: 2 }],
      },
    ]);
  });

  it('say nothing for a line that is not as wide', () => {
    const { orders } = read(
      `<table>${headers('宝贝', '数量', '交易状态', '实收款')}<tbody>
        <tr><td>订单号：${id(1)}</td><td>7</td><td>8</td></tr><tr><td>订单号：${id(2)}</td><td>7</td><td>8</td></tr>
      </tbody></table>`,
    );
    expect(orders).toMatchObject([
      { amount: null, items: [] },
      { amount: null, items: [] },
    ]);
  });
});

describe('a row', () => {
  const one = (rest: string) =>
    read(`<div class="list"><section><p>订单号：${id(1)}</p>${rest}</section></div>`).orders[0];

  it('is read where it is split over many elements', () => {
    expect(
      one(
        '<dl><dt>下单时间</dt><dd><i>2026-11-22</i> <i>08:00:30</i></dd><dt>实收款</dt><dd><em>¥</em><b>89</b><i>.50</i></dd></dl><p>还剩<b>1</b>天<b>3</b>时<b>15</b>分</p>',
      ),
    ).toMatchObject({ orderedAt: '2026-11-22T08:00:30+08:00', amount: { value: 89.5 }, timeLeft: 98_100 });
  });

  it('says nothing that is hidden or struck out', () => {
    expect(
      one(
        '<p>实收款：<s>¥99.00</s><span style="text-decoration-line: line-through">¥88.00</span><b>¥18.00</b></p><p>交易状态：<span hidden>等待买家付款</span><span>买家已付款</span></p><p>创建时间：<del>2026-11-21 08:00:00</del> <span>2026-11-22 08:30:10</span></p>',
      ),
    ).toMatchObject({
      amount: { value: 18 },
      statusText: '买家已付款',
      orderedAt: '2026-11-22T08:30:10+08:00',
    });
  });

  it('keeps a state that nobody listed in the page’s own word', () => {
    expect(one('<p>交易状态：等待集运商揽收</p>')).toMatchObject({
      status: 'unknown',
      statusText: '等待集运商揽收',
    });
  });

  it.each([
    ['等待买家付款', 'unpaid'],
    ['买家已付款，等待商家发货', 'paid'],
    ['商家已发货，等待买家确认', 'dispatched'],
    ['交易成功', 'done'],
    ['交易关闭', 'closed'],
    ['退款成功', 'refunding'],
    ['退款关闭', 'unknown'],
  ])('knows %s', (word, status) => {
    expect(one(`<p>交易状态：${word}</p>`)).toMatchObject({ status, statusText: word });
  });

  it('is told by a state that stands alone, but not by a row of steps', () => {
    expect(one('<p>等待买家付款</p><p>请卖家处理</p>')).toMatchObject({ status: 'unpaid' });
    expect(one('<ol><li>等待买家付款</li><li>买家已付款</li><li>交易成功</li></ol>')).toMatchObject({
      status: 'unknown',
      statusText: null,
    });
  });

  it('does not take a part of a longer number, or the number of an order within it', () => {
    expect(read('<div><p>订单号：4213570001112220001421357000111</p></div>').orders).toEqual([]);
    const [order] = read(
      `<div><p>订单号：${id(1)}</p><p>子订单号：${id(2)}</p><p>实收款：¥1.00</p></div>`,
    ).orders;
    expect(order?.orderId).toBe(id(1));
  });

  it('counts no number of things for a sum', () => {
    expect(one('<p>实收款：共2件</p>')?.amount).toBeNull();
    expect(one('<p>实收款：共2件 ¥59.90</p>')?.amount?.value).toBe(59.9);
  });

  it('counts its goods beside their price', () => {
    const goods = (price: string) => `<p><i><img src="data:,"></i><a>台灯</a></p><p>${price}</p>`;
    expect(one(goods('¥10.00 ×2'))?.items).toMatchObject([{ title: '台灯', quantity: 2 }]);
    expect(one(goods('¥10.00 2'))?.items).toMatchObject([{ quantity: null }]);
  });
});
