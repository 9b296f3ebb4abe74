import { expect, it } from 'vitest';
import { fail, ok } from '@/lib/domain/result';
import { fakeWorker, group, template } from './fake-worker';
import { all, button, eventually, one, openPage, texts } from './page';

const library = { groups: [group({ id: 'g1', name: '快递' })], templates: [template({ id: 'a' })] };
const preview = {
  token: 't1',
  added: 2,
  changed: 1,
  same: 57,
  groups: 0,
  flagged: 0,
  samples: [
    { title: '放假通知', kind: 'added' as const },
    { title: '查物流', kind: 'changed' as const },
  ],
};

async function open(answers: Parameters<typeof fakeWorker>[1] = {}) {
  const worker = fakeWorker(library, { 'templates.importPreview': () => ok(preview), ...answers });
  return { worker, ...(await openPage(worker.backend)) };
}

/** Chooses a file; a fake DOM has no file dialog. */
async function pick(content: string) {
  await eventually(() => one('input[type="file"]'));
  const input = one('input[type="file"]') as HTMLInputElement;
  const file = new File([content], '我的话术.json', { type: 'application/json' });
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

it('hands out the library under the name that the worker gave', async () => {
  const { downloads } = await open({ 'templates.export': () => ok({ name: 'mine.json', json: '{"a":1}' }) });
  await eventually(() => button('导出').click());
  await eventually(() => expect(texts('.cm-toast__text')).toEqual(['已导出 mine.json']));
  expect(downloads).toEqual([{ name: 'mine.json', json: '{"a":1}' }]);
});

it('shows what an import would do, and does it only when confirmed', async () => {
  const { worker } = await open();
  await pick('{"x":1}');
  await eventually(() => expect(texts('.cm-figure')).toEqual(['新增2', '更新1', '不变57', '新分组0']));
  expect(one('.cm-import__file').textContent).toBe('来自文件 我的话术.json');
  expect(texts('.cm-import__samples > li')).toEqual(['新增放假通知', '更新查物流']);
  expect(worker.sent.at(-1)).toEqual({ name: 'templates.importPreview', input: { json: '{"x":1}' } });
  button('取消').click();
  await eventually(() => expect(all('dialog')).toEqual([]));
  expect(worker.sent.some(({ name }) => name === 'templates.importCommit')).toBe(false);
});

it('commits exactly the change that was shown, and takes it back', async () => {
  const more = { ...library, templates: [...library.templates, template({ id: 'b', order: 2 })] };
  const { worker } = await open({
    'templates.importCommit': () => ok(more),
    'templates.importUndo': () => ok(library),
  });
  await pick('{}');
  await eventually(() => button('导入 3 条').click());
  await eventually(() => expect(texts('.cm-toast__text')).toEqual(['已导入 3 条话术']));
  expect(worker.sent).toContainEqual({ name: 'templates.importCommit', input: { token: 't1' } });
  expect(texts('.cm-row__title')).toEqual(['a', 'b']);
  button('撤销').click();
  await eventually(() => expect(texts('.cm-row__title')).toEqual(['a']));
  expect(texts('.cm-toast__text')).toEqual(['已恢复导入前的话术库']);
});

it('says where a file has nothing new', async () => {
  const same = { ...preview, added: 0, changed: 0, samples: [] };
  await open({ 'templates.importPreview': () => ok(same) });
  await pick('{}');
  await eventually(() => expect(one('dialog').textContent).toContain('没有要导入的'));
  expect(all('dialog .cm-button--primary')).toEqual([]);
});

it.each([
  [{ code: 'file.notJson' as const, values: {} }, '文件读不懂：不是完整的 JSON。'],
  [
    { code: 'file.badRow' as const, values: { row: 3, field: 'code' } },
    '第 3 条有误（code），没有导入任何内容。',
  ],
])('says what is wrong with a file: %o', async ({ code, values }, sentence) => {
  await open({ 'templates.importPreview': () => fail(code, values) });
  await pick('{');
  await eventually(() => expect(texts('.cm-toast__text')).toEqual([sentence]));
  expect(all('dialog')).toEqual([]);
});

it('says how many of the file’s templates have risky wording', async () => {
  await open({ 'templates.importPreview': () => ok({ ...preview, flagged: 2 }) });
  await pick('{}');
  await eventually(() =>
    expect(texts('.cm-import__risky')).toEqual(['有风险用语2 条，导入后在列表里有标记']),
  );
  button('取消').click();
});
