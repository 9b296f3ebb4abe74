import { describe, expect, it } from 'vitest';
import { findUnanswered } from '@/lib/domain/chat/unanswered';
import { readChat } from '@/lib/page/readers/chat';
import { pinduoduo } from '@/lib/sites/pinduoduo';
import { pageOf } from '../page-of';

const at = { now: new Date('2026-11-22T10:42:00+08:00'), utcOffset: 480, currency: 'CNY' };
const read = (html: string) => readChat(pageOf(html), pinduoduo.pages.chat, at);
const list = (items: string) => read(`<div id="msgListContainer"><ul class="msg-list">${items}</ul></div>`);
const bubble = (side: string, words: string, more = '') =>
  `<li class="onemsg"><div class="${side}"><div class="msg-content">${words}</div></div>${more}</li>`;
const line = (side: string, text: string, more?: string) =>
  bubble(side, `<p class="msg-content-box">${text}</p>`, more);
const time = (text: string) => `<div class="message-time">${text}</div>`;

describe('messages', () => {
  it('are the robot’s where a robot spoke for the seller', () => {
    const words = '<p class="msg-content-box">在的</p><div class="robot-text">机器人</div>';
    const { facts } = list(bubble('cs-item', words) + line('cs-item', '在的'));
    expect(facts.messages.map(({ from }) => from)).toEqual(['robot', 'seller']);
  });

  it('keep their line breaks, without the white space of the markup', () => {
    const { facts } = list(line('buyer-item', '第一行<br>第二行\n   还是第二行'));
    expect(facts.messages[0]?.text).toBe('第一行\n第二行 还是第二行');
  });

  it('of several paragraphs are one message', () => {
    const words = '<p class="msg-content-box">甲</p><p class="msg-content-box">乙</p>';
    expect(list(bubble('buyer-item', words)).facts.messages[0]?.text).toBe('甲\n乙');
  });

  it('that are hidden, and hidden words in them, are not read', () => {
    const { facts } = list(
      `<li class="onemsg" hidden><div class="buyer-item"><p class="msg-content-box">不见</p></div></li>${line('buyer-item', '见<span style="display:none">不见</span>')}`,
    );
    expect(facts.messages.map(({ text }) => text)).toEqual(['见']);
  });

  it('that are cards carry no words of the shop, also where the bubble is the only text there', () => {
    const { facts } = list(
      bubble('buyer-item', '<div class="good-card"><a class="good-detail">厚毛毯什么时候发货</a></div>'),
    );
    expect(facts.messages).toEqual([{ from: 'buyer', text: '', kind: 'card', at: null }]);
  });

  it('without words that we can read are kept, so that an answered question is not taken for unanswered', () => {
    const sticker = '<span class="sticker"></span>';
    const { facts, missing } = list(
      line('buyer-item', '什么时候发货') + bubble('cs-item', sticker) + bubble('buyer-item', sticker),
    );
    expect(facts.messages.slice(1)).toEqual([
      { from: 'seller', text: '', kind: 'text', at: null },
      { from: 'buyer', text: '', kind: 'text', at: null },
    ]);
    expect(missing).toContainEqual({ key: 'messages', fields: ['at', 'text'] });
    expect(findUnanswered(facts.messages.slice(0, 2))).toBeNull();
  });

  it('show emoji as their words', () => {
    expect(list(line('buyer-item', '谢谢<img alt="[玫瑰]">')).facts.messages[0]?.text).toBe('谢谢[玫瑰]');
  });

  it('are cut where nobody types on', () => {
    expect(list(line('buyer-item', '字'.repeat(5000))).facts.messages[0]?.text).toHaveLength(4000);
  });

  it('are the last two hundred of a long conversation', () => {
    const many = Array.from({ length: 700 }, (_, index) => line('buyer-item', `第${index}句`)).join('');
    const { messages } = list(many).facts;
    expect(messages).toHaveLength(200);
    expect(messages.at(-1)?.text).toBe('第699句');
  });

  it('of somebody that no selector knows are left out and said to be', () => {
    const { facts, missing } = list(line('stranger', '谁说的') + line('buyer-item', '我', time('10:40')));
    expect(facts.messages).toHaveLength(1);
    expect(missing).toContainEqual({ key: 'messages', fields: ['from'] });
  });
});

describe('times', () => {
  it('that stand between messages count for those after them', () => {
    const { facts } = list(
      line('buyer-item', '甲') +
        time('10:30') +
        line('buyer-item', '乙') +
        line('buyer-item', '丙') +
        time('10:40') +
        line('buyer-item', '丁'),
    );
    expect(facts.messages.map((message) => message.at?.slice(11, 16) ?? null)).toEqual([
      null,
      '10:30',
      '10:30',
      '10:40',
    ]);
  });

  it('that cannot be read are null and named, not taken from before', () => {
    const { facts, missing } = list(
      line('buyer-item', '甲', time('10:30')) + line('buyer-item', '乙', time('某日')),
    );
    expect(facts.messages.map((message) => message.at === null)).toEqual([false, true]);
    expect(missing).toContainEqual({ key: 'messages', fields: ['at'] });
  });
});

describe('the order beside the chat', () => {
  const beside = (html: string) => read(html).facts.order;
  const number = '261122-402918837465120';

  it('is not the card that a message carries', () => {
    expect(
      list(bubble('buyer-item', `<div class="order-card">${number} 待发货</div>`)).facts.order,
    ).toBeNull();
  });

  it('is the card with a number, not the frame around it', () => {
    const tabs = '<div class="OrderCardTabs">待付款 已发货</div>';
    expect(beside(`${tabs}<div class="order-card">${number}<b>已发货</b></div>`)).toMatchObject({
      orderId: number,
      status: 'dispatched',
    });
  });

  it('has an unknown status where the page says nothing of it', () => {
    const { facts, missing } = read(`<div class="order-card">${number} 神秘状态</div>`);
    expect(facts.order).toMatchObject({ status: 'unknown', statusText: null, amount: null });
    expect(missing).toContainEqual({ key: 'order', fields: ['statusText', 'amount'] });
  });

  it('reads the sum behind its label, with thousands', () => {
    const html = `<div class="order-card"><p>${number}</p><p>单价 ¥9.90</p><p><i>实收</i><b>￥1,280.50</b></p></div>`;
    expect(beside(html)?.amount).toEqual({ value: 1280.5, currency: 'CNY' });
  });

  it('tells where its parcel is, and nothing of one whose number alone is there', () => {
    const sent = `<p>${number}</p><p>快递公司：中通快递</p><p>快递单号：75800041726390</p>`;
    const way = '<p>最新物流：快件已到达西安转运中心</p><p>更新时间：2026-11-22 08:15:20</p>';
    expect(beside(`<div class="order-card">${sent}${way}</div>`)?.parcel).toEqual({
      courier: '中通快递',
      number: '75800041726390',
      state: '快件已到达西安转运中心',
      at: '2026-11-22T08:15:20+08:00',
    });
    expect(beside(`<div class="order-card">${sent}</div>`)).not.toHaveProperty('parcel');
  });
});

it('a conversation without an id of the page is told by its buyer', () => {
  const { facts } = read('<div class="chatWindowHeader"><span class="name"> 南枝\n向暖 </span></div>');
  expect(facts.conversation).toEqual({ buyer: '南枝 向暖', key: '南枝 向暖' });
});

describe('the buyer’s member level', () => {
  const page = pinduoduo.pages.chat;
  const level = { pick: [{ css: '.level', grade: 'T' as const, seen: '2026-11-22' }] };
  const withLevel = { ...page, conversation: { ...page.conversation, level } };
  const header = (more: string) =>
    `<div class="chatWindowHeader"><span class="name">南枝</span>${more}</div>`;

  it('is read where a profile says where it stands', () => {
    const { facts } = readChat(pageOf(header('<i class="level"> 金牌会员 </i>')), withLevel, at);
    expect(facts.conversation.level).toBe('金牌会员');
  });

  it('is absent, and no fault of the page, where none stands there', () => {
    const { facts, missing } = readChat(pageOf(header('')), withLevel, at);
    expect(facts.conversation).not.toHaveProperty('level');
    expect(missing.find(({ key }) => key === 'conversation')?.fields).not.toContain('level');
    expect(read(header('<i class="level">金牌会员</i>')).facts.conversation).not.toHaveProperty('level');
  });
});
