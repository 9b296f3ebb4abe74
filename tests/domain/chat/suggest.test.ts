import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChatFacts, Message, Speaker } from '@/lib/domain/chat/facts';
import { type SuggestInput, suggest } from '@/lib/domain/chat/suggest';
import type { OrderStatus } from '@/lib/domain/orders/status';
import { libraryOf, starterLibrary, templateOf } from '../templates/sample-templates';

const starter = starterLibrary();

type Given = Partial<Omit<SuggestInput, 'facts'>> & { status?: OrderStatus; messages?: Message[] };

const said = (from: Speaker, text: string): Message => ({ from, text, kind: 'text', at: null });

function judge(lines: string[], { status, messages, ...given }: Given = {}) {
  const facts: ChatFacts = {
    conversation: { buyer: '小鱼', key: 'k' },
    messages: messages ?? lines.map((line) => said('buyer', line)),
    composer: 'textarea',
    order: status ? { orderId: null, status, statusText: null, amount: null, item: null } : null,
  };
  const usual = {
    intents: null,
    library: starter,
    habits: new Map(),
    firstContact: false,
    buyer: null,
    values: {},
    shop: '',
  };
  return suggest({ ...usual, ...given, facts });
}
const ids = (judgement: ReturnType<typeof judge>) => judgement.suggestions.map(({ template }) => template);

describe('suggest', () => {
  it('answers several short lines as one question', () => {
    const judgement = judge(['亲', '我昨天拍的那件', '啥时候', '发货啊']);
    expect(judgement.question?.lines).toHaveLength(4);
    expect(ids(judgement)[0]).toMatch(/^dispatch\./);
  });

  it('shows at most five, each once, each with title and reason', () => {
    const { suggestions } = judge(['退货退款运费发票快递地址尺码什么时候']);
    expect(suggestions.length).toBeLessThanOrEqual(5);
    for (const { title, reasons } of suggestions) {
      expect(title).not.toBe('');
      expect(reasons.length).toBeGreaterThan(0);
    }
  });

  it('suggests nothing where somebody has answered', () => {
    const messages = [said('buyer', '什么时候发货'), said('robot', '按付款顺序发货')];
    expect(judge([], { messages })).toEqual({ question: null, buyer: null, suggestions: [] });
  });

  it.each(['嗯嗯', '好的', '是这个', '可以', '[微笑]'])(
    'lets a nod such as %s stand without an answer',
    (line) => {
      const judgement = judge([line]);
      expect(judgement.question).not.toBeNull();
      expect(judgement.suggestions).toEqual([]);
    },
  );

  it('keeps the question but suggests nothing where nothing fits', () => {
    expect(judge(['晚上去河边钓鱼吧'])).toMatchObject({ question: { last: 0 }, suggestions: [] });
  });

  it('answers the newest lines of one who writes a lot', () => {
    const chatter = Array.from({ length: 30 }, () => '我跟你说我家的猫今天又爬树了真是的');
    expect(ids(judge([...chatter, '能开发票吗']))[0]).toMatch(/^invoice\./);
  });

  it('fills what is known and asks for the rest', () => {
    const library = libraryOf([templateOf('a', { asks: ['什么时候发货'], text: '{买家|亲}您好，{?天数}' })]);
    expect(judge(['什么时候发货'], { library, values: { buyer: '小鱼' } }).suggestions[0]).toEqual({
      template: 'a',
      title: 'a',
      text: '小鱼您好，{天数}',
      asks: [{ name: '天数', fallback: null }],
      reasons: [{ kind: 'words', words: ['什么时候发货'] }],
    });
  });

  describe('order', () => {
    const library = libraryOf([
      templateOf('unpaid', { asks: ['什么时候发货'], fit: { status: ['unpaid'], moment: null } }),
      templateOf('any', { asks: ['什么时候发货'] }),
    ]);

    it('leaves out what does not fit the state that the page shows', () => {
      expect(ids(judge(['什么时候发货'], { library, status: 'dispatched' }))).toEqual(['any']);
    });

    it('raises what fits it and says so', () => {
      const judgement = judge(['什么时候发货'], { library, status: 'unpaid' });
      expect(ids(judgement)).toEqual(['unpaid', 'any']);
      expect(judgement.suggestions[0]?.reasons).toContainEqual({ kind: 'order', status: 'unpaid' });
      expect(judgement.suggestions[1]?.reasons).not.toContainEqual({ kind: 'order', status: 'unpaid' });
    });

    it('takes nothing away where the state is not known', () => {
      expect(ids(judge(['什么时候发货'], { library, status: 'unknown' })).sort()).toEqual(['any', 'unpaid']);
      expect(ids(judge(['什么时候发货'], { library })).sort()).toEqual(['any', 'unpaid']);
    });
  });

  describe('habit', () => {
    const library = libraryOf([
      templateOf('one', { asks: ['什么时候发货'] }),
      templateOf('two', { asks: ['什么时候发货'] }),
      templateOf('far', { asks: ['发票什么时候开'] }),
    ]);

    it('breaks a tie and is told from two picks on', () => {
      const judgement = judge(['什么时候发货'], { library, habits: new Map([['two', 2.2]]) });
      expect(ids(judgement)[0]).toBe('two');
      expect(judgement.suggestions[0]?.reasons).toContainEqual({ kind: 'habit', times: 2 });
      expect(
        judge(['什么时候发货'], { library, habits: new Map([['two', 0.6]]) }).suggestions[0]?.reasons,
      ).toEqual([{ kind: 'words', words: ['什么时候发货'] }]);
    });

    it('never puts a template before the one that was asked for', () => {
      expect(ids(judge(['什么时候发货'], { library, habits: new Map([['far', 10_000]]) }))[0]).toBe('one');
    });
  });

  describe('shop', () => {
    const library = libraryOf([
      templateOf('mine', { asks: ['什么时候发货'], shop: 'pdd:1' }),
      templateOf('every', { asks: ['什么时候发货'] }),
    ]);

    it('offers templates of this shop and of every shop only', () => {
      expect(ids(judge(['什么时候发货'], { library, shop: 'pdd:1' })).sort()).toEqual(['every', 'mine']);
      expect(ids(judge(['什么时候发货'], { library, shop: 'pdd:2' }))).toEqual(['every']);
      expect(ids(judge(['什么时候发货'], { library }))).toEqual(['every']);
    });
  });

  describe('first contact', () => {
    it('welcomes who has only greeted', () => {
      const judgement = judge(['在吗'], { firstContact: true });
      expect(ids(judgement)[0]).toBe('welcome.hello');
      expect(judgement.suggestions[0]?.reasons).toContainEqual({ kind: 'firstContact' });
    });

    it('welcomes who has opened the chat and said nothing yet', () => {
      const opened = judge([], { firstContact: true, messages: [said('system', '买家进入会话')] });
      expect(opened.question).toBeNull();
      expect(ids(opened)).toContain('welcome.hello');
      expect(judge([], { firstContact: true, messages: [said('seller', '您好')] }).suggestions).toEqual([]);
      expect(judge([], { firstContact: false, messages: [] }).suggestions).toEqual([]);
    });

    it('answers the question where there is one', () => {
      const judgement = judge(['在吗 什么时候发货'], { firstContact: true });
      expect(ids(judgement)[0]).toBe('dispatch.when');
      expect(judgement.suggestions.flatMap(({ reasons }) => reasons)).not.toContainEqual({
        kind: 'firstContact',
      });
    });
  });

  it('never offers a removed template', () => {
    const removed = templateOf('a', { asks: ['什么时候发货'], removedAt: '2026-11-22T00:00:00.000Z' });
    expect(judge(['什么时候发货'], { library: libraryOf([removed]) }).suggestions).toEqual([]);
  });

  it('takes any conversation without failing, and says the same twice', () => {
    const line = fc.record({
      from: fc.constantFrom<Speaker>('buyer', 'seller', 'robot', 'system'),
      text: fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('什么时候发货', '谢谢', '{买家}')),
      kind: fc.constantFrom('text' as const, 'image' as const, 'card' as const),
      at: fc.constant(null),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.boolean(), (messages, firstContact) => {
        const once = judge([], { messages, firstContact });
        expect(judge([], { messages, firstContact })).toEqual(once);
        expect(new Set(ids(once)).size).toBe(once.suggestions.length);
        if (once.question) expect(messages[once.question.last]?.from).toBe('buyer');
      }),
    );
  });
});
