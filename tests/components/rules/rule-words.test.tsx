import { expect, it } from 'vitest';
import { all, button, eventually, field, one } from '../templates/page';
import { add, chips, lastSave, open, openRule, toasts, undo } from './page';

it('takes a word out at a click, puts it back at the next', async () => {
  const { worker } = await open();
  await openRule('a');
  button('去掉“今天发”').click();
  await eventually(() => button('放回“今天发”'));
  expect(lastSave(worker)).toMatchObject({ id: 'a', removed: ['今天发'] });
  expect(one('.cm-word--off').textContent).toBe('今天发');
  await eventually(() => expect(toasts()).toEqual(['“今天发”不再标出']));
  button('放回“今天发”').click();
  await eventually(() => expect(lastSave(worker)).toMatchObject({ removed: [] }));
});

it('hears two clicks that come before the first is saved', async () => {
  const { worker } = await open();
  await openRule('a');
  button('去掉“今天发”').click();
  button('去掉“马上发”').click();
  await eventually(() => expect(all('.cm-word--off')).toHaveLength(2));
  expect(lastSave(worker)).toMatchObject({ removed: ['今天发', '马上发'] });
});

it('takes each change back by itself, and leaves what came after', async () => {
  const { worker } = await open();
  await openRule('a');
  button('去掉“今天发”').click();
  await eventually(() => expect(toasts()).toHaveLength(1));
  button('去掉“马上发”').click();
  await eventually(() => expect(toasts()).toHaveLength(2));
  all('.cm-toast__action')[0]?.click();
  await eventually(() => expect(lastSave(worker)).toMatchObject({ removed: ['马上发'] }));
});

it('adds words on Enter, several at once, and drops one at a click', async () => {
  const { worker } = await open();
  await openRule('a');
  await add(' 神速、飞 到，神速 ');
  await eventually(() => expect(chips()).toEqual(['神速', '飞 到', '今天发', '马上发']));
  expect(lastSave(worker)).toMatchObject({ added: ['神速', '飞 到'], removed: [] });
  expect(field('添加词').value).toBe('');
  button('删除自己加的“神速”').click();
  await eventually(() => expect(lastSave(worker)).toMatchObject({ added: ['飞 到'] }));
  await eventually(() => expect(toasts().at(-1)).toBe('已删除“神速”'));
  undo();
  await eventually(() => expect(lastSave(worker)).toMatchObject({ added: ['飞 到', '神速'] }));
});

it('puts a word back that was taken out, in place of adding it', async () => {
  const { worker } = await open();
  await openRule('c');
  button('去掉“VX”').click();
  await eventually(() => button('放回“VX”'));
  await add('ｖｘ');
  await eventually(() => button('去掉“VX”'));
  expect(lastSave(worker)).toMatchObject({ added: [], removed: [] });
});

it.each([
  ['马上发', '“马上发”已经在里面了。'],
  ['长'.repeat(41), '一个词最多 40 个字。'],
])('keeps what it cannot take in the field, and says why: %s', async (word, why) => {
  const { worker } = await open();
  await openRule('a');
  await add(word);
  await eventually(() => expect(one('.cm-field__error').textContent).toBe(why));
  expect(field('添加词').value).toBe(word);
  expect(worker.saves()).toEqual([]);
});

it('makes a rule what it was, and takes that back too', async () => {
  const { worker } = await open();
  await openRule('a');
  await add('神速');
  await eventually(() => expect(chips()).toContain('神速'));
  button('去掉“今天发”').click();
  await eventually(() => expect(all('.cm-word--off')).toHaveLength(1));
  button('恢复原样').click();
  await eventually(() => expect(lastSave(worker)).toMatchObject({ added: [], removed: [] }));
  await eventually(() => expect(toasts().at(-1)).toBe('“承诺发货”已恢复原样'));
  expect(all('button').some((each) => each.textContent === '恢复原样')).toBe(false);
  undo();
  await eventually(() => expect(lastSave(worker)).toMatchObject({ added: ['神速'], removed: ['今天发'] }));
});

it('folds a long list of words, but never one that was taken out', async () => {
  await open();
  await openRule('b');
  expect(chips()).toHaveLength(25);
  button('全部 40 个词').click();
  await eventually(() => expect(chips()).toHaveLength(41));
  button('去掉“词39”').click();
  await eventually(() => button('放回“词39”'));
  button('收起').click();
  await eventually(() => expect(chips()).toHaveLength(26));
  expect(button('放回“词39”')).toBeTruthy();
});
