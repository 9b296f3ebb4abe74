import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AboutView } from '@/components/data/AboutView';
import { SettingsView } from '@/components/settings/SettingsView';
import { LanguageContext } from '@/components/ui/words';
import { defaultSettings, type Language, type Settings } from '@/lib/domain/settings/settings';

let root: HTMLElement;
const onChange = vi.fn();
const onTakeBack = vi.fn();
const onIncident = vi.fn();

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
  onChange.mockReset();
  onTakeBack.mockReset();
  onIncident.mockReset();
});

afterEach(() => {
  render(null, root);
  root.remove();
});

function draw(change: Partial<Settings> = {}, language: Language = 'zh-CN') {
  render(
    <LanguageContext.Provider value={language}>
      <SettingsView
        settings={{ ...defaultSettings, ...change }}
        ruleTitle={(id) => (id === 'promise.arrival' ? '承诺送达时间' : id)}
        dockKey="Alt+J"
        sites={[]}
        shopIntents={{ onAdd() {}, onRename() {}, onRemove() {}, onWork() {} }}
        now={new Date('2026-11-22T03:05:00.000Z')}
        onIncident={onIncident}
        onChange={onChange}
        onTakeBack={onTakeBack}
      />
    </LanguageContext.Provider>,
    root,
  );
}

function field(label: string): HTMLInputElement {
  const found = [...root.querySelectorAll('label')].find((each) => each.textContent === label);
  return document.getElementById(found?.htmlFor ?? '') as HTMLInputElement;
}

function type(target: HTMLInputElement, value: string) {
  target.value = value;
  target.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

it('takes the name only when it is finished, without spaces around it', async () => {
  draw();
  type(field('客服称呼'), ' 小柜 ');
  await vi.waitFor(() => expect(field('客服称呼').value).toBe(' 小柜 '));
  expect(onChange).not.toHaveBeenCalled();
  field('客服称呼').dispatchEvent(new FocusEvent('blur'));
  expect(onChange.mock.calls).toEqual([[{ agentName: '小柜' }]]);
});

it.each(['0', '366', '-1', '1.5', 'abc', ''])('does not take %o for a number of days', async (value) => {
  draw();
  type(field('学习记录保留天数'), value);
  await vi.waitFor(() => expect(root.querySelector('.cm-field__error')?.textContent).toContain('1 到 365'));
  field('学习记录保留天数').dispatchEvent(new FocusEvent('blur'));
  expect(onChange).not.toHaveBeenCalled();
});

it('takes a good number of days', async () => {
  draw();
  type(field('学习记录保留天数'), '7');
  await vi.waitFor(() => expect(field('学习记录保留天数').value).toBe('7'));
  field('学习记录保留天数').dispatchEvent(new FocusEvent('blur'));
  expect(onChange.mock.calls).toEqual([[{ keepLearningDays: 7 }]]);
});

it('changes language and theme at once', () => {
  draw();
  root.querySelector<HTMLInputElement>('input[value="en"]')?.click();
  root.querySelector<HTMLInputElement>('input[value="dark"]')?.click();
  expect(onChange.mock.calls).toEqual([[{ language: 'en' }], [{ theme: 'dark' }]]);
});

it('lets ignored words and rules be checked again, one by one', () => {
  draw({ ignoredWords: ['最好', '保证'], rulesOff: ['promise.arrival'] });
  const button = (label: string) => root.querySelector<HTMLButtonElement>(`[aria-label="${label}"]`);
  button('重新检查“最好”')?.click();
  button('重新检查“承诺送达时间”')?.click();
  expect(onTakeBack.mock.calls).toEqual([
    [{ ignoredWords: ['保证'] }, '最好'],
    [{ rulesOff: [] }, '承诺送达时间'],
  ]);
});

it.each([
  ['zh-CN', '设置', '草稿检查'],
  ['zh-TW', '設定', '草稿檢查'],
  ['en', 'Settings', 'Draft check'],
] as const)('speaks %s', (language, title, card) => {
  draw({}, language);
  expect(root.querySelector('h1')?.textContent).toBe(title);
  expect(root.textContent).toContain(card);
});

it('says what is kept, for how long, and what is never done', () => {
  render(<AboutView version="1.2.3" keepFactsDays={90} keepLearningDays={14} />, root);
  expect(root.textContent).toContain('版本 1.2.3');
  expect([...root.querySelectorAll('tbody td:last-child')].map((cell) => cell.textContent)).toEqual([
    '直到你删除',
    '直到你删除',
    ...['90 天', '90 天', '90 天', '90 天'],
    '14 天',
    '30 天',
    '最近 5 份，最长 90 天',
    '1 天',
  ]);
  expect(root.querySelector('.cm-never')?.textContent).toContain('不发送消息');
});

it('switches what stands still, and tells since when', async () => {
  const since = '2026-11-20T03:05:00.000Z';
  draw({ incidents: [{ kind: 'power', since, confirmedAt: since }] });
  const switchOf = (label: string) => root.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`);
  expect(switchOf('停电')?.checked).toBe(true);
  expect(root.textContent).toMatch(/停电11月20日 \d\d:05 起/);
  switchOf('停电')?.click();
  switchOf('快递停运')?.click();
  expect(onIncident.mock.calls).toEqual([
    ['power', false],
    ['courier', true],
  ]);
});
