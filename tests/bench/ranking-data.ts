import type { Template } from '@/lib/domain/templates/template';

/** One buyer line and the template that it was made from. */
export type Question = { text: string; template: string };

/** Asked about goods by many shops; {0} is the item. Our own wording. */
const subjects = [
  [
    '发货',
    ['{0}什么时候发货', '{0}今天能发吗', '拍了{0}多久发', '{0}怎么还没发'],
    '{0}按付款顺序发出，发货时间以页面为准哦',
  ],
  [
    '物流',
    ['{0}到哪了', '{0}的快递单号', '{0}物流不动了', '查一下{0}的物流'],
    '{0}的物流可以在订单里查看，我帮您问问快递',
  ],
  [
    '退货',
    ['{0}不想要了怎么退', '{0}可以退货吗', '退{0}要运费吗', '{0}七天无理由吗'],
    '{0}支持退货的，在订单里申请售后就好',
  ],
  [
    '换货',
    ['{0}能换个颜色吗', '{0}换大一码', '{0}怎么换货', '收到的{0}不合适想换'],
    '{0}可以换的，您写明想换的款式',
  ],
  [
    '发票',
    ['{0}能开发票吗', '{0}的发票抬头写错了', '{0}要专票', '{0}电子发票在哪'],
    '{0}可以开电子发票，抬头发我登记',
  ],
  [
    '尺寸',
    ['{0}多大', '{0}怎么选尺码', '{0}一米六穿什么码', '{0}偏大吗'],
    '{0}的尺寸表在详情里，拿不准可以告诉我身高体重',
  ],
  [
    '质量',
    ['{0}坏了', '收到的{0}破了', '{0}用了两天就不行', '{0}有瑕疵'],
    '{0}有问题请拍照给我，我这就帮您处理',
  ],
  [
    '价格',
    ['{0}还能便宜吗', '{0}有优惠券吗', '{0}降价了能退差价吗', '{0}两件打折不'],
    '{0}的价格以页面活动为准哦',
  ],
  ['库存', ['{0}还有货吗', '{0}什么时候补货', '{0}断货了', '{0}白色有现货吗'], '{0}页面能选的就是有货'],
  ['用法', ['{0}怎么用', '{0}怎么安装', '{0}能机洗吗', '{0}有说明书吗'], '{0}的用法在说明书里，我发您一份'],
] as const;

const colours = [...'红橙黄绿青蓝紫灰白黑金银粉棕米杏藕墨'];
const materials = [
  '棉',
  '麻',
  '羊绒',
  '真丝',
  '竹',
  '木',
  '铜',
  '钢',
  '陶',
  '玻璃',
  '皮',
  '藤',
  '羽绒',
  '硅胶',
  '珐琅',
];
const goods = [
  '杯',
  '毯',
  '衫',
  '靴',
  '灯',
  '椅',
  '锅',
  '伞',
  '帽',
  '包',
  '枕',
  '裙',
  '垫',
  '壶',
  '梳',
  '镜',
  '架',
  '盒',
  '袜',
  '巾',
];

const greetings = ['', '', '亲 ', '你好，', '在吗 ', '请问'];
const endings = ['', '', '？', '啊', '呢 谢谢', '吗 急'];

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** As many templates as asked for, each about one subject of one item. */
export function generateTemplates(count: number): Template[] {
  return Array.from({ length: count }, (_, number): Template => {
    const [subject, asks, text] = subjects[number % subjects.length] ?? subjects[0];
    const item = itemOf(Math.floor(number / subjects.length));
    return makeTemplate(`made.${number}`, {
      title: `${item}${subject}`,
      asks: asks.map((ask) => ask.replace('{0}', item)),
      text: `{买家|亲}，${text.replace('{0}', item)}，有事随时叫我。`,
    });
  });
}

export function makeTemplate(id: string, content: Pick<Template, 'title' | 'asks' | 'text'>): Template {
  return {
    id,
    ...content,
    group: 'made',
    code: '',
    fit: { status: [], moment: null },
    shop: '',
    order: 0,
    origin: 'own',
    edited: false,
    removedAt: null,
    updatedAt: '2026-11-22T00:00:00.000Z',
    revision: 1,
  };
}

/** Buyer lines: an ask of a template with a character dropped and small talk around it. */
export function generateQuestions(
  templates: readonly Template[],
  count: number,
  random: () => number,
): Question[] {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  return Array.from({ length: count }, () => {
    const template = pick(templates);
    const ask = pick(template?.asks ?? []) ?? '';
    const dropped = Math.floor(random() * ask.length);
    const noisy = ask.slice(0, dropped) + ask.slice(dropped + 1);
    return { text: `${pick(greetings)}${noisy}${pick(endings)}`, template: template?.id ?? '' };
  });
}

function itemOf(number: number): string {
  const colour = colours[number % colours.length];
  const material = materials[Math.floor(number / colours.length) % materials.length];
  return `${colour}${material}${goods[Math.floor(number / colours.length / materials.length) % goods.length]}`;
}
