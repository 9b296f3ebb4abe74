import { describe, expect, it } from 'vitest';
import { isDetail, readRefunds } from '@/lib/page/readers/refunds';
import { pinduoduo } from '@/lib/sites/pinduoduo';
import { pageOf } from '../page-of';

const page = pinduoduo.pages.refunds;
const list = 'https://mms.pinduoduo.com/aftersales/aftersale_list';
const detail = 'https://mms.pinduoduo.com/aftersales-ssr/detail?id=1';
const at = { now: new Date('2026-11-22T10:42:00+08:00'), utcOffset: 480, currency: 'CNY' };

const read = (body: string, url = list) => readRefunds(pageOf(body), page, { ...at, url });
const first = (body: string, url?: string) => read(body, url).facts[0]?.refund;

/** A row as the back office draws it, with the cells given by their place. */
const row = (head: string, cells: string[]) => `
  <div class="after-sales-table_order_item__x1">
    <div class="head">${head}</div>
    <div>${cells.map((cell) => `<div class="after-sales-table_item_cell__y2">${cell}</div>`).join('')}</div>
  </div>`;
const cells = (more: Record<number, string> = {}) =>
  [
    '云朵毛巾',
    '<b class="amount_refund__z">¥12.50</b>',
    '未发货',
    '仅退款',
    '待商家处理',
    '',
    '不想要了',
    '查看详情',
  ].map((cell, index) => more[index] ?? cell);
const sn = (digit: number) =>
  `订单编号：<span class="table-item-header_sn__a">261122-${String(digit).repeat(15)}</span>`;

describe('a list of claims', () => {
  it('is read by the labels and headers alone when every class has changed', () => {
    const plain = `
      <div><div>售后类型</div><div>售后状态</div><div>售后原因</div><div>退款金额</div><div>发货状态</div></div>
      ${[1, 2]
        .map(
          (digit) => `<div><p>订单编号：261122-${String(digit).repeat(15)} 申请时间：2026-11-22 09:00:00</p>
          <div><span>退货退款</span><span>待商家处理</span><span>尺码不合</span><span>¥30.00</span><span>已签收</span></div></div>`,
        )
        .join('')}`;
    const { facts } = read(plain);
    expect(facts.map(({ refund }) => refund)).toMatchObject(
      [1, 2].map((digit) => ({
        orderId: `261122-${String(digit).repeat(15)}`,
        kind: 'return-and-refund',
        state: 'pending',
        dispatch: 'received',
        reason: '尺码不合',
        amount: { value: 30, currency: 'CNY' },
        appliedAt: '2026-11-22T09:00:00+08:00',
      })),
    );
  });

  it('keeps two claims of one order apart, and takes a copy of a row for what it is', () => {
    const other = row(sn(1), cells({ 3: '退货退款' }));
    const { facts } = read(row(sn(1), cells()) + row(sn(1), cells()) + other);
    expect(facts.map(({ refund }) => [refund.key, refund.kind])).toEqual([
      ['261122-111111111111111', 'refund-only'],
      ['261122-111111111111111#2', 'return-and-refund'],
    ]);
  });

  it('keeps the words of a kind that nobody listed, and claims none', () => {
    expect(first(row(sn(1), cells({ 3: '延长质保' })))).toMatchObject({
      kind: 'unknown',
      kindText: '延长质保',
    });
  });

  it('takes the later of two places of the goods', () => {
    expect(first(row(sn(1), cells({ 2: '已发货，买家已签收' })))?.dispatch).toBe('received');
  });

  it('believes the headers above its columns more than the places of its cells', () => {
    const heads = [
      '',
      '商品信息',
      '售后原因',
      '售后类型',
      '交易金额/退款金额',
      '物流状态',
      '售后状态',
      '操作',
    ];
    const head = `<div>${heads.map((one) => `<div>${one}</div>`).join('')}</div>`;
    const moved = [
      '□',
      '<p class="order-info_main__1">仅退款专拍链接</p>',
      '缺货',
      '极速退款',
      '¥9',
      '未发货',
      '待商家处理',
      '查看',
    ];
    expect(first(head + row(sn(1), moved))).toMatchObject({
      reason: '缺货',
      kind: 'unknown',
      kindText: '极速退款',
      state: 'pending',
      dispatch: 'undispatched',
    });
  });

  it('says nothing by the places of its cells where another column has come before them', () => {
    const moved = ['□', ...cells({ 3: '退货退款(七天无理由)', 5: '协商中' })];
    const other = ['□', ...cells({ 0: '仅退款专拍链接', 3: '极速退款', 4: '平台介入', 5: '协商中' })];
    const { facts, missing } = read(row(sn(1), moved) + row(sn(2), other));
    expect(facts.map(({ refund }) => refund)).toMatchObject([
      { kind: 'return-and-refund', state: 'pending', dispatch: 'undispatched', reason: null },
      { kind: 'unknown', kindText: null, status: null, dispatch: 'undispatched', reason: null },
    ]);
    expect(missing[1]?.fields).toEqual(expect.arrayContaining(['kind', 'kindText', 'status', 'reason']));
  });

  it('takes no link for the kind', () => {
    const labels = '<p><em>售后类型</em><span>—</span></p><p><em>售后状态</em><span>—</span></p>';
    const body = `<div class="after-sales-table_order_item__x">${sn(1)}${labels}<a>仅退款</a></div>`;
    expect(first(body)).toMatchObject({ kind: 'unknown', kindText: null, status: null });
  });

  it('reads no part of a sum for the whole', () => {
    const split = '<b class="amount_refund__z">¥<i>1,0</i><i>00.50</i></b>';
    expect(first(row(sn(1), cells({ 1: split })))?.amount).toBeNull();
  });

  it('reads Traditional words', () => {
    expect(first(row(sn(1), cells({ 2: '未發貨', 3: '僅退款', 4: '待商家處理' })))).toMatchObject({
      kind: 'refund-only',
      dispatch: 'undispatched',
      state: 'pending',
    });
  });

  it('joins a countdown that is drawn in pieces', () => {
    const left = '<i><b>1</b>天<b>2</b>时<b>3</b>分</i><i>后系统将自动退款</i>';
    expect(first(row(sn(1) + left, cells()))?.timeLeft).toBe(86_400 + 7200 + 180);
  });

  it('leaves out rows that are not shown, and names one without a number', () => {
    const hidden = row(sn(1), cells()).replace('<div class="after', '<div hidden class="after');
    const { facts, missing } = read(hidden + row(sn(2), cells()) + row('', cells()));
    expect(facts.map(({ refund }) => refund.key)).toEqual(['261122-222222222222222']);
    expect(missing).toContainEqual({ key: '', fields: ['refundId', 'orderId', 'appliedAt', 'timeLeft'] });
  });
});

describe('the page of one claim', () => {
  const whole = `
    <p>售后编号：<span>90011223344</span></p><p>订单编号：<span>261122-333333333333333</span></p>
    <p>售后类型：<span>换货</span></p><p>售后状态：<span>待商家处理</span></p>
    <ol><li>买家申请</li><li>商家处理</li><li>换货成功</li></ol>`;

  it('is one claim, under its own number', () => {
    expect(read(whole, detail).facts.map(({ refund }) => refund)).toMatchObject([
      { key: '90011223344', orderId: '261122-333333333333333', kind: 'exchange', state: 'pending' },
    ]);
  });

  it('takes no step that is still to come for its state', () => {
    const silent = whole.replace('售后状态：<span>待商家处理</span>', '');
    expect(first(silent, detail)).toMatchObject({ state: 'unknown', status: null });
  });

  it('has its own sum and reason, not those of its log', () => {
    const log = '<p>2026-11-20 10:00:00 买家发起申请 退款金额：¥9.99 售后原因：不喜欢</p>';
    const rows = [
      ['售后编号', '1234567890'],
      ['退款金额', '<s>¥19.99</s> ¥18.88 <i>（部分退）</i>'],
      ['售后原因', '破损'],
    ].map(([label, value]) => `<div><label>${label}</label><div>${value}</div></div>`);
    const refund = first(log + rows.join(''), detail);
    expect(refund).toMatchObject({ amount: { value: 18.88 }, reason: '破损' });
  });

  it('is told from the list by its address, whatever the port', () => {
    expect(isDetail(page, detail.replace('.com/', '.com:8443/'))).toBe(true);
    expect(isDetail(page, list)).toBe(false);
  });

  it('names what it does not show, when it shows nothing', () => {
    const { facts, missing } = read('<p>加载中</p>', detail);
    expect(facts).toEqual([]);
    expect(missing[0]?.key).toBe('');
  });
});
