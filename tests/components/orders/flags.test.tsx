import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { OrderFlags } from '@/components/orders/OrderFlags';
import { sayAge, sayAmount } from '@/components/orders/say';
import type { Flag, FlagsView } from '@/components/orders/view';
import type { Language } from '@/lib/domain/settings/settings';
import { translator } from '@/lib/words';
import { ordersWords } from '@/lib/words/orders';
import { click } from '../trusted';

const t = translator(ordersWords, 'zh-CN');
const spot = { right: 40, top: 210, narrow: false };
const unpaid: Flag = {
  kind: 'unpaid',
  orderId: 'a',
  spot,
  severity: 'warn',
  age: 4320,
  minutes: 60,
  reminders: null,
};
const empty: FlagsView = { flags: [], area: null, dimmed: [], current: null };

let stage: HTMLElement;
const onRemind = vi.fn();
const draw = (view: Partial<FlagsView>, language: Language = 'zh-CN', busy = false) => {
  render(
    <OrderFlags
      flags={{ ...empty, ...view }}
      busy={busy}
      t={translator(ordersWords, language)}
      actions={{ onRemind }}
    />,
    stage,
  );
  return [...stage.querySelectorAll('[data-cm="flag"]')].map((flag) => flag.textContent);
};
const remind = () => stage.querySelector<HTMLElement>('[data-cm="remind"]');

beforeEach(() => {
  stage = document.createElement('div');
  document.body.replaceChildren(stage);
  onRemind.mockClear();
});

describe('the flag of an unpaid order', () => {
  it('says its severity, its age and the rule in one line', () => {
    expect(draw({ flags: [unpaid] })).toEqual(['该催未付 1 小时 12 分规则: 催付 60 分钟催付']);
    expect(draw({ flags: [unpaid] }, 'en')[0]).toContain('Unpaid 1 h 12 min');
  });

  it('has a word of its own for each severity', () => {
    const words = (['info', 'hint', 'warn', 'urgent'] as const).map((severity) =>
      draw({ flags: [{ ...unpaid, severity }] })[0]?.slice(0, 2),
    );
    expect(new Set(words).size).toBe(4);
  });

  it('leaves the rule and the time of a reminder out on a narrow row, and says them on hover', () => {
    const narrow = { ...spot, narrow: true };
    const reminders = { times: 1, at: '10:42', enough: false };
    expect(draw({ flags: [{ ...unpaid, spot: narrow, reminders }] })).toEqual([
      '该催未付 1 小时 12 分已催 1 次再催',
    ]);
    expect(stage.querySelector('[data-cm="flag"]')?.getAttribute('title')).toContain('10:42');
    expect(draw({ flags: [{ ...unpaid, spot: { ...spot, narrow: true } }] })).toEqual([
      '该催未付 1 小时 12 分催付',
    ]);
    expect(stage.querySelector('[data-cm="flag"]')?.getAttribute('title')).toContain('规则: 催付 60 分钟');
  });

  it('says when it was reminded, and after two times offers no more', () => {
    expect(draw({ flags: [{ ...unpaid, reminders: { times: 1, at: '10:42', enough: false } }] })).toEqual([
      '该催未付 1 小时 12 分已催 1 次 · 10:42再催',
    ]);
    expect(draw({ flags: [{ ...unpaid, reminders: { times: 2, at: '10:42', enough: true } }] })).toEqual([
      '该催未付 1 小时 12 分已催 2 次 · 10:42 · 不再催',
    ]);
    expect(remind()).toBeNull();
  });

  it('prepares a reminder for its own order, on a click of the person alone', () => {
    draw({ flags: [unpaid] });
    remind()?.click();
    expect(onRemind).not.toHaveBeenCalled();
    if (remind()) click(remind() as HTMLElement);
    expect(onRemind).toHaveBeenCalledWith('a');
  });

  it('waits while another reminder is prepared', () => {
    draw({ flags: [unpaid] }, 'zh-CN', true);
    expect(remind()?.getAttribute('aria-disabled')).toBe('true');
    // Truly disabled, it would lose the keyboard that pressed it.
    expect(remind()?.hasAttribute('disabled')).toBe(false);
  });
});

describe('the flag of an order that could not be read', () => {
  it('says what is missing and never that it is unpaid', () => {
    const flag: Flag = { kind: 'cantRead', orderId: 'b', spot, fields: ['orderedAt'] };
    expect(draw({ flags: [flag] })).toEqual(['读不到下单时间']);
    expect(draw({ flags: [{ ...flag, fields: ['status'] }] })).toEqual(['读不到订单状态']);
    expect(remind()).toBeNull();
  });
});

describe('the layer over the rows', () => {
  it('dims and frames only inside the part of the window where rows are seen', () => {
    const area = { left: 100, top: 50, width: 900, height: 600 };
    const box = { left: 120, top: 20, width: 800, height: 90 };
    draw({ area, dimmed: [box], current: { ...box, top: 300 } });
    const layer = stage.querySelector<HTMLElement>('.cm-rows');
    expect(layer?.style.top).toBe('50px');
    expect(layer?.getAttribute('aria-hidden')).toBe('true');
    expect(stage.querySelector<HTMLElement>('[data-cm="veil"]')?.style.top).toBe('-30px');
    expect(stage.querySelector<HTMLElement>('[data-cm="current"]')?.style.top).toBe('250px');
  });
});

describe('figures', () => {
  it.each([
    [0, '0 分'],
    [2879, '47 分'],
    [3600, '1 小时 00 分'],
    [7500, '2 小时 05 分'],
    [172_800 + 7200, '2 天 2 小时'],
  ])('%d s is %s', (seconds, text) => expect(sayAge(seconds, t)).toBe(text));

  it.each([
    ['zh-CN', '¥\u00a01,280.50'],
    ['en', '¥\u00a01,280.50'],
    ['zh-TW', '¥\u00a01,280.50'],
  ])('an amount reads the same in %s', (language, text) => {
    expect(sayAmount({ value: 1280.5, currency: 'CNY' }, language)).toBe(text);
  });

  it.each([0, 0.05, 5.9, 999.995, 1000, 12345.6, 1234567.89])(
    'yuan are written as the browser writes them: %d',
    (value) => {
      const written = new Intl.NumberFormat('zh-CN', { style: 'currency', currency: 'CNY' }).format(value);
      expect(sayAmount({ value, currency: 'CNY' }, 'zh-CN').replace('\u00a0', '')).toBe(
        written.replace('\u00a5', '¥'),
      );
    },
  );
});
