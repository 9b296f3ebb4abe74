import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { UnpaidCard } from '@/components/settings/UnpaidCard';
import { defaultSettings } from '@/lib/domain/settings/settings';

let stage: HTMLElement;
const onChange = vi.fn();

beforeEach(() => {
  stage = document.createElement('div');
  document.body.replaceChildren(stage);
  onChange.mockClear();
  act(() => render(<UnpaidCard settings={defaultSettings} onChange={onChange} />, stage));
});

const fields = () => [...stage.querySelectorAll('input')];
const type = (at: number, value: string) => {
  const field = fields()[at];
  if (!field) throw new Error('no such field');
  act(() => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  act(() => void field.dispatchEvent(new FocusEvent('blur')));
  return field;
};

describe('the settings of reminders', () => {
  it('show what holds', () => expect(fields().map(({ value }) => value)).toEqual(['60', '', '', '90']));

  it.each([
    [0, '10', { unpaidMinutes: 10 }],
    [0, '2880', { unpaidMinutes: 2880 }],
    [1, '待付尾款 待支付、待付尾款', { unpaidWords: ['待付尾款', '待支付'] }],
    [2, '等待买家付定金', { notUnpaidWords: ['等待买家付定金'] }],
    [3, '365', { keepFactsDays: 365 }],
  ])('save in field %i: %s', (at, value, change) => {
    type(at, value);
    expect(onChange.mock.calls).toEqual([[change]]);
  });

  it.each([
    [0, '9'],
    [0, '2881'],
    [0, '1.5'],
    [0, ''],
    [0, '一小时'],
    [3, '0'],
    [3, '366'],
  ])('refuse in field %i: %s', (at, value) => {
    const field = type(at, value);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(onChange).not.toHaveBeenCalled();
  });

  it('save nothing that is as it was', () => {
    type(0, '60');
    expect(onChange).not.toHaveBeenCalled();
  });
});
