import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Chips, Choice } from '@/components/ui/Choice';
import { Dialog } from '@/components/ui/Dialog';
import { TextField } from '@/components/ui/Field';
import { Menu } from '@/components/ui/Menu';
import { Toasts } from '@/components/ui/Toast';

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});

afterEach(() => {
  render(null, root);
  root.remove();
});

const key = (target: Element, name: string) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
const items = () => [...root.querySelectorAll<HTMLElement>('[role="menuitem"]')];

it('ties a field to its label and to the sentence that says what is wrong', () => {
  render(<TextField label="标题" error="请填标题。" hint="不显示" value="" onInput={() => {}} />, root);
  const input = root.querySelector('input');
  expect(root.querySelector('label')?.htmlFor).toBe(input?.id);
  const described = document.getElementById(input?.getAttribute('aria-describedby') ?? '');
  expect(described?.textContent).toBe('请填标题。');
  expect(root.textContent).not.toContain('不显示');
});

it('commits a field on Enter and on leaving it, but not while an IME composes', () => {
  const onCommit = vi.fn();
  render(<TextField label="称呼" value="小" onInput={() => {}} onCommit={onCommit} />, root);
  const input = root.querySelector('input') as HTMLInputElement;
  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true }));
  expect(onCommit).not.toHaveBeenCalled();
  key(input, 'Enter');
  input.dispatchEvent(new FocusEvent('blur'));
  expect(onCommit).toHaveBeenCalledTimes(2);
});

it('opens a menu with an arrow, walks around in it and gives focus back', async () => {
  const chosen = vi.fn();
  const entry = (id: string, disabled = false) => ({ id, label: id, disabled, onChoose: () => chosen(id) });
  render(
    <Menu label="操作" items={[entry('一'), entry('二', true), entry('三')]}>
      …
    </Menu>,
    root,
  );
  const button = root.querySelector('button') as HTMLButtonElement;
  button.focus();
  key(button, 'ArrowDown');
  await vi.waitFor(() => expect(document.activeElement).toBe(items()[0]));
  expect(button.getAttribute('aria-expanded')).toBe('true');
  key(items()[0] as Element, 'ArrowDown');
  expect(document.activeElement).toBe(items()[2]);
  key(items()[2] as Element, 'ArrowDown');
  expect(document.activeElement).toBe(items()[0]);
  key(items()[0] as Element, 'Escape');
  expect(document.activeElement).toBe(button);
  await vi.waitFor(() => expect(items()).toEqual([]));
  button.click();
  await vi.waitFor(() => expect(document.activeElement).toBe(items()[0]));
  items()[2]?.click();
  expect(chosen.mock.calls).toEqual([['三']]);
  expect(document.activeElement).toBe(button);
});

it('closes a menu when the person goes on elsewhere', async () => {
  render(
    <Menu label="操作" items={[{ id: 'a', label: 'a', onChoose: () => {} }]}>
      …
    </Menu>,
    root,
  );
  root.querySelector('button')?.click();
  await vi.waitFor(() => expect(document.activeElement).toBe(items()[0]));
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  await vi.waitFor(() => expect(items()).toEqual([]));
});

it('closes the toast before it runs the undo, and holds toasts under pointer and focus', () => {
  const calls: string[] = [];
  const toast = {
    id: 7,
    text: '已删除',
    tone: 'plain' as const,
    action: { label: '撤销', run: () => calls.push('run') },
  };
  const draw = (toasts: (typeof toast)[]) =>
    render(
      <Toasts
        toasts={toasts}
        labels={{ region: '提示', close: '关闭' }}
        onClose={(id) => calls.push(`close ${id}`)}
        onHold={(held) => calls.push(held ? 'hold' : 'let go')}
      />,
      root,
    );
  draw([]);
  const region = root.querySelector('[aria-live="polite"]');
  expect(region).not.toBeNull();
  draw([toast]);
  expect(root.querySelector('[aria-live="polite"]')).toBe(region);
  region?.dispatchEvent(new Event('pointerenter'));
  root.querySelector<HTMLElement>('.cm-toast__action')?.click();
  region?.dispatchEvent(new Event('pointerleave'));
  expect(calls).toEqual(['hold', 'close 7', 'run', 'let go']);
});

it('leaves a dialog by Escape and by a click beside it, not by one inside', () => {
  const onClose = vi.fn();
  render(
    <Dialog title="导入" actions={null} onClose={onClose}>
      <p>内容</p>
    </Dialog>,
    root,
  );
  const dialog = root.querySelector('dialog') as HTMLDialogElement;
  dialog.querySelector('p')?.click();
  expect(onClose).not.toHaveBeenCalled();
  dialog.click();
  dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
  expect(onClose).toHaveBeenCalledTimes(2);
});

it('answers chips in the order of the options', () => {
  const onChange = vi.fn();
  const options = ['a', 'b', 'c'].map((value) => ({ value, label: value }));
  render(<Chips label="状态" chosen={['c']} options={options} onChange={onChange} />, root);
  root.querySelector('input')?.click();
  expect(onChange).toHaveBeenCalledWith(['a', 'c']);
});

it('chooses one of a few', () => {
  const onChange = vi.fn();
  const options = ['a', 'b'].map((value) => ({ value, label: value }));
  render(<Choice label="主题" value="a" options={options} onChange={onChange} />, root);
  expect([...root.querySelectorAll('input')].map(({ checked }) => checked)).toEqual([true, false]);
  root.querySelectorAll('input')[1]?.click();
  expect(onChange).toHaveBeenCalledWith('b');
});
