import { expect, it } from 'vitest';
import { fail, ok } from '@/lib/domain/result';
import { all, button, eventually, field, key, one, texts, type } from '../templates/page';
import {
  add,
  chips,
  fakeRules,
  lastSave,
  open,
  openRule,
  openRules,
  ruleRow,
  sample,
  toasts,
  undo,
} from './page';

const titles = () => texts('.cm-rule__title');

it('stands in two parts, by family and by cause, with counts', async () => {
  await open();
  expect(texts('[role="tab"]')).toEqual(['我写的话 3', '买家的评价 1']);
  expect(texts('.cm-rules__heading')).toEqual(['承诺2', '站外联系1']);
  button('买家的评价 1').click();
  await eventually(() => expect(titles()).toEqual(['起球']));
  expect(texts('.cm-rules__heading')).toEqual(['质量1']);
});

it('says how grave a rule is in a word and a shape, and that it is unconfirmed below grade B', async () => {
  await open();
  expect(texts('.cm-rule .cm-severity')).toEqual(['注意', '注意', '严重']);
  expect(all('.cm-rule .cm-severity path')).toHaveLength(3);
  expect(all('.cm-rule').map((row) => row.textContent?.includes('未确认'))).toEqual([false, true, false]);
});

it('tells the reason, the source, the grade and both dates of an open rule', async () => {
  await open();
  const text = (await openRule('a')).textContent;
  expect(text).toContain('因为a');
  expect(text).toContain('《某办法》第一条');
  expect(text).toContain('A 级，读过法律或平台原文 · 2024-09-01 起 · 2026-11-22 核对');
});

it('switches a rule off and on again, with an undo', async () => {
  const { worker } = await open();
  one('[aria-label="启用“承诺发货”"]').click();
  await eventually(() => expect(toasts()).toEqual(['“承诺发货”已关闭']));
  expect(lastSave(worker)).toEqual({ shop: '', id: 'a', on: false, added: [], removed: [] });
  expect(texts('.cm-rules__heading')).toEqual(['承诺21 条已关闭', '站外联系1']);
  undo();
  await eventually(() => expect(lastSave(worker)).toMatchObject({ on: true }));
  await eventually(() => expect(texts('.cm-rules__heading')[0]).toBe('承诺2'));
});

it('finds rules by title and by word, and tells which words', async () => {
  await open();
  const search = one('[aria-label="搜索规则"]') as HTMLInputElement;
  type(search, 'ｖx');
  await eventually(() => expect(titles()).toEqual(['微信']));
  expect(one('.cm-rule__found').textContent).toBe('含：VX');
  expect(texts('[role="tab"]')).toEqual(['我写的话 1', '买家的评价 0']);
  type(search, '火星');
  await eventually(() => expect(one('.cm-empty__title').textContent).toBe('没有规则提到“火星”'));
  key(search, 'Escape');
  await eventually(() => expect(titles()).toHaveLength(3));
});

it('is walked by keys: / to the search, arrows over the rows, Escape closes', async () => {
  await open();
  key(document.body, '/');
  expect(document.activeElement).toBe(one('[aria-label="搜索规则"]'));
  key(one('[aria-label="搜索规则"]'), 'ArrowDown');
  expect(document.activeElement).toBe(ruleRow('a'));
  key(ruleRow('a'), 'End');
  expect(document.activeElement).toBe(ruleRow('c'));
  await openRule('c');
  button('去掉“VX”').focus();
  key(button('去掉“VX”'), 'Escape');
  await eventually(() => expect(all('.cm-rule__body')).toHaveLength(0));
  expect(document.activeElement).toBe(ruleRow('c'));
});

it('shows what the rules say of a sentence, and leads to the rule', async () => {
  const { worker } = await open();
  type(field('试一句'), '今天一定发');
  await eventually(() => expect(texts('mark')).toEqual(['一定']));
  expect(one('.cm-try__text').textContent).toBe('今天一定发');
  expect(worker.sent.filter(({ name }) => name === 'rules.try')).toHaveLength(1);
  one('.cm-try__rule').click();
  await eventually(() => expect(document.activeElement).toBe(ruleRow('a')));
  expect(all('.cm-rule__body')).toHaveLength(1);
  type(field('试一句'), '您好');
  await eventually(() => expect(one('.cm-try').textContent).toContain('没有标出任何词。'));
});

it('shows the words of one shop, with what holds in all of them', async () => {
  const worker = fakeRules(sample, { shops: [{ id: 's1', name: '小鹿家' }] });
  await open(worker);
  await openRule('a');
  button('去掉“今天发”').click();
  await eventually(() => button('放回“今天发”'));
  await add('神速');
  await eventually(() => expect(chips()).toContain('神速'));
  const select = field('查看哪家店铺的词') as unknown as HTMLSelectElement;
  select.value = 's1';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await eventually(() => expect(one('.cm-rules__note').textContent).toContain('只对“小鹿家”有效'));
  await eventually(() => expect(texts('.cm-word--fixed')).toEqual(['神速', '今天发']));
  button('去掉“马上发”').click();
  await eventually(() =>
    expect(lastSave(worker)).toMatchObject({ shop: 's1', added: [], removed: ['马上发'] }),
  );
});

it('takes a change back that could not be saved', async () => {
  const worker = fakeRules(sample, {}, { 'rules.save': () => fail('store.full') });
  await open(worker);
  await openRule('a');
  button('去掉“今天发”').click();
  await eventually(() => expect(toasts()).toEqual(['磁盘空间不足，没有保存。请先腾出空间。']));
  expect(button('去掉“今天发”')).toBeTruthy();
});

it('says what is wrong where the rules cannot be read', async () => {
  const worker = fakeRules(sample, {}, { 'rules.list': () => fail('store.unavailable') });
  await openRules(worker.backend);
  await eventually(() => expect(one('[role="alert"]').textContent).toContain('本机数据库打不开'));
});

it.each([
  ['zh-TW', '規則', '我寫的話 3'],
  ['en', 'Rules', 'What I write 3'],
] as const)('speaks %s', async (language, title, tab) => {
  await open(fakeRules(sample, { language }));
  expect(one('h1').textContent).toBe(title);
  expect(texts('[role="tab"]')[0]).toBe(tab);
});

it('says which trained model can’t be used, and what follows from it', async () => {
  const worker = fakeRules(sample, {}, { 'models.broken': () => ok(['reviews']) });
  await openRules(worker.backend);
  await eventually(() => expect(texts('[role="alert"]')).toHaveLength(1));
  expect(texts('[role="alert"]')[0]).toContain('现在只按下面的规则判断');
});
