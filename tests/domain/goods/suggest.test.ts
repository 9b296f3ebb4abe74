import { describe, expect, it } from 'vitest';
import type { Message } from '@/lib/domain/chat/facts';
import { suggestItems } from '@/lib/domain/goods/suggest';
import { wordingRules } from '@/lib/domain/rules/wording';
import { checkDraft } from '@/lib/domain/wording/check';
import { chat, type Given, input, link, said, template } from './sample';

const suggested = (messages: Message[] | string, given: Given & { item?: string | null } = {}) => {
  const { item, ...rest } = given;
  const lines = typeof messages === 'string' ? [said('buyer', messages)] : messages;
  return suggestItems(input(chat(lines, item), rest));
};

describe('suggestItems', () => {
  it('names what goes with the item on the page, and the need that it fits', () => {
    expect(suggested('这个容量多大呀')).toEqual({
      template: 'welcome.related',
      title: '搭配推荐',
      text: '亲，选云朵保温杯的话，可以顺便看看长柄杯刷呢，清洗更省心，用不上也没关系哦~',
      asks: [],
      reasons: [{ kind: 'related', item: '云朵保温杯', names: ['长柄杯刷'] }],
    });
  });

  it('names two, each once, and needs no need', () => {
    const related = [
      { name: '长柄杯刷', why: '' },
      { name: '杯套', why: '' },
    ];
    expect(suggested('有优惠吗', { links: [link({ related })] })?.text).toBe(
      '亲，选云朵保温杯的话，可以顺便看看长柄杯刷、杯套呢，看您需要，用不上也没关系哦~',
    );
  });

  it('goes by the item that the question names before the one on the page', () => {
    const tray = link({ id: 'l2', item: '木托盘', related: [{ name: '隔热垫', why: '' }] });
    const links = [link(), tray];
    expect(suggested('那个木托盘是什么材质', { links })?.text).toContain('隔热垫');
    expect(suggested('想看看木托盘', { links, item: null })?.text).toContain('隔热垫');
  });

  it('is worded by the person, within the limits that they set', () => {
    const edited = { ...template, text: '{买家|亲}，{搭配}也有哦~' };
    expect(suggested('有货吗', { template: edited, values: { buyer: '小鱼' } })?.text).toBe(
      '小鱼，长柄杯刷也有哦~',
    );
    expect(suggested('有货吗', { template: { ...template, shop: 's1' } })).toBeNull();
    expect(suggested('有货吗', { template: { ...template, removedAt: '2026-11-20' } })).toBeNull();
    expect(suggested('有货吗', { template: undefined })).toBeNull();
    const over = { ...template, fit: { status: [], moment: null, until: '2026-11-21' } };
    expect(suggested('有货吗', { template: over })).toBeNull();
    const onlyUnpaid = { ...template, fit: { status: ['unpaid' as const], moment: null } };
    const asked = [said('buyer', '有货吗')];
    expect(suggestItems(input(chat(asked, undefined, 'done'), { template: onlyUnpaid }))).toBeNull();
    expect(suggestItems(input(chat(asked, undefined, 'unpaid'), { template: onlyUnpaid }))).not.toBeNull();
  });

  it.each(['什么时候发货', '怎么还没收到', '在吗', '好的', '嗯嗯', '云朵保温杯几天到', '谢谢', '开发票吗'])(
    'is silent where the buyer asks something else: %s',
    (text) => expect(suggested(text)).toBeNull(),
  );

  it.each([
    '要退款',
    '杯子坏了，多少钱能赔',
    '我要投诉',
    '少发了一个，还有货吗',
    'it arrived broken, any discount?',
  ])('is silent beside a trouble: %s', (text) => expect(suggested(text)).toBeNull());

  it('is silent while a trouble of a moment ago is on, or the order is in after-sales', () => {
    const lines = [
      said('buyer', '杯子碎了'),
      said('seller', '亲，拍张照片看看哦'),
      said('buyer', '还有现货吗'),
    ];
    expect(suggested(lines)).toBeNull();
    const asked = [said('buyer', '还有现货吗')];
    expect(suggestItems(input(chat(asked, undefined, 'refunding')))).toBeNull();
    expect(suggestItems(input(chat(asked, undefined, 'unpaid')))).not.toBeNull();
  });

  it('believes the model where there is one', () => {
    expect(suggested('它重不重', { intent: 'product_info' })).not.toBeNull();
    expect(suggested('有货吗', { intent: 'delivery_status' })).toBeNull();
    expect(suggested('它在吗', { intent: 'greeting_human' })).toBeNull();
    expect(suggested('云朵保温杯', { intent: 'other' })).not.toBeNull();
    expect(suggested('云朵保温杯', { intent: 'dispatch_time' })).toBeNull();
  });

  it('says nothing of what the shop has named, nor of what the buyer is looking at', () => {
    const before = [
      said('buyer', '容量多大'),
      said('seller', '500 毫升，也有长柄杯刷哦'),
      said('buyer', '什么颜色'),
    ];
    expect(suggested(before)).toBeNull();
    expect(suggested('长柄杯刷有货吗')).toBeNull();
    const related = [
      { name: '长柄杯刷', why: '清洗更省心' },
      { name: '杯套', why: '' },
    ];
    const { reasons } = suggested('长柄杯刷有货吗', { links: [link({ related })] }) ?? {};
    expect(reasons).toEqual([{ kind: 'related', item: '云朵保温杯', names: ['杯套'] }]);
  });
});

it('reads as a sentence that the draft check lets pass', () => {
  const texts = [
    suggested('有货吗'),
    suggested('有货吗', { links: [link({ related: [{ name: '杯套', why: '' }] })] }),
  ].map((one) => one?.text ?? '');
  const marks = texts.flatMap((text) =>
    checkDraft(text, { rules: wordingRules, language: 'zh-CN', off: [], ignoredWords: [] }),
  );
  expect(texts.every((text) => text.startsWith('亲，') && text.endsWith('~'))).toBe(true);
  expect(marks).toEqual([]);
});
