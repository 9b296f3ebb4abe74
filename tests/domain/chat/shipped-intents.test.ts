import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Intent, intents } from '@/lib/domain/chat/intent';
import { judgeIntents } from '@/lib/domain/chat/intent-model';
import { readable } from '@/lib/domain/chat/intent-text';
import { readShipped } from '../../eval/shipped-intents';

const model = readShipped();
/** Any UTF-16 unit, so that surrogates stand alone too. */
const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const first = (text: string): Intent | undefined => judgeIntents(model, text)[0]?.intent;

describe('the intent model that ships', () => {
  it.each<[Intent, string]>([
    ['dispatch_time', '亲，我拍的那件啥时候能发货呀'],
    ['delivery_status', '快递三天没动了，帮我催一下吧'],
    ['invoice', '能开专票吗，抬头写公司的'],
    ['change_order', '收货地址写错了，能帮我改下吗'],
    ['cancel_order', '不想要了，帮我取消这个订单'],
    ['refund', '退款怎么还没到账'],
    ['price_protection', '刚买两天就降价了，能补差价吗'],
    ['shipping_method_fee', '你们发什么快递，包邮吗'],
    ['thanks_closing', '好的，知道了，谢谢您'],
  ])('takes for %s what says %s', (intent, text) => {
    expect(first(text)).toBe(intent);
  });

  it.each<[Intent, string, string]>([
    ['dispatch_time', 'in Traditional characters', '請問什麼時候發貨呢'],
    ['invoice', 'in Traditional characters', '可以開發票嗎？統編要打上去'],
    ['delivery_status', 'in full width with many marks', '物流在哪里！！！怎么还没到？？？'],
    ['dispatch_time', 'in dialect', '啥时候发货捏'],
    ['refund', 'with emoji between', '退款😡什么时候到账🙏🙏'],
    ['dispatch_time', 'glued from short lines', '在吗 亲 昨天拍的 还没发货 急用啊'],
    ['thanks_closing', 'with a wrong character for it', '好滴 蟹蟹'],
    ['dispatch_time', 'with a slip of the keys', '什么时后法货'],
    ['dispatch_time', 'without the word for goods', '亲 我昨天拍的怎么还没发'],
    ['dispatch_time', "in Taiwan's words", '老闆什麼時候出貨啊'],
    ['shipping_method_fee', "in Taiwan's words", '滿多少免運呢'],
  ])('takes for %s what is written %s', (intent, _, text) => {
    expect(first(text)).toBe(intent);
  });

  it('says the same of both writings', () => {
    const simplified = judgeIntents(model, '快递到哪里了，怎么还没收到');
    expect(judgeIntents(model, '快遞到哪裡了，怎麼還沒收到')).toEqual(simplified);
  });

  it('reads a number that was hidden as one that is shown', () => {
    expect(readable('[数字x]天了，订单[订单x]')).toBe(readable('5天了，订单2026112233445566'));
  });

  it('leaves two hours on as they stand', () => {
    expect(readable('2小时后发货')).toBe('N小时后发货');
  });

  it('understands English as well', () => {
    expect(first('Where is my order? It has not arrived')).toBe('delivery_status');
    expect(first('I want to cancel my purchase')).toBe('cancel_order');
    expect(first('could you send me the invoice')).toBe('invoice');
  });

  it.each([
    ['a hundred thousand characters', `${'猫'.repeat(100_000)} 能开发票吗`],
    ['lone surrogates', '\ud800发票\udc00'],
    ['NUL', '发\0票\0'],
    ['only emoji', '🌹🌹🌹👨‍👩‍👧'],
    ['right-to-left text', 'متى يصل طلبي'],
  ])('judges %s without failing', (_, text) => {
    const judged = judgeIntents(model, text);
    expect(judged).toHaveLength(intents.length);
    expect(judged.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1);
  });

  it('gives probabilities that add up to 1, best first, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 80 }), (text) => {
        const judged = judgeIntents(model, text).map(({ probability }) => probability);
        expect(judged.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
        expect(judged).toEqual([...judged].sort((one, other) => other - one));
      }),
    );
  });
});
