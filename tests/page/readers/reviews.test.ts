import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReviewsPage } from '@/lib/domain/sites/profile';
import { readReviews } from '@/lib/page/readers/reviews';
import { taobao } from '@/lib/sites/taobao';
import { pageOf } from '../page-of';

const html = readFileSync(join(import.meta.dirname, '../../pages/taobao/reviews.html'), 'utf8');
const at = { now: new Date('2026-11-22T10:42:00+08:00'), utcOffset: 480 };
const read = (body: string, page: ReviewsPage = taobao.pages.reviews) =>
  readReviews(pageOf(`<body>${body}</body>`), page, at);
const reviews = (body: string, page?: ReviewsPage) => read(body, page).facts.map(({ review }) => review);
const table = (...rows: string[]) =>
  `<div class="next-table-medium"><table role="table"><thead><tr><th>评价内容</th><th>订单</th></tr></thead><tbody class="next-table-body">${rows.join('')}</tbody></table></div>`;
const row = (text: string, order = '订单号：4213781120036512207', more = '') =>
  `<tr><td><div class="rate-content"><span>差评</span><span>${text}</span></div>${more}</td><td>${order}</td></tr>`;

describe('a list of reviews', () => {
  it('has the same keys however it is ordered or drawn', () => {
    const doc = pageOf(html);
    const keys = () => readReviews(doc, taobao.pages.reviews, at).facts.map(({ review }) => review.key);
    const before = keys();
    const body = doc.querySelector('.next-table-body') as HTMLElement;
    body.innerHTML = body.innerHTML
      .split(/(?=<tr class="next-table-row)/)
      .reverse()
      .join('');
    expect(keys()).toEqual([...before].reverse());
    expect(new Set(before).size).toBe(before.length);
  });

  it('hands over the elements that the words stand in', () => {
    const [first] = readReviews(pageOf(html), taobao.pages.reviews, at).facts;
    expect(first?.element.localName).toBe('tr');
    expect(first?.text?.textContent).toBe(first?.review.text);
    expect(first?.followUp).toBeNull();
  });

  it('takes a row with another text for another review, one with a new countdown for the same', () => {
    const [one] = reviews(table(row('质量太差', '订单号：4213781120036512207 3分钟前')));
    const [same] = reviews(table(row('质量太差', '订单号：4213781120036512207 4分钟前')));
    const [other] = reviews(table(row('质量不差', '订单号：4213781120036512207 4分钟前')));
    expect(same?.key).toBe(one?.key);
    expect(other?.key).not.toBe(one?.key);
  });

  it('does not believe a row selector that finds the whole list', () => {
    const whole = `<tr><td>${[1, 2, 3].map((n) => `<div class="one"><p>订单号：421378112003651220${n}</p><div class="rate-content">第${n}条 鞋底开胶</div></div>`).join('')}</td></tr>`;
    const found = reviews(table(whole));
    expect(found.map(({ orderId }) => orderId?.at(-1))).toEqual(['1', '2', '3']);
    expect(found.map(({ text }) => text)).toEqual(['第1条 鞋底开胶', '第2条 鞋底开胶', '第3条 鞋底开胶']);
  });

  it('is read although one of its selectors is broken', () => {
    const page: ReviewsPage = {
      ...taobao.pages.reviews,
      row: [{ css: 'tr[', grade: 'T', seen: '2026-11-22' }, ...taobao.pages.reviews.row],
    };
    expect(reviews(table(row('掉色')), page)).toHaveLength(1);
  });

  it('leaves out rows that hold none, and rows that are hidden', () => {
    const loading = '<tr><td colspan="2">加载中…</td></tr>';
    const hidden = row('开胶').replace('<tr>', '<tr style="display: none">');
    expect(read(table(loading, hidden))).toEqual({ facts: [], missing: [] });
  });

  it('says that it cannot read a list full of words in which no review is found', () => {
    const words = '<p>这里有很多文字，但是没有一个订单号也没有一条可以认出来的内容。</p>'.repeat(4);
    expect(read(`<div class="next-table-medium">${words}</div>`).missing).toEqual([
      { key: '', fields: ['rows'] },
    ]);
    expect(read('<p>首页</p>').missing).toEqual([]);
  });
});

describe('a review', () => {
  it('is rated by words, by stars, by a number with its unit, and by none of two that disagree', () => {
    const rated = (words: string) =>
      reviews(table(row('尚可').replace('<span>差评</span>', `<span>${words}</span>`)))[0]?.rating;
    expect(['好评', '【中评】', '★★☆☆☆', '4 星', '3分', '5'].map(rated)).toEqual([
      'good',
      'neutral',
      2,
      4,
      3,
      null,
    ]);
    expect(reviews(table(row('尚可', '好评')))[0]?.rating).toBeNull();
  });

  it('counts the stars of a profile that knows them', () => {
    const star = [{ css: '.full', grade: 'W' as const, seen: '2026-11-22' }];
    const page = { ...taobao.pages.reviews, star };
    const stars = '<i class="full"></i>'.repeat(3);
    expect(reviews(table(row(`尚可</span>${stars}<span>`)), page)[0]?.rating).toBe(3);
  });

  it('never takes the words of the buyer for a rating, an answer or a time', () => {
    const [said] = reviews(
      table(row('<b>好评</b><b>已回复</b> 2026-11-01 10:00:00', '订单号：4213781120036512207')),
    );
    expect(said).toMatchObject({ rating: 'bad', at: null });
  });

  it('has the time that stands beside its text, not that of the order', () => {
    const date = '<div>2026-11-20 20:20:20</div>';
    const order = '订单号：4213781120036512207<p>2026-11-02 08:00:00</p>';
    expect(reviews(table(row('掉色', order, date)))[0]?.at).toBe('2026-11-20T20:20:20+08:00');
    const labelled = `${order}<p>评价时间：<i>2026-11-19</i> <i>09:09:09</i></p>`;
    expect(reviews(table(row('掉色', labelled)))[0]?.at).toBe('2026-11-19T09:09:09+08:00');
  });

  it('is answered where the seller’s answer stands, and unknown where nothing tells', () => {
    const answered = (words: string) => reviews(table(row('掉色', `<p>${words}</p>`)))[0]?.replied;
    expect(['已回复', '未回复', '商家回复：抱歉', '<button>回复</button>', '等待'].map(answered)).toEqual([
      true,
      false,
      true,
      null,
      null,
    ]);
  });

  it('takes what was added later from the row after it, without the label', () => {
    const later = '<tr class="next-table-expanded-row"><td colspan="2">15天后追评：后跟磨破了</td></tr>';
    const [first, second] = reviews(table(row('很轻便'), later, row('不错', '订单号：4213781120036512208')));
    expect(first).toMatchObject({ text: '很轻便', followUp: '后跟磨破了' });
    expect(second?.followUp).toBeNull();
  });

  it('takes what was added later from beside the text, and from its column', () => {
    const beside = '<div class="rate-content"><span>3天后追评：</span><span>起球了</span></div>';
    expect(reviews(table(row('面料舒服', undefined, beside)))[0]).toMatchObject({
      text: '面料舒服',
      followUp: '起球了',
    });
    const head = '<tr><th>评价</th><th>追评</th><th>订单号</th></tr>';
    const cell = (text: string) =>
      `<td><div class="rate-content"><span>买家</span><span>${text}</span></div></td>`;
    const cells = `<tr>${cell('面料舒服')}${cell('起球了')}<td>4213781120036512207</td></tr>`;
    const body = `<div class="next-table-medium"><table role="table"><thead>${head}</thead><tbody class="next-table-body">${cells}</tbody></table></div>`;
    expect(reviews(body)).toMatchObject([{ text: '面料舒服', followUp: '起球了', buyer: null }]);
  });

  it('names what the page does not tell of it', () => {
    const { missing } = read(table(row('面料舒服')));
    expect(missing[0]?.fields).toEqual(['at', 'buyer', 'replied', 'item']);
  });

  it('is cut at the length that may be sent', () => {
    expect(reviews(table(row('长'.repeat(5000))))[0]?.text).toHaveLength(4000);
  });
});

describe('a page of another design', () => {
  const anew = (rows: string) => `<section>${rows}</section>`;

  it('is read by the headers above its columns', () => {
    const rows = [
      ['鞋舌磨脚', '差评', '4213781120036512201', '2026-11-20 10:00:00'],
      ['尺码偏大一号，换了小的', '中评', '4213781120036512202', '2026-11-20 11:00:00'],
    ].map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
    const head = ['评价内容', '评价等级', '订单编号', '评价时间'].map((name) => `<th>${name}</th>`).join('');
    const found = reviews(`<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`);
    expect(found).toMatchObject([
      { text: '鞋舌磨脚', rating: 'bad', orderId: '4213781120036512201', at: '2026-11-20T10:00:00+08:00' },
      { text: '尺码偏大一号，换了小的', rating: 'neutral', at: '2026-11-20T11:00:00+08:00' },
    ]);
  });

  it('tells a row without a number by those beside it', () => {
    const card = (head: string, text: string) =>
      `<div class="card"><p>${head}</p><p>差评</p><p>${text}</p></div>`;
    const found = reviews(
      anew(
        card('订单号：4213781120036512201', '开线了') +
          card('匿名', '掉色掉得厉害') +
          card('订单号：4213781120036512203', '色差大'),
      ),
    );
    expect(found.map(({ text, orderId }) => [text, orderId?.at(-1)])).toEqual([
      ['开线了', '1'],
      ['掉色掉得厉害', undefined],
      ['色差大', '3'],
    ]);
  });

  it('joins a head line with the lines that follow it', () => {
    const one = (n: number, text: string) =>
      `<div class="head">订单号：421378112003651220${n}</div><div class="body"><span>中评</span><p>${text}</p></div>`;
    const found = reviews(anew(one(1, '味道大') + one(2, '包装破了')));
    expect(found.map(({ text, rating }) => [text, rating])).toEqual([
      ['味道大', 'neutral'],
      ['包装破了', 'neutral'],
    ]);
  });

  it('is told whole when it is the only one, although its lines look alike', () => {
    const body = `<div><div><span>全部</span><span>好评 (1)</span></div><section><div><div>订单编号 <b>9920220033110022001</b></div><div>买家昵称 <b>匿**名</b></div></div><div><div>好评</div><div>评价内容 <p>灯很亮，装起来也简单</p></div><div>2026.11.09 21:22:23</div></div><div>卖家回复：感谢支持</div></section></div>`;
    expect(reviews(body)).toMatchObject([
      {
        orderId: '9920220033110022001',
        buyer: '匿**名',
        rating: 'good',
        text: '灯很亮，装起来也简单',
        at: '2026-11-09T21:22:23+08:00',
        replied: true,
      },
    ]);
  });
});
