import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chatFactsSchema } from '@/lib/domain/chat/facts';
import { longestPasted, pastedFacts } from '@/lib/domain/chat/pasted';

const lines = (text: string) => pastedFacts(text).messages.map((message) => message.text);

describe('pastedFacts', () => {
  it('takes every line that says something for one of the buyer’s', () => {
    expect(lines('  在吗 \r\n\r\n什么时候发货\n')).toEqual(['在吗', '什么时候发货']);
    expect(pastedFacts('在吗').messages[0]).toEqual({ from: 'buyer', text: '在吗', kind: 'text', at: null });
  });

  it('is no question where nothing stands', () => {
    expect(lines(' \n\t\n')).toEqual([]);
  });

  it('keeps the newest of more than anybody asks', () => {
    const many = Array.from({ length: 500 }, (_, at) => `第 ${at} 句`).join('\n');
    expect(lines(many)).toHaveLength(200);
    expect(lines(many).at(-1)).toBe('第 499 句');
    expect(lines('长'.repeat(longestPasted * 2)).join('')).toHaveLength(4000);
  });

  it('is what the worker’s border takes, whatever was pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(chatFactsSchema.parse(pastedFacts(text))).toEqual(pastedFacts(text));
      }),
    );
  });
});
