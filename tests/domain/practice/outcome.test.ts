import { describe, expect, it } from 'vitest';
import { findOutcome } from '@/lib/domain/practice/outcome';
import type { BuyerScript } from '@/lib/domain/practice/script';
import type { PracticeState } from '@/lib/domain/practice/state';
import { startPractice, step } from '@/lib/domain/practice/step';

const start = Date.UTC(2026, 10, 22, 2, 0, 0);
const seconds = (n: number) => start + n * 1000;
const buyer = (id: string, beats: BuyerScript['beats']): BuyerScript => ({
  id,
  name: id,
  returning: false,
  region: '',
  order: null,
  past: [],
  beats,
  urges: [],
});
const send = (state: PracticeState, conversation: string, text: string, now: number) =>
  step(state, { kind: 'sent', conversation, text }, now);

describe('the outcome of a practice', () => {
  it('tells quick, late and unanswered waits apart', () => {
    let state = startPractice(
      [
        buyer('quick', [
          {
            lines: [
              { after: 0, text: '在吗' },
              { after: 4, text: '有货吗' },
            ],
          },
        ]),
        buyer('slow', [{ lines: [{ after: 0, text: '发货没' }] }]),
        buyer('open', [{ lines: [{ after: 60, text: '能退吗' }] }]),
      ],
      start,
    );
    state = send(state, 'quick', '有的', seconds(30));
    state = send(state, 'slow', '明天', seconds(190));
    const outcome = findOutcome(state, seconds(300));
    expect(outcome).toMatchObject({ answered: 2, unanswered: 1, late: 2, firstResponse: 110_000 });
    expect(outcome.answers).toMatchObject([
      { buyer: 'quick', asked: ['在吗', '有货吗'], replies: [{ text: '有的' }], waited: 30_000, late: false },
      { buyer: 'slow', waited: 190_000, late: true },
      { buyer: 'open', replies: [], waited: 240_000, late: true },
    ]);
  });

  it('counts a wait from the beginning of the practice, not from before it', () => {
    const state = send(
      startPractice([buyer('b', [{ lines: [{ after: -600, text: '喂' }] }])], start),
      'b',
      '在',
      seconds(20),
    );
    expect(findOutcome(state, seconds(20)).answers).toMatchObject([{ waited: 20_000, late: false }]);
  });

  it('leaves out waits that a robot or a colleague ended, and goodbyes', () => {
    const state = startPractice(
      [
        buyer('robot', [
          {
            lines: [
              { after: -9, text: '你好' },
              { after: -8, from: 'robot', text: '您好' },
            ],
          },
        ]),
        buyer('bye', [{ lines: [{ after: -9, text: '谢谢' }], closing: true }]),
      ],
      start,
    );
    expect(findOutcome(state, seconds(500))).toMatchObject({
      answers: [],
      answered: 0,
      firstResponse: null,
      late: 0,
    });
  });

  it('keeps every message of an answer and averages only the first response of a conversation', () => {
    let state = startPractice(
      [buyer('b', [{ lines: [{ after: 0, text: '一' }] }, { lines: [{ after: 5, text: '二' }] }])],
      start,
    );
    state = send(send(state, 'b', '稍等', seconds(10)), 'b', '好了', seconds(12));
    state = send(state, 'b', '还有呢', seconds(100));
    const outcome = findOutcome(state, seconds(100));
    expect(outcome.firstResponse).toBe(10_000);
    expect(outcome.answers.map(({ replies }) => replies.map(({ text }) => text))).toEqual([
      ['稍等', '好了'],
      ['还有呢'],
    ]);
  });
});
