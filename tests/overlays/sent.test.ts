import { beforeEach, describe, expect, it } from 'vitest';
import type { ChatFacts, Message } from '@/lib/domain/chat/facts';
import { createSentWatch, keptShare, type Sent } from '@/lib/overlays/sent';

const reply = '亲，您的包裹今天已经交给快递啦，一般两到三天送达哦~';
const other = '发票可以在订单详情里申请，开好后发到您的邮箱。';
const said = (from: Message['from'], text: string, more: Partial<Message> = {}): Message => ({
  from,
  text,
  kind: 'text',
  at: null,
  ...more,
});
const asked = [said('buyer', '在吗'), said('robot', '客服马上就来'), said('buyer', '什么时候到呀')];
const chat = (messages: Message[], key: string | null = '林小满'): ChatFacts => ({
  conversation: { buyer: key, key },
  messages,
  composer: 'textarea',
  order: null,
});

let told: (Sent | null)[];
let watch: ReturnType<typeof createSentWatch>;
beforeEach(() => {
  told = [];
  watch = createSentWatch((sent) => told.push(sent));
});
/** Puts the texts in the box, and shows what the list then holds. */
const send = (texts: string[], ...lines: Message[]) => {
  for (const [at, text] of texts.entries()) watch.inserted(chat(asked), `t${at}`, text);
  watch.read(chat([...asked, ...lines]));
  return told;
};

describe('what became of an inserted text', () => {
  it('is that it was sent as it was', () =>
    expect(send([reply], said('seller', reply))).toEqual([{ template: 't0', kept: 1, edited: false }]));

  it.each([
    ['trims it', reply.trimEnd()],
    ['breaks its lines', `  ${reply.replace('，', '，\n')}\u200b `],
    ['draws its emoji as a picture', reply],
  ])('is the same where the host %s', (_what, line) =>
    expect(send([`${reply} 😊❤️\n`], said('seller', line))).toEqual([
      { template: 't0', kept: 1, edited: false },
    ]),
  );

  it('is all of it, and edited, where more was said beside it', () =>
    expect(send([reply], said('seller', `您好！${reply}有事叫我`))).toEqual([
      { template: 't0', kept: 1, edited: true },
    ]));

  it('is a share of it where some was changed', () => {
    const [sent] = send([reply], said('seller', reply.replace('两到三天送达哦~', '明天就到')));
    expect(sent).toMatchObject({ template: 't0', edited: true });
    expect(sent?.kept).toBeGreaterThan(0.5);
    expect(sent?.kept).toBeLessThan(0.8);
  });

  it('is that the person typed a line of their own, and the line after it counts no more', () => {
    expect(send([reply], said('seller', '亲，您的问题我这边查一下哦'))).toEqual([null]);
    watch.read(chat([...asked, said('seller', '亲，您的问题我这边查一下哦'), said('seller', reply)]));
    expect(told).toEqual([null]);
  });

  it('is told once, of the line that comes next', () => {
    send([reply], said('buyer', '人呢'));
    expect(told).toEqual([]);
    const lines = [
      ...asked,
      said('buyer', '人呢'),
      said('robot', reply),
      said('seller', '', { kind: 'image' }),
    ];
    watch.read(chat(lines));
    expect(told).toEqual([]);
    watch.read(chat([...lines, said('seller', reply)]));
    watch.read(chat([...lines, said('seller', reply), said('seller', reply)]));
    expect(told).toHaveLength(1);
  });

  it('names the one of several that makes up most of the line', () => {
    expect(send([reply, other], said('seller', `${reply.slice(0, 16)}${other}`))).toEqual([
      { template: 't1', kept: 1, edited: true },
    ]);
  });

  it('names the one that is the line, whatever longer one is like it', () => {
    const short = '亲，您的包裹今天已经交给快递啦';
    expect(send([reply, short], said('seller', short))).toEqual([{ template: 't1', kept: 1, edited: false }]);
  });

  it('is not looked for among lines that were loaded above', () => {
    watch.inserted(chat(asked), 't0', reply);
    watch.read(chat([said('seller', reply), said('buyer', '好'), ...asked]));
    expect(told).toEqual([]);
    watch.read(chat([said('seller', reply), said('buyer', '好'), ...asked, said('seller', reply)]));
    expect(told).toHaveLength(1);
  });

  it('is found in a list that shows only its newest rows', () => {
    watch.inserted(chat(asked), 't0', reply);
    watch.read(chat([...asked.slice(-1), said('seller', reply)]));
    expect(told).toHaveLength(1);
  });

  it('is nothing where another conversation was opened before, also back in the first', () => {
    watch.inserted(chat(asked), 't0', reply);
    watch.read(chat([said('buyer', '你好')], '周晴'));
    watch.read(chat([said('buyer', '你好'), said('seller', reply)], '周晴'));
    watch.read(chat([...asked, said('seller', reply)]));
    expect(told).toEqual([]);
  });

  it('waits while the name cannot be read, and follows nothing without one', () => {
    watch.inserted(chat(asked), 't0', reply);
    watch.read(chat([], null));
    watch.read(chat([...asked, said('seller', reply)]));
    expect(told).toHaveLength(1);
    watch.inserted(chat(asked, null), 't0', reply);
    watch.read(chat([...asked, said('seller', reply)], null));
    expect(told).toHaveLength(1);
  });
});

describe('what became of texts that were shown', () => {
  const show = (...lines: Message[]) => {
    watch.shown(chat(asked), [reply, other]);
    watch.read(chat([...asked, ...lines]));
    return told;
  };

  it('is that the person typed something else, once', () => {
    expect(show(said('seller', '亲，您的问题我这边查一下哦'))).toEqual([null]);
    watch.read(chat([...asked, said('seller', '亲，您的问题我这边查一下哦'), said('seller', '稍等')]));
    expect(told).toEqual([null]);
  });

  it('is nothing where one of them was typed, or nobody of the shop has spoken', () => {
    expect(show(said('robot', '稍等'), said('buyer', '人呢'))).toEqual([]);
    expect(show(said('seller', other.replace('邮箱', '信箱')))).toEqual([]);
  });

  it('is what became of the one that was put in, where one was', () => {
    watch.shown(chat(asked), [reply, other]);
    expect(send([other], said('seller', other))).toEqual([{ template: 't0', kept: 1, edited: false }]);
  });

  it('is nothing where another conversation was opened before', () => {
    watch.shown(chat(asked), [reply]);
    watch.read(chat([said('buyer', '你好')], '周晴'));
    watch.read(chat([...asked, said('seller', '稍等哦')]));
    expect(told).toEqual([]);
  });
});

describe('keptShare', () => {
  it.each([
    ['', '好的', 0],
    ['好', '好的', 0],
    ['好', ' 好\n', 1],
    ['好的', '好的呀', 1],
    ['哈哈哈', '哈哈', 0.5],
    ['在的', '的在', 0],
  ])('of %j in %j is %d', (text, line, share) => expect(keptShare(text, line)).toBe(share));
});
