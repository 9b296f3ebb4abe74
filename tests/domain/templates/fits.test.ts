import { describe, expect, it } from 'vitest';
import type { Intent } from '@/lib/domain/chat/intent';
import {
  audienceReason,
  dateReason,
  type FitMoment,
  fitsNow,
  incidentsFirst,
  outsideDates,
  shopDate,
  touches,
} from '@/lib/domain/templates/fits';
import { type Fit, type Template, templateSchema } from '@/lib/domain/templates/template';
import { templateOf } from './sample-templates';

const fitOf = (fit: Partial<Fit>): Fit => ({ status: [], moment: null, ...fit });
const withFit = (fit: Partial<Fit>, id = 'a', order = 0) => templateOf(id, { fit: fitOf(fit), order });
const today: FitMoment = { buyer: null, date: '2026-11-22', incidents: [] };

describe('the fit of a template', () => {
  const parses = (fit: object) => templateSchema.safeParse({ ...templateOf('a'), fit }).success;

  it('is what it was for records from before', () => expect(parses({ status: [], moment: null })).toBe(true));

  it.each([
    [undefined, null, true],
    [undefined, 'VIP1', true],
    [['VIP2', '金牌会员'], ' vip 2', true],
    [['VIP2', '金牌会员'], '金牌会员', true],
    [['VIP2'], 'VIP1', false],
    [['VIP2'], null, false],
  ])('for members of %j holds for %j: %j', (levels, level, fits) => {
    const template = withFit(levels ? { levels } : {});
    expect(fitsNow(template, { ...today, level })).toBe(fits);
    const told = levels !== undefined && fits;
    expect(audienceReason(template, { buyer: null, level })).toEqual(told ? [{ kind: 'level', level }] : []);
  });

  it('refuses levels without a name, none, and too many', () => {
    for (const levels of [[''], [], Array.from({ length: 11 }, (_, at) => `V${at}`), ['长'.repeat(21)]])
      expect(parses({ ...fitOf({}), levels })).toBe(false);
    expect(parses({ ...fitOf({}), levels: ['V1'] })).toBe(true);
  });

  it.each([
    [{ from: '2026-11-10', until: '2026-11-10' }, true],
    [{ from: '2026-11-11', until: '2026-11-10' }, false],
    [{ until: '2028-02-29' }, true],
    [{ until: '2026-02-29' }, false],
    [{ until: '2026-11-31' }, false],
    [{ until: '2026-1-1' }, false],
    [{ until: '2026-11-12T00:00:00Z' }, false],
    [{ from: '' }, false],
    [{ audience: 'level' }, false],
    [{ incident: 'flood' }, false],
    [{ incident: 'system', audience: 'returning' }, true],
  ])('takes %o: %o', (change, right) => expect(parses(fitOf(change as Partial<Fit>))).toBe(right));
});

describe('the date of the shop', () => {
  it.each([
    ['2026-11-22T15:59:59Z', 480, '2026-11-22'],
    ['2026-11-22T16:00:00Z', 480, '2026-11-23'],
    ['2026-11-22T04:00:00Z', -300, '2026-11-21'],
  ])('at %s, %i minutes east, is %s', (now, offset, date) =>
    expect(shopDate(new Date(now), offset)).toBe(date),
  );
});

describe('outsideDates', () => {
  it.each([
    [{}, null],
    [{ from: '2026-11-22' }, null],
    [{ until: '2026-11-22' }, null],
    [{ from: '2026-11-23' }, 'upcoming'],
    [{ until: '2026-11-21' }, 'expired'],
    [{ from: '2026-11-01', until: '2026-11-12' }, 'expired'],
    [{ from: '2026-12-01', until: '2026-12-12' }, 'upcoming'],
  ])('of %o is %o', (fit, state) => {
    expect(outsideDates(fit, today.date)).toBe(state);
    expect(fitsNow(withFit(fit), today)).toBe(state === null);
    expect(dateReason(withFit(fit), today.date)).toEqual(state === null ? [] : [{ kind: state }]);
  });
});

describe('the audience', () => {
  it.each([
    ['new', 'new', true, true],
    ['new', 'returning', false, false],
    ['new', null, true, false],
    ['returning', 'returning', true, true],
    ['returning', 'new', false, false],
    [undefined, 'new', true, false],
  ] as const)('%s and a buyer who is %s: offered %o, told %o', (audience, buyer, offered, told) => {
    const template = withFit(audience ? { audience } : {});
    expect(fitsNow(template, { ...today, buyer })).toBe(offered);
    expect(audienceReason(template, { buyer })).toEqual(told ? [{ kind: 'audience', audience }] : []);
  });
});

describe('touches', () => {
  it.each([
    ['我的快递到哪了', true],
    ['怎么还没发货', true],
    ['明天能到吗', true],
    ['快递還沒到嗎', true],
    ['where is my parcel', true],
    ['发货了吗，谢谢', true],
    ['快递收到了，谢谢', false],
    ['谢谢，辛苦了', false],
    ['退货发什么快递', false],
    ['快递破了里面东西碎了', false],
    ['the parcel arrived broken', false],
    ['退款什么时候到账', false],
    ['这个多大尺码', false],
    ['订单号 12345', false],
    ['', false],
  ])('by words alone: %s → %o', (text, about) => expect(touches('courier', text, null)).toBe(about));

  it('believes an intent that is sure, whatever the words are', () => {
    expect(touches('courier', '怎么还没动静', 'delivery_status')).toBe(true);
    expect(touches('courier', '快递收到了，质量不行', 'quality_complaint')).toBe(false);
    expect(touches('overload', '发什么快递', 'shipping_method_fee')).toBe(false);
    expect(touches('system', '怎么付不了', 'payment')).toBe(true);
    expect(touches('courier', '怎么付不了', 'payment')).toBe(false);
  });

  it('hears of a broken system in its own words', () => {
    expect(touches('system', '页面打不开', null)).toBe(true);
    expect(touches('power', '页面打不开', null)).toBe(false);
  });
});

describe('incidentsFirst', () => {
  const courier = withFit({ incident: 'courier' }, 'courier', 1);
  const own = withFit({ incident: 'courier' }, 'own', 2);
  const system = withFit({ incident: 'system' }, 'system', 3);
  const usual = withFit({}, 'usual', 0);
  const all = [usual, system, own, courier];
  const first = (
    text: string,
    incidents: FitMoment['incidents'],
    { match = () => 0, intent = null }: { match?: (one: Template) => number; intent?: Intent | null } = {},
  ) => incidentsFirst({ text, intent }, all, { incidents }, match).map(({ id }) => id);

  it('is nothing while none is on', () => expect(first('我的快递到哪了', [])).toEqual([]));

  it('puts those of the kind that is on first, in the library’s order', () =>
    expect(first('我的快递到哪了', ['courier'])).toEqual(['courier', 'own']));

  it('prefers the better match', () =>
    expect(first('我的快递到哪了', ['courier'], { match: ({ id }) => Number(id === 'own') })).toEqual([
      'own',
      'courier',
    ]));

  it('takes what matches though the question is of something else', () => {
    expect(first('这个多大尺码', ['courier'])).toEqual([]);
    expect(first('大雪封路了', ['courier'], { match: ({ id }) => Number(id === 'own') })).toEqual(['own']);
  });

  it('does not take what matches where the buyer surely wants something else', () => {
    const given = { match: () => 1, intent: 'return_exchange_repair' } as const;
    expect(first('换货的快递单号给你了', ['courier'], given)).toEqual([]);
    expect(first('大雪封路了', ['courier'], { ...given, intent: 'other' })).toEqual(['courier', 'own']);
  });

  it('never answers thanks', () => {
    const match = () => 1;
    expect(first('快递收到了，谢谢', ['courier'], { match })).toEqual([]);
    expect(first('好的快递我等着', ['courier'], { match, intent: 'thanks_closing' })).toEqual([]);
  });

  it('leaves room for answers to the question itself', () => {
    const many = Array.from({ length: 9 }, (_, order) => withFit({ incident: 'power' }, `p${order}`, order));
    const shown = incidentsFirst(
      { text: '什么时候发货', intent: null },
      many,
      { incidents: ['power'] },
      () => 0,
    );
    expect(shown.map(({ id }) => id)).toEqual(['p0', 'p1', 'p2']);
  });
});
