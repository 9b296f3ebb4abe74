import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChatFacts } from '@/lib/domain/chat/facts';
import {
  checkVariables,
  fillTemplate,
  parseTemplate,
  previewTemplate,
  variableNames,
  variableValues,
} from '@/lib/domain/templates/variables';
import { variableInsertions } from '@/lib/words/templates';

const facts: ChatFacts = {
  conversation: { buyer: '小鱼', key: 'k1' },
  messages: [],
  composer: 'textarea',
  order: {
    orderId: '261122-1',
    status: 'paid',
    statusText: '待发货',
    amount: { value: 59.9, currency: 'CNY' },
    item: '保温杯',
  },
};
const at = { now: new Date('2026-11-22T02:42:00Z'), utcOffset: 480, agentName: '小满' };

describe('fillTemplate', () => {
  it('knows a variable by its Chinese, Traditional and English name', () => {
    const values = variableValues(facts, at);
    const text =
      '{买家}{buyer}{買家}{ Buyer }｛昵称｝，{订单号}，{宝贝}，{金额}元，{订单状态}，{客服}，{时间}';
    expect(fillTemplate(text, values)).toEqual({
      text: '小鱼小鱼小鱼小鱼小鱼，261122-1，保温杯，59.90元，待发货，小满，10:42',
      asks: [],
    });
  });

  it('takes the fallback where no value is known, and leaves the place out where the fallback is empty', () => {
    expect(fillTemplate('{买家|亲}您好{商品｜}', {})).toEqual({ text: '亲您好', asks: [] });
  });

  it('asks for what is left, each once and in order, and shows it as {name}', () => {
    expect(fillTemplate('{快递}单号{运单号}，{buyer}，{买家}，{尺码}', { courier: ' ' })).toEqual({
      text: '{快递}单号{运单号}，{buyer}，{buyer}，{尺码}',
      asks: [
        { name: '快递', fallback: null },
        { name: '运单号', fallback: null },
        { name: 'buyer', fallback: null },
        { name: '尺码', fallback: null },
      ],
    });
  });

  it('always asks where a question mark stands, with the fallback as a proposal', () => {
    expect(fillTemplate('{?尺码|M}和{?订单号}', variableValues(facts, at))).toEqual({
      text: '{尺码}和{订单号}',
      asks: [
        { name: '尺码', fallback: 'M' },
        { name: '订单号', fallback: null },
      ],
    });
    expect(fillTemplate('{?orderId}', variableValues(facts, at)).asks).toHaveLength(1);
  });

  it('fills what was answered by the name that was asked, before what the page says', () => {
    const answers = { 尺码: 'L', 订单号: '9', buyer: '阿海', __proto__x: '' };
    const values = variableValues(facts, { ...at, answers });
    expect(fillTemplate('{?尺码}{尺码}{?订单号}{买家}', values)).toEqual({ text: 'LL9阿海', asks: [] });
  });

  it('puts a value in as it is and does not read it again', () => {
    const values = variableValues({ ...facts, conversation: { buyer: '{订单号}$&', key: null } }, at);
    expect(fillTemplate('{买家}好', values)).toEqual({ text: '{订单号}$&好', asks: [] });
  });

  it('looks up own properties only', () => {
    expect(fillTemplate('{constructor}{__proto__}', {}).asks.map((ask) => ask.name)).toEqual([
      'constructor',
      '__proto__',
    ]);
    const answers = JSON.parse('{"__proto__":"x"}');
    expect(fillTemplate('{__proto__}', variableValues(null, { ...at, answers })).text).toBe('x');
  });

  it('turns the break sign into one blank line, however it was typed', () => {
    expect(fillTemplate('您好{分段符}请稍等', {}).text).toBe('您好\n\n请稍等');
    expect(fillTemplate('您好 \n{分段符}\n\n{分段符} 请稍等{分段符}', {}).text).toBe('您好\n\n请稍等');
  });

  it('leaves braces that hold no name as they are', () => {
    for (const text of ['a { b', 'a } b', '{第一行\n第二行}', `{${'长'.repeat(21)}}`, '}{', '{{{']) {
      expect(fillTemplate(text, {})).toEqual({ text, asks: [] });
    }
  });

  it('lets nothing that looks like a variable through, also where braces are nested', () => {
    expect(fillTemplate('{{买家}}', { buyer: '小鱼' }).text).toBe('小鱼');
    expect(fillTemplate('{a{买家|亲}b}', {}).text).toBe('a亲b');
    expect(fillTemplate('好{}{ |x}的', {}).text).toBe('好的');
  });

  it('leaves no variable of the template in a text without asks', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '{{',
      '}}',
      '|',
      '?',
      '买家',
      '尺码',
      'buyer',
      ' ',
      '\n',
      '分段符',
      '亲',
      '{买家|亲}',
      '｛',
      '｝',
      'x'.repeat(19),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const text = pieces.join('');
        const { text: filled, asks } = fillTemplate(text, { buyer: '小鱼' });
        const left = parseTemplate(filled).flatMap((part) => (part.kind === 'variable' ? [part.name] : []));
        if (asks.length === 0) expect(left).toEqual([]);
        for (const name of left) expect(asks.map((ask) => ask.name)).toContain(name);
      }),
      { numRuns: 2000 },
    );
  });

  it('has every ask filled by an answer of that name', () => {
    const name = fc.constantFrom('买家', '?尺码', 'buyer', '?订单号', '店铺', '自定', '?buyer');
    fc.assert(
      fc.property(fc.array(name), (names) => {
        const text = names.map((each) => `{${each}}`).join('，');
        const { asks } = fillTemplate(text, variableValues(null, { ...at, agentName: '' }));
        const answers = Object.fromEntries(asks.map((ask) => [ask.name, '好']));
        const values = variableValues(null, { ...at, agentName: '', answers });
        expect(fillTemplate(text, values)).toEqual({ text: names.map(() => '好').join('，'), asks: [] });
      }),
    );
  });
});

describe('variableValues', () => {
  it('leaves out what the page does not show, and a masked name', () => {
    const masked = { ...facts, conversation: { buyer: '小***鱼', key: null }, order: null };
    expect(Object.keys(variableValues(masked, at)).sort()).toEqual(['agent', 'date', 'time']);
  });

  it('writes whole amounts without decimals', () => {
    const order = { orderId: null, status: 'paid', statusText: null, item: null } as const;
    const whole = { ...facts, order: { ...order, amount: { value: 60, currency: 'CNY' } } };
    expect(variableValues(whole, at).amount).toBe('60');
  });

  it('writes the time of the marketplace, not of this computer', () => {
    const late = { ...at, now: new Date('2026-11-22T20:05:00Z') };
    expect(variableValues(null, late)).toMatchObject({ time: '04:05', date: '2026-11-23' });
  });
});

describe('checkVariables', () => {
  it.each(['{}', '{ }', '{|x}', '{?}', '｛｝', '{a{买家}b}'])('finds the empty variable in %s', (text) => {
    expect(checkVariables(`您好${text}`)).toBe('template.emptyVariable');
  });

  it.each(['', '您好', '{买家}', '{买家|}', '{{买家}}', '{?尺码}', 'a { b', '{分段符}'])(
    'accepts %s',
    (text) => {
      expect(checkVariables(text)).toBeNull();
    },
  );
});

describe('the variables that an editor puts in', () => {
  it.each(Object.entries(variableInsertions))('are all that there are, in %s', (_, insertions) => {
    const { break: _break, ask: _ask, ...named } = insertions;
    const put = Object.values(named).flatMap((text) =>
      parseTemplate(text).map((part) => part.kind === 'variable' && part.variable),
    );
    expect(put.sort()).toEqual([...variableNames].sort());
  });
});

describe('parseTemplate', () => {
  it('loses no character', () => {
    const piece = fc.constantFrom('{', '}', '|', '买家', ' ', '\n', '{分段符}', '{}', '{a|b}', '中');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        expect(
          parseTemplate(text)
            .map((part) => part.raw)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('previewTemplate', () => {
  it('shows examples, questions and broken braces as what they are', () => {
    expect(previewTemplate('嗨{买家|亲}{?尺码}{}{自定|好}{分段符}见')).toEqual([
      { text: '嗨', kind: 'plain' },
      { text: '小鱼', kind: 'filled' },
      { text: '{尺码}', kind: 'asked' },
      { text: '{}', kind: 'broken' },
      { text: '好', kind: 'filled' },
      { text: '\n\n', kind: 'plain' },
      { text: '见', kind: 'plain' },
    ]);
  });
});
