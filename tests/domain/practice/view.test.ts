import { describe, expect, it } from 'vitest';
import { practiceScripts } from '@/lib/domain/practice/scripts';
import { startPractice, step } from '@/lib/domain/practice/step';
import { chatView } from '@/lib/domain/practice/view';

const start = Date.UTC(2026, 10, 22, 2, 30, 0);
const seconds = (n: number) => start + n * 1000;
const begun = startPractice(practiceScripts, start);

describe('what the practice chat shows', () => {
  it('puts the longest waiting buyer first and says for how long', () => {
    const { rows, waiting } = chatView(begun, start);
    expect(rows[0]).toMatchObject({ id: 'dispatch-when', waited: 52, late: false, unread: 3, time: '10:29' });
    expect(rows.slice(0, waiting).every(({ waited }) => waited !== null)).toBe(true);
    expect(rows.slice(waiting).every(({ waited }) => waited === null)).toBe(true);
  });

  it('counts a wait of more than three minutes as late', () => {
    const late = (n: number) => chatView(step(begun, { kind: 'tick' }, seconds(n)), seconds(n)).rows[0]?.late;
    expect(late(128)).toBe(false);
    expect(late(129)).toBe(true);
  });

  it('lets conversations come while the clock runs', () => {
    const early = chatView(begun, start).rows.length;
    const all = chatView(step(begun, { kind: 'tick' }, seconds(300)), seconds(300)).rows.length;
    expect(early).toBeGreaterThanOrEqual(6);
    expect(all).toBe(practiceScripts.length);
  });

  it('writes order numbers and times as the back office does, in Beijing time', () => {
    const { open } = chatView(step(begun, { kind: 'opened', conversation: 'dispatch-when' }, start), start);
    expect(open?.order).toMatchObject({
      orderId: '261121-083517264333985',
      word: '待发货',
      amount: '69.90',
      orderedAt: '2026-11-21 13:28:35',
    });
    expect(open?.messages[0]).toMatchObject({ from: 'buyer', text: '在吗', time: '2026-11-22 10:29:08' });
  });

  it('shows nothing open before a conversation is chosen', () => {
    expect(chatView(begun, start).open).toBeNull();
  });
});
