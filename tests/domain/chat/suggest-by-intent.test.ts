import { describe, expect, it } from 'vitest';
import type { ChatFacts, Message, Speaker } from '@/lib/domain/chat/facts';
import { type SuggestInput, suggest } from '@/lib/domain/chat/suggest';
import type { OrderStatus } from '@/lib/domain/orders/status';
import { readShipped } from '../../eval/shipped-intents';
import { libraryOf, starterLibrary, templateOf } from '../templates/sample-templates';

const model = readShipped();
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
  const usual: Omit<SuggestInput, 'facts'> = {
    intents: model,
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

describe('suggest with the model that ships', () => {
  it.each([
    ['啥时候发货啊', 'dispatch.when'],
    ['催一下发货，都三天了还不发', 'dispatch.urge'],
    ['能开发票吗', 'invoice.how'],
    ['買了才兩天就降價了，可以退差價嗎', 'aftersales.priceProtect'],
    ['谢谢，没有别的问题了', 'care.thanks'],
  ])('answers %s by %s', (line, template) => {
    expect(ids(judge([line])).slice(0, 3)).toContain(template);
  });

  it('reads several short lines as one question', () => {
    expect(ids(judge(['亲', '在吗', '我昨天拍的那件', '啥时候', '发货啊']))[0]).toMatch(/^dispatch\./);
  });

  it('says what the buyer wants as a reason', () => {
    const [best] = judge(['我的快递到哪了']).suggestions;
    expect(best?.reasons).toContainEqual({ kind: 'intent', intent: 'delivery_status' });
  });

  it('finds what shares no word with the question, by what the buyer wants', () => {
    const { suggestions } = judge(['could I get the invoice']);
    expect(suggestions[0]?.template).toMatch(/^invoice\./);
    expect(suggestions[0]?.reasons).toContainEqual({ kind: 'intent', intent: 'invoice' });
  });

  it.each([
    'how do i return this',
    'hello, where is my parcel?',
    '我付了款为啥还显示待付款',
    '洗了会不会缩水',
  ])('says of every suggestion for %s why it stands there', (line) => {
    for (const { reasons } of judge([line]).suggestions) expect(reasons).not.toEqual([]);
  });

  it.each([
    ['where is my order', 'courier.track'],
    ['how long does the delivery take', 'dispatch.arrival'],
    ['I need to change my shipping address', 'change.address'],
    ['when do I get my refund, what is its status', 'return.progress'],
    ['I want a refund', 'return.beforeDispatch'],
  ])('answers %s first by %s', (line, template) => {
    expect(ids(judge([line]))[0]).toBe(template);
  });

  it('tells no single character as a word in common beside what the buyer wants', () => {
    const { suggestions } = judge(['I ordered M but need size L, can I change the order']);
    expect(suggestions[0]?.reasons).toEqual([{ kind: 'intent', intent: 'change_order' }]);
  });

  it.each(['晚上去河边钓鱼吧', '[订单x] [订单x]', '两天以后我要回家', '😀😀', '\ud800', '\0'])(
    'suggests nothing for %j, which nothing fits',
    (line) => {
      const judgement = judge([line]);
      expect(judgement.question).not.toBeNull();
      expect(judgement.suggestions).toEqual([]);
    },
  );

  it('suggests nothing where a robot has answered, nor for a nod', () => {
    const messages = [said('buyer', '什么时候发货'), said('robot', '按付款顺序发货')];
    expect(judge([], { messages }).suggestions).toEqual([]);
    expect(judge(['嗯嗯']).suggestions).toEqual([]);
  });

  it('answers the end of a hundred thousand characters', () => {
    expect(ids(judge([`${'猫'.repeat(100_000)}\n能开发票吗`]))[0]).toMatch(/^invoice\./);
  });

  it('welcomes who is here for the first time and has only greeted', () => {
    expect(ids(judge(['在吗'], { firstContact: true }))[0]).toBe('welcome.hello');
  });

  describe('order', () => {
    const library = libraryOf([
      templateOf('late', { asks: ['还没收到', '快递到哪了', '查物流'] }),
      templateOf('wait', { asks: ['还没发货', '什么时候发货', '怎么还不发货'] }),
    ]);
    const share = (status: OrderStatus) =>
      ids(judge(['还没发货吗 快递到哪了'], { library, status })).indexOf('wait');

    it('puts first what buyers ask while it is in that state, and says so', () => {
      const toDispatch = judge(['还没发货吗 快递到哪了'], { library, status: 'paid' });
      expect(share('paid')).toBeLessThanOrEqual(share('dispatched'));
      const wait = toDispatch.suggestions.find(({ template }) => template === 'wait');
      expect(wait?.reasons).toContainEqual({ kind: 'order', status: 'paid' });
      const late = toDispatch.suggestions.find(({ template }) => template === 'late');
      expect(late?.reasons ?? []).not.toContainEqual({ kind: 'order', status: 'paid' });
    });

    it('takes away what does not fit it', () => {
      const unpaid = templateOf('unpaid', {
        asks: ['什么时候发货'],
        fit: { status: ['unpaid'], moment: null },
      });
      const some = libraryOf([unpaid]);
      expect(ids(judge(['什么时候发货'], { library: some, status: 'unpaid' }))).toEqual(['unpaid']);
      expect(ids(judge(['什么时候发货'], { library: some, status: 'dispatched' }))).toEqual([]);
    });
  });

  it('answers each of several questions that come in lines of their own', () => {
    const three = ['拍好了 什么时候发货呀', '今天能发出来吗 急用', '可以开发票吗'];
    expect(ids(judge(three, { status: 'paid' })).slice(0, 2)).toEqual(['dispatch.when', 'invoice.how']);
    expect(ids(judge(['破了怎么办', '怎么退', '运费谁出']))).toEqual(
      expect.arrayContaining(['return.how', 'return.freight']),
    );
  });

  it('takes thanks behind a question for no question', () => {
    expect(ids(judge(['什么时候发货', '谢谢']))).toEqual(ids(judge(['什么时候发货'])));
  });

  describe('habit', () => {
    const library = libraryOf([
      templateOf('one', { title: '发货时间', asks: ['什么时候发货'] }),
      templateOf('two', { title: '发货时间', asks: ['什么时候发货'] }),
      templateOf('far', { asks: ['发票什么时候开', '怎么开发票'] }),
    ]);

    it('breaks a tie', () => {
      expect(ids(judge(['什么时候发货'], { library, habits: new Map([['two', 2]]) }))[0]).toBe('two');
    });

    it('never puts a template before the one that was asked for', () => {
      expect(ids(judge(['什么时候发货'], { library, habits: new Map([['far', 10_000]]) }))[0]).toBe('one');
    });

    it('makes no template fit a line that nothing fits', () => {
      const habits = new Map([...starter.templates.keys()].map((id) => [id, 10_000]));
      expect(judge(['晚上去河边钓鱼吧'], { habits }).suggestions).toEqual([]);
    });
  });

  it('offers a template of the shop beside those that came with the product', () => {
    const own = templateOf('own', {
      origin: 'own',
      title: '发货时间',
      asks: ['什么时候发货', '多久发货', '几天发'],
    });
    const library = libraryOf([...starter.templates.values(), own]);
    expect(ids(judge(['亲什么时候发货'], { library }))).toContain('own');
  });
});
