import { expect, it } from 'vitest';
import { fail, ok } from '@/lib/domain/result';
import { fakeWorker, group, template } from './fake-worker';
import { all, button, choose, eventually, field, key, one, openPage, row, texts, type } from './page';

const library = {
  groups: [group({ id: 'g1', name: '快递' })],
  templates: [
    template({ id: 'a', title: '查物流', text: '我看一下', code: 'wl', order: 1 }),
    template({ id: 'b', title: '运费', text: '看结算页', order: 2, origin: 'starter' }),
  ],
};

async function openA(worker = fakeWorker(library)) {
  const page = await openPage(worker.backend);
  await eventually(() => row('a').click());
  await eventually(() => expect(field('标题').value).toBe('查物流'));
  return { worker, ...page };
}

const state = () => one('.cm-editor__state').textContent;
const saves = (worker: ReturnType<typeof fakeWorker>) =>
  worker.sent.filter(({ name }) => name === 'templates.save');

it('saves with Ctrl+S, without the white space of typing', async () => {
  const { worker } = await openA();
  type(field('买家会这样问'), '到哪了\n\n 物流呢 \n');
  await eventually(() => expect(state()).toBe('未保存'));
  key(document.body, 's', { ctrlKey: true });
  await eventually(() => expect(state()).toBe('已保存'));
  expect(saves(worker)[0]?.input).toMatchObject({ id: 'a', revision: 1, asks: ['到哪了', '物流呢'] });
});

it('keeps what was typed while another template is looked at, and marks it in the list', async () => {
  await openA();
  type(field('话术正文'), '写到一半');
  await eventually(() => expect(texts('.cm-row__unsaved')).toEqual(['未保存']));
  row('b').click();
  await eventually(() => expect(field('标题').value).toBe('运费'));
  row('a').click();
  await eventually(() => expect(field('话术正文').value).toBe('写到一半'));
});

it('says at its field what the worker refused', async () => {
  const worker = fakeWorker(library, {
    'templates.save': () => fail('template.codeTaken', { code: 'yf', title: '运费' }),
  });
  await openA(worker);
  type(field('快捷编码'), 'yf');
  await eventually(() => expect(button('保存').disabled).toBe(false));
  button('保存').click();
  await eventually(() => expect(texts('.cm-field__error')).toEqual(['快捷编码“yf”已用于“运费”。']));
  expect(field('快捷编码').getAttribute('aria-invalid')).toBe('true');
  type(field('快捷编码'), 'yf2');
  await eventually(() => expect(texts('.cm-field__error')).toEqual([]));
});

it('asks for a title and a text before anything is sent, and not while the first word is typed', async () => {
  const { worker } = await openA();
  key(document.body, 'n');
  await eventually(() => expect(document.activeElement).toBe(field('标题')));
  expect(texts('.cm-field__error')).toEqual([]);
  button('保存').click();
  await eventually(() => expect(texts('.cm-field__error')).toEqual(['请填标题。', '请写正文。']));
  expect(saves(worker)).toEqual([]);
});

it('saves a new template as one with revision 0 and goes on editing it', async () => {
  const { worker } = await openA();
  button('新建话术').click();
  await eventually(() => expect(field('标题').value).toBe(''));
  type(field('标题'), '放假通知');
  type(field('话术正文'), '{买家|亲}，仓库休息一天');
  await eventually(() => expect(texts('.cm-row__title')).toContain('放假通知'));
  button('保存').click();
  await eventually(() => expect(state()).toBe('已保存'));
  expect(saves(worker)[0]?.input).toMatchObject({ id: 'new-1', group: 'g1', revision: 0, title: '放假通知' });
  expect(field('标题').value).toBe('放假通知');
});

it('discards changes and gives them back', async () => {
  await openA();
  type(field('话术正文'), '写错了');
  await eventually(() => expect(button('放弃修改').disabled).toBe(false));
  button('放弃修改').click();
  await eventually(() => expect(field('话术正文').value).toBe('我看一下'));
  button('撤销').click();
  await eventually(() => expect(field('话术正文').value).toBe('写错了'));
});

it('holds both versions when another page saved, and lets the person keep theirs', async () => {
  const { worker, state: page } = await openA();
  type(field('话术正文'), '我写的');
  worker.edit('a', (one) => ({ ...one, text: '别人写的', revision: 2 }));
  await eventually(() => expect(button('保存').disabled).toBe(false));
  button('保存').click();
  await eventually(() => expect(one('[role="alert"]').textContent).toContain('这条话术在另一个页面被改过'));
  expect(one('.cm-theirs__text').textContent).toBe('别人写的');
  expect(field('话术正文').value).toBe('我写的');
  expect(button('保存').disabled).toBe(true);
  button('保留我的').click();
  await eventually(() => expect(state()).toBe('已保存'));
  expect(saves(worker).at(-1)?.input).toMatchObject({ text: '我写的', revision: 2 });
  expect(page.library.find('a')?.text).toBe('我写的');
});

it('takes the other version without losing the typed one', async () => {
  const { worker, state: page } = await openA();
  type(field('话术正文'), '我写的');
  worker.edit('a', (one) => ({ ...one, text: '别人写的', revision: 2 }));
  await page.library.load();
  await eventually(() => button('用新的').click());
  await eventually(() => expect(field('话术正文').value).toBe('别人写的'));
  button('撤销').click();
  await eventually(() => expect(field('话术正文').value).toBe('我写的'));
  expect(all('[role="alert"]')).toHaveLength(1);
});

it('saves as a new template what another page deleted under the hand', async () => {
  const { worker, state: page } = await openA();
  type(field('话术正文'), '我写的');
  worker.edit('a', (one) => ({ ...one, removedAt: '2026-11-22T11:00:00+08:00' }));
  await page.library.load();
  await eventually(() => button('存为新话术').click());
  await eventually(() => expect(saves(worker)).toHaveLength(1));
  expect(saves(worker)[0]?.input).toMatchObject({ id: 'new-1', revision: 0, text: '我写的' });
});

it('sees no conflict where another page only moved the template', async () => {
  const { worker, state: page } = await openA();
  type(field('话术正文'), '我写的');
  await eventually(() => expect(state()).toBe('未保存'));
  worker.edit('a', (one) => ({ ...one, order: 9, revision: 2 }));
  await page.library.load();
  button('保存').click();
  await eventually(() => expect(state()).toBe('已保存'));
  expect(saves(worker)).toHaveLength(1);
});

it('marks what is filled, asked and broken in the preview, each with its word', async () => {
  const worker = fakeWorker(library, {
    'templates.preview': () =>
      ok({
        parts: [
          { text: '小鱼', kind: 'filled' },
          { text: '您好', kind: 'plain' },
          { text: '{尺码}', kind: 'asked' },
          { text: '{}', kind: 'broken' },
        ],
      }),
  });
  await openA(worker);
  await eventually(() => expect(one('.cm-preview__bubble').textContent).toBe('小鱼您好{尺码}{}'));
  expect(texts('.cm-preview__legend .cm-part')).toEqual(['示例值', '插入前问你', '花括号有误']);
});

it('asks for the preview once typing pauses, not at every key', async () => {
  const { worker } = await openA();
  const asked = () =>
    worker.sent.filter(({ name }) => name === 'templates.preview').map(({ input }) => input);
  for (const text of ['亲', '亲，', '亲，在']) type(field('话术正文'), text);
  await eventually(() => expect(asked()).toEqual([{ text: '我看一下' }, { text: '亲，在' }]));
});

it('puts a variable at the caret', async () => {
  await openA();
  const area = field('话术正文');
  area.setSelectionRange(1, 1);
  button('插入变量').click();
  await choose('买家称呼，没有名字时用“亲”');
  await eventually(() => expect(field('话术正文').value).toBe('我{买家|亲}看一下'));
});

it('goes back to its row with Escape', async () => {
  await openA();
  field('标题').focus();
  key(field('标题'), 'Escape');
  expect(document.activeElement).toBe(row('a'));
});

it('says which ones are built in and which of them were changed', async () => {
  const templates = [
    template({ id: 'c', origin: 'starter', order: 1 }),
    template({ id: 'd', origin: 'starter', edited: true, order: 2 }),
  ];
  await openPage(fakeWorker({ ...library, templates }).backend);
  await eventually(() => expect(texts('.cm-row__foot > :last-child')).toEqual(['内置', '已改']));
});
