import { describe, expect, it } from 'vitest';
import { type SuggestInput, suggest } from '@/lib/domain/chat/suggest';
import { starterTemplates } from '@/lib/domain/templates/starter';
import { readShipped } from '../../eval/shipped-intents';
import { libraryOf, templateOf } from '../templates/sample-templates';

/** What shops call their own answers: a word or two, and no wording of a buyer's. */
const titles = [
  ...['尺码推荐', '洗涤说明', '安装视频', '优惠券', '好的亲', '稍等', '在的', '催仓库', '材质', '色差'],
  ...['现货', '缺货', '预售', '包邮', '运费险', '客服下班', '赠品', '保修', '充电', '味道'],
  ...['漏发', '少件', '破损', '五金配件', '会员', '退货地址', '自提', '纸箱', '说明书', '保质期'],
];

const shipped: SuggestInput['intents'] = readShipped();

const library = libraryOf([
  ...starterTemplates.map((starter, order) =>
    templateOf(starter.id, { ...starter, order, origin: 'starter' }),
  ),
  ...titles.map((title, at) =>
    templateOf(title, { title, text: `亲，关于${title}，我们这边是这样安排的`, order: 100 + at }),
  ),
]);

function answers(text: string, intents = shipped): string[] {
  const { suggestions } = suggest({
    intents,
    library,
    habits: new Map(),
    firstContact: false,
    buyer: null,
    values: {},
    shop: '',
    facts: {
      conversation: { buyer: '小鱼', key: 'k' },
      messages: [{ from: 'buyer', text, kind: 'text', at: null }],
      composer: 'textarea',
      order: null,
    },
  });
  return suggestions.map(({ template }) => template);
}

describe('thirty templates of the shop’s own that have a title only', () => {
  it.each([
    ['昨天拍的 怎么还没发货啊', 'dispatch.urge'],
    ['什么时候能发货 有现货的话早点发', 'dispatch.when'],
    ['快递到哪了 纸箱别压坏了', 'courier.track'],
    ['优惠券领了怎么没降价，刚买就便宜了能退差价吗', 'aftersales.priceProtect'],
    ['收货地址填错了帮我改一下', 'change.address'],
    ['电子发票什么时候能开好', 'invoice.electronic'],
    ['七天无理由还能退吗 我洗过一次', 'return.sevenDay'],
    ['退款怎么还没到账', 'return.progress'],
    ['在的话帮我看看怎么换货', 'return.exchange'],
    ['显示签收了，但是我没收到', 'courier.notReceived'],
    ['你们发什么快递，能发顺丰吗', 'courier.which'],
    ['会员也不能再便宜点吗', 'welcome.bargain'],
    ['这是正品吗 有没有保修卡', 'welcome.authentic'],
    ['收到就是裂开的，盒子也瘪了', 'aftersales.damaged'],
  ])('leave %s its answer among the first three', (text, id) => {
    expect(answers(text).slice(0, 3)).toContain(id);
    expect(answers(text, null).slice(0, 3)).toContain(id);
  });

  it.each([
    ['退货地址发我', '退货地址'],
    ['有运费险吗', '运费险'],
    ['说明书', '说明书'],
  ])('answer %s first where it names one of them', (text, title) => {
    expect(answers(text)[0]).toBe(title);
  });
});
