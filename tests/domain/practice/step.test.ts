import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BuyerScript } from '@/lib/domain/practice/script';
import { practiceScripts } from '@/lib/domain/practice/scripts';
import type { Conversation, PracticeState } from '@/lib/domain/practice/state';
import { startPractice, step } from '@/lib/domain/practice/step';

const start = Date.UTC(2026, 10, 22, 2, 0, 0);
const seconds = (n: number) => start + n * 1000;

const script: BuyerScript = {
  id: 'b',
  name: '试试看',
  returning: false,
  region: '海南 三亚',
  order: {
    serial: '000000000000001',
    word: '待付款',
    amount: 10,
    item: '碗',
    spec: '白',
    quantity: 1,
    orderedAgo: 60,
  },
  past: [{ ago: 60, from: 'buyer', text: '早' }],
  beats: [
    {
      lines: [
        { after: -10, text: '在吗' },
        { after: 5, text: '能便宜吗' },
      ],
    },
    {
      lines: [
        { after: 10, text: '那包邮吗' },
        { after: 20, text: '今天拍' },
      ],
    },
    {
      lines: [
        { after: 10, from: 'system', text: '买家已付款', order: '待发货' },
        { after: 12, text: '谢谢' },
      ],
      closing: true,
    },
  ],
  urges: ['人呢', '？'],
};

const one = (state: PracticeState): Conversation => {
  const [conversation] = state.conversations;
  if (!conversation) throw new Error('no conversation');
  return conversation;
};
const texts = (state: PracticeState) => one(state).messages.map(({ text }) => text);
const tick = (state: PracticeState, now: number) => step(state, { kind: 'tick' }, now);
const send = (state: PracticeState, text: string, now: number) =>
  step(state, { kind: 'sent', conversation: 'b', text }, now);

describe('a practice conversation', () => {
  it('begins with its past and with what was waiting already', () => {
    const state = startPractice([script], start);
    expect(texts(state)).toEqual(['早', '在吗']);
    expect(one(state)).toMatchObject({ waitingSince: seconds(-10), unread: 1 });
  });

  it('counts one wait from the first of several short lines', () => {
    const state = tick(startPractice([script], start), seconds(6));
    expect(one(state)).toMatchObject({ waitingSince: seconds(-10), lastAskedAt: seconds(5), unread: 2 });
  });

  it('urges a minute after the newest line, then again, then falls silent', () => {
    const begun = startPractice([script], start);
    expect(texts(tick(begun, seconds(64)))).not.toContain('人呢');
    expect(texts(tick(begun, seconds(65)))).toContain('人呢');
    expect(texts(tick(begun, seconds(3600)))).toEqual(['早', '在吗', '能便宜吗', '人呢', '？']);
  });

  it('asks the next thing after an answer and says goodbye without waiting', () => {
    let state = tick(startPractice([script], start), seconds(6));
    state = send(state, '亲，已经是活动价啦', seconds(20));
    expect(one(state).waitingSince).toBeNull();
    state = tick(state, seconds(41));
    expect(texts(state).slice(-2)).toEqual(['那包邮吗', '今天拍']);
    state = tick(send(state, '包邮的', seconds(50)), seconds(3600));
    expect(texts(state).slice(-2)).toEqual(['买家已付款', '谢谢']);
    expect(one(state)).toMatchObject({ waitingSince: null, orderWord: '待发货' });
  });

  it('types its burst to the end where it is answered in the middle, and waits again', () => {
    const state = tick(send(startPractice([script], start), '在的亲', seconds(1)), seconds(6));
    expect(texts(state)).toEqual(['早', '在吗', '在的亲', '能便宜吗']);
    expect(one(state).waitingSince).toBe(seconds(5));
  });

  it('reads two answers in a row before it goes on', () => {
    let state = send(tick(startPractice([script], start), seconds(6)), '亲，稍等', seconds(10));
    state = send(state, '已经是活动价啦', seconds(18));
    expect(texts(tick(state, seconds(27)))).not.toContain('那包邮吗');
    expect(texts(tick(state, seconds(28)))).toContain('那包邮吗');
  });

  it.each([
    ['亲 {买家}，现在是活动价', '“{买家}”是什么意思？没看懂'],
    ['亲 ｛｝ 稍等', '“｛｝”是什么意思？没看懂'],
  ])('asks back about a blank that nobody filled: %s', (text, question) => {
    const state = tick(
      send(tick(startPractice([script], start), seconds(6)), text, seconds(10)),
      seconds(17),
    );
    expect(texts(state).at(-1)).toBe(question);
    expect(one(state).waitingSince).toBe(seconds(16));
  });

  it('notices the same answer twice and still goes on with its story afterwards', () => {
    let state = send(tick(startPractice([script], start), seconds(6)), '活动价啦', seconds(10));
    state = tick(send(state, '活动价啦', seconds(12)), seconds(18));
    expect(texts(state).at(-1)).toBe('这句刚才发过了呀，能说具体点吗');
    state = tick(send(state, '真的没有更低了', seconds(30)), seconds(41));
    expect(texts(state).at(-1)).toBe('那包邮吗');
  });

  it('leaves nothing unread where the helper is looking, and clears the badge on opening', () => {
    const opened = step(startPractice([script], start), { kind: 'opened', conversation: 'b' }, seconds(1));
    expect(one(opened).unread).toBe(0);
    expect(one(tick(opened, seconds(6))).unread).toBe(0);
  });

  it('counts a wait that a colleague ended as read and over', () => {
    const answered: BuyerScript = {
      ...script,
      beats: [
        {
          lines: [
            { after: -60, text: '有货吗' },
            { after: -20, from: 'colleague', text: '有的亲' },
          ],
        },
      ],
    };
    expect(one(startPractice([answered], start))).toMatchObject({ waitingSince: null, unread: 0 });
  });

  it('ignores a reply without words', () => {
    const begun = startPractice([script], start);
    expect(one(send(begun, '  \n', start)).waitingSince).toBe(seconds(-10));
  });

  it('hands back the very same state when nothing happened', () => {
    const begun = startPractice([script], start);
    expect(tick(begun, seconds(1))).toBe(begun);
  });

  it('ends in the same state however finely the time was ticked', () => {
    const ticking = fc.array(fc.integer({ min: 0, max: 600 }), { maxLength: 30 });
    const replies = fc.array(
      fc.record({ at: fc.integer({ min: 0, max: 600 }), to: fc.nat(practiceScripts.length - 1) }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(ticking, replies, (ticks, sent) => {
        const play = (times: number[]) => {
          const events = [
            ...times.map((at) => ({ at, to: -1 })),
            ...sent.map((reply, index) => ({ ...reply, index })),
            { at: 900, to: -1 },
          ].toSorted((a, b) => a.at - b.at || a.to - b.to);
          let state = startPractice(practiceScripts, start);
          for (const { at, to } of events) {
            const conversation = practiceScripts[to]?.id;
            state = conversation
              ? step(state, { kind: 'sent', conversation, text: `回复 ${at}` }, seconds(at))
              : tick(state, seconds(at));
          }
          return state;
        };
        expect(play(ticks)).toEqual(play([]));
      }),
      { numRuns: 60 },
    );
  });
});
