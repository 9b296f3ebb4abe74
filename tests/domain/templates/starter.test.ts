import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { starterGroups, starterTemplates } from '@/lib/domain/templates/starter';
import { groupSchema, templateSchema } from '@/lib/domain/templates/template';

const starterSchema = z.strictObject(
  z.pick(templateSchema, {
    id: true,
    group: true,
    title: true,
    text: true,
    asks: true,
    code: true,
    fit: true,
  }).shape,
);
const starterGroupSchema = z.strictObject(z.pick(groupSchema, { id: true, name: true }).shape);

const variables = ['买家', '客服', '订单号', '商品', '快递', '快递单号', '金额'];

/** What a shop may not say, or may not say before it is so. Each family with a sentence it has to catch. */
const forbidden: { what: string; pattern: RegExp; caught: string }[] = [
  {
    what: 'a dispatch promise',
    pattern:
      /(今天|今晚|明天|当天|次日|马上|立刻|立即|\d+\s*(个)?(小时|天)内?)(一定|就|肯定|能|会)?(发|寄|出库)/,
    caught: '今天一定发',
  },
  {
    what: 'an arrival promise',
    pattern: /(今天|明天|后天|\d+\s*天)(一定|就|肯定|能|会)*(到|送达)|保证.{0,6}(到|达)/,
    caught: '明天就能到',
  },
  {
    what: 'a promise of fit or certainty',
    pattern: /(肯定|一定|保证|绝对|包您?|准)(合适|合身|能穿|没问题|不会|没有色差|不色差)/,
    caught: '肯定合适',
  },
  {
    what: 'a reward for a review',
    pattern:
      /返现|红包|晒图返|好评.{0,4}(送|返|截图)|(五|5)\s*星|全5分|给.{0,2}好评|删.{0,2}差评|改.{0,2}(差评|评价)/,
    caught: '好评返现两元',
  },
  {
    what: 'contact outside the shop',
    pattern:
      /微\s*信|威信|薇信|卫星|[vV]信|[vV][xX]|[wW][xX]|QQ|qq|扣扣|私下|线下|转账|收款码|https?:|www\.|@|邮箱|加我|1\d{10}/,
    caught: '加我微信',
  },
  {
    what: 'an absolute word of advertising',
    pattern: /最|第一|唯一|首选|顶级|极致|国家级|百分之百|100\s*%|永久|全网|绝对|史上|万能/,
    caught: '全网最低',
  },
  {
    what: 'a request for private numbers',
    pattern: /身份证|银行卡|卡号|验证码|密码|生日/,
    caught: '发一下身份证',
  },
  {
    what: 'a claim that something was done',
    pattern: /已经?(帮您|给您|为您)?(备注|安排|补发|拦截|退款|登记|联系|反馈|处理|修改|改好|催|提交|核实)/,
    caught: '已经帮您备注',
  },
  {
    what: 'a request to change the reason of a refund',
    pattern:
      /原因|理由(?!的?退|的?商品|的商品|，签收)|不喜欢.{0,3}(选|申请)|选.{0,4}(不喜欢|七天)|撤销.{0,4}(申请|退款)/,
    caught: '麻烦修改退货原因',
  },
  {
    what: 'a promise of compensation',
    pattern: /补偿|赔您|退一赔|假一赔|全额赔|赔付给/,
    caught: '补偿您十元',
  },
  {
    what: 'a curt or blaming word',
    pattern: /没办法|不可能|规定就是|自己看|爱买不买|你怎么|不是我们的问题|不归我们/,
    caught: '没办法，规定就是这样',
  },
  {
    what: 'the name of one marketplace',
    pattern: /淘宝|天猫|旺旺|拼多多|京东|抖音|快手|小红书|支付宝|花呗|闲鱼/,
    caught: '淘宝订单',
  },
  { what: 'a buyer addressed without courtesy', pattern: /你/, caught: '你看一下' },
];

/** A modal particle or the courtesy mark at the very end. */
const politeEnd = /([呢哦哈呀啦]|~)$/;

const everyAsk = starterTemplates.flatMap((template) => template.asks);

const repeated = (list: string[]): string[] => list.filter((value, at) => list.indexOf(value) !== at);

/** The braces of a text: `{快递|合作快递}` → `{ name: '快递', fallback: '合作快递' }`. */
const braces = (text: string) =>
  [...text.matchAll(/\{([^{}|]*)(?:\|([^{}]*))?\}/g)].map((match) => ({
    name: match[1] ?? '',
    fallback: match[2],
  }));

describe('starter groups', () => {
  it('come in the order and under the names of the trade', () => {
    expect(starterGroups.map((group) => group.name)).toEqual([
      '快递',
      '发货时效',
      '发票',
      '修改信息',
      '退换货',
      '突发状况',
      '欢迎',
      '催付',
      '售后',
      '评价',
      '关怀',
    ]);
  });

  it('are well formed, unique and none is empty', () => {
    const ids = starterGroups.map((group) => group.id);
    expect(repeated(ids)).toEqual([]);
    for (const group of starterGroups) {
      expect(starterGroupSchema.safeParse(group).error?.issues).toBeUndefined();
      expect(starterTemplates.some((template) => template.group === group.id)).toBe(true);
    }
  });
});

describe('starter templates', () => {
  it('are sixty, listed group by group', () => {
    expect(starterTemplates).toHaveLength(60);
    const groups = starterTemplates.map((template) => template.group);
    expect([...new Set(groups)]).toEqual(starterGroups.map((group) => group.id));
    expect(groups.filter((group, at) => at > 0 && group !== groups[at - 1])).toHaveLength(
      starterGroups.length - 1,
    );
  });

  it.each(starterTemplates)('$id parses as a template', (template) => {
    expect(starterSchema.safeParse(template).error?.issues).toBeUndefined();
  });

  it.each(starterTemplates)('$id is named by its group and a word', (template) => {
    expect(template.id).toMatch(/^[a-z]+\.[a-z]+([A-Z][a-z]+)*$/);
    expect(template.id.startsWith(`${template.group}.`)).toBe(true);
  });

  it('share neither id, title, text nor code', () => {
    for (const key of ['id', 'title', 'text', 'code'] as const) {
      expect(repeated(starterTemplates.map((template) => template[key]))).toEqual([]);
    }
  });

  it.each(starterTemplates)('$id has a title, a text and a code of handy length', (template) => {
    expect(template.title.length).toBeLessThanOrEqual(12);
    expect(template.text.length).toBeGreaterThanOrEqual(25);
    expect(template.text.length).toBeLessThanOrEqual(110);
    expect(template.code).toMatch(/^[a-z][a-z0-9]{1,4}$/);
  });

  it.each(starterTemplates)('$id uses known variables with a fallback, or asks', (template) => {
    const used = braces(template.text);
    expect(template.text.replaceAll(/\{[^{}]+\}/g, '')).not.toMatch(/[{}]/);
    for (const { name, fallback } of used) {
      if (name.startsWith('?')) expect(name.length).toBeGreaterThan(1);
      else {
        expect(variables).toContain(name);
        expect(fallback ?? '').not.toBe('');
      }
    }
  });

  it('seldom ask anything before they can be inserted', () => {
    const asking = starterTemplates.filter((template) => template.text.includes('{?'));
    expect(asking.map((template) => template.id)).toEqual(['return.amount']);
  });

  it.each(starterTemplates)('$id addresses the buyer, warmly to the end', (template) => {
    expect(template.text).toMatch(politeEnd);
    expect(template.text).toMatch(/[呢哦哈呀啦]/);
    expect(template.text).toMatch(/您|亲/);
  });

  it('do not all open with the same word', () => {
    const openings = new Map<string, number>();
    for (const { text } of starterTemplates) {
      const opening = text.slice(0, 2);
      openings.set(opening, (openings.get(opening) ?? 0) + 1);
    }
    expect(Math.max(...openings.values())).toBeLessThanOrEqual(starterTemplates.length / 3);
  });

  it.each(starterTemplates)('$id is asked for in eight to twenty-five short ways', (template) => {
    expect(template.asks.length).toBeGreaterThanOrEqual(8);
    expect(template.asks.length).toBeLessThanOrEqual(25);
    for (const ask of template.asks) {
      expect(ask).toBe(ask.trim());
      expect(ask.length).toBeGreaterThanOrEqual(2);
      expect(ask.length).toBeLessThanOrEqual(20);
    }
  });

  it('never share an ask', () => {
    expect(repeated(everyAsk)).toEqual([]);
  });

  it('are offered at every moment that has no question', () => {
    const moments = new Set(starterTemplates.map((template) => template.fit.moment));
    expect(moments).toEqual(new Set([null, 'firstContact', 'unpaid', 'paid', 'dispatched', 'received']));
  });

  it('remind of payment only while the order is unpaid', () => {
    const reminders = starterTemplates.filter((template) =>
      /还没付款|等付款|等待付款|还在等付款/.test(template.text),
    );
    expect(reminders.map((template) => template.id)).toEqual(['unpaid.first', 'unpaid.second']);
    for (const reminder of reminders) expect(reminder.fit.status).toEqual(['unpaid']);
  });

  it('answer refund-only by whether the parcel has left', () => {
    const status = (id: string) => starterTemplates.find((template) => template.id === id)?.fit.status;
    expect(status('return.beforeDispatch')).not.toContain('dispatched');
    expect(status('return.beforeDispatch')).not.toContain('done');
    expect(status('return.refundOnly')).not.toContain('paid');
  });
});

describe.each(forbidden)('$what', ({ pattern, caught }) => {
  it('would be caught', () => {
    expect(caught).toMatch(pattern);
  });

  it('stands in no starter text', () => {
    const found = starterTemplates.filter((template) => pattern.test(template.text));
    expect(found.map((template) => `${template.id}: ${pattern.exec(template.text)?.[0]}`)).toEqual([]);
  });
});
