import { expect, it } from 'vitest';
import { fail, ok } from '@/lib/domain/result';
import { fakeWorker, group, template } from './fake-worker';
import { all, button, choose, eventually, key, one, openPage, row, texts, type } from './page';

const library = {
  groups: [
    group({ id: 'g1', name: '快递', order: 1 }),
    group({ id: 'g2', name: '售后', order: 2 }),
    group({ id: 'g3', name: '退款', parent: 'g2', order: 3 }),
  ],
  templates: [
    template({
      id: 'a',
      variants: ['物流轨迹发您'],
      title: '查物流',
      text: '我看一下',
      code: 'wl',
      asks: ['到哪了'],
      order: 1,
    }),
    template({ id: 'b', title: '运费', text: '看结算页', order: 2 }),
    template({ id: 'c', title: '退款多久', text: '原路退回', group: 'g3', order: 3 }),
  ],
};

async function open(worker = fakeWorker(library)) {
  const page = await openPage(worker.backend);
  await eventually(() => row('a'));
  return { worker, ...page };
}

const titles = () => texts('.cm-row__title');
const search = () => one('.cm-search input') as HTMLInputElement;

it('shows every group with its count, a parent with what stands below it', async () => {
  await open();
  expect(texts('.cm-group')).toEqual(['全部3', '快递2', '售后1', '退款1']);
  expect(texts('.cm-list__heading')).toEqual(['快递', '售后 / 退款']);
});

it.each([
  ['title', '查物'],
  ['text', '一下'],
  ['another wording', '轨迹'],
  ['shortcut', '/wl'],
  ['question', '到哪'],
  ['full width', 'ＷＬ'],
])('finds by %s', async (_what, query) => {
  await open();
  type(search(), query);
  await eventually(() => expect(titles()).toEqual(['查物流']));
  expect(one('.cm-middle__note').textContent).toBe('找到 1 条');
});

it('asks the worker for what comes close where nothing has the words', async () => {
  const near = { template: 'c', title: '', text: '', asks: [], reasons: [] };
  const { worker } = await open(fakeWorker(library, { 'templates.search': () => ok([near]) }));
  type(search(), 'tuikuan');
  await eventually(() => expect(titles()).toEqual(['退款多久']));
  expect(one('.cm-middle__note').textContent).toBe('没有完全一致的，以下较接近');
  expect(worker.sent.at(-1)?.input).toMatchObject({ query: 'tuikuan', facts: null });
});

it('says that nothing was found and what to do next', async () => {
  await open();
  type(search(), '不存在');
  await eventually(() => expect(one('.cm-empty__title').textContent).toBe('没有找到“不存在”'));
  button('清空搜索').click();
  await eventually(() => expect(titles()).toHaveLength(3));
});

it('walks with arrows, opens with Enter, searches with a slash', async () => {
  await open();
  key(document.body, '/');
  expect(document.activeElement).toBe(search());
  key(search(), 'ArrowDown');
  expect(document.activeElement).toBe(row('a'));
  key(row('a'), 'ArrowDown');
  key(row('b'), 'ArrowDown');
  expect(document.activeElement).toBe(row('c'));
  row('c').click();
  await eventually(() => expect((document.activeElement as HTMLInputElement).value).toBe('退款多久'));
});

it('types a slash and an n where somebody is typing', async () => {
  await open();
  search().focus();
  key(search(), 'n');
  key(search(), 's', { isComposing: true, ctrlKey: true });
  expect(all('.cm-editor')).toEqual([]);
});

it('moves with Alt and an arrow, within the group, and tells where it went', async () => {
  const { worker, state } = await open();
  row('b').focus();
  key(row('b'), 'ArrowUp', { altKey: true });
  await eventually(() => expect(titles()).toEqual(['运费', '查物流', '退款多久']));
  expect(worker.sent.at(-1)).toEqual({
    name: 'templates.move',
    input: { id: 'b', group: 'g1', before: 'a' },
  });
  expect(document.activeElement).toBe(row('b'));
  await eventually(() => expect(state.toaster.aloud.value).toBe('“运费”移到第 1 位'));
  key(row('b'), 'ArrowUp', { altKey: true });
  key(row('a'), 'ArrowDown', { altKey: true });
  expect(worker.sent.filter(({ name }) => name === 'templates.move')).toHaveLength(1);
});

it('moves from the menu too', async () => {
  const { worker } = await open();
  button('“查物流”的操作').click();
  await eventually(() => expect(texts('.cm-menu__label')).toEqual(['上移', '下移', '复制一条', '删除']));
  await choose('下移');
  await eventually(() => expect(titles()).toEqual(['运费', '查物流', '退款多久']));
  expect(worker.sent.at(-1)?.input).toEqual({ id: 'a', group: 'g1', before: null });
});

it('moves by dropping beside a row or on a group, and takes the group back', async () => {
  const { worker } = await open();
  drag(row('a'), row('c'));
  await eventually(() => expect(texts('.cm-group')).toEqual(['全部3', '快递1', '售后2', '退款2']));
  drag(row('a'), one('.cm-group-row'));
  await eventually(() => expect(texts('.cm-toast__text')).toEqual(['“查物流”移到“快递”']));
  expect(worker.sent.at(-1)?.input).toEqual({ id: 'a', group: 'g1', before: null });
  button('撤销').click();
  await eventually(() => expect(texts('.cm-group')).toEqual(['全部3', '快递1', '售后2', '退款2']));
});

it('deletes at once and brings it back with its unsaved changes', async () => {
  const { state } = await open();
  row('a').click();
  await eventually(() => one('.cm-editor'));
  state.drafts.change({ text: '写到一半' });
  row('a').focus();
  key(row('a'), 'Delete');
  await eventually(() => expect(titles()).toEqual(['运费', '退款多久']));
  expect(document.activeElement).toBe(row('b'));
  expect(texts('.cm-toast__text')).toEqual(['已删除“查物流”']);
  button('撤销').click();
  await eventually(() => expect((one('.cm-editor textarea') as HTMLTextAreaElement).value).toBe('写到一半'));
  expect(all('[role="alert"]')).toEqual([]);
});

it('keeps the template and says why where it could not be deleted', async () => {
  await open(fakeWorker(library, { 'templates.remove': () => fail('store.full') }));
  key(row('a'), 'Delete');
  await eventually(() =>
    expect(texts('.cm-toast__text')).toEqual(['磁盘空间不足，没有保存。请先腾出空间。']),
  );
  expect(titles()).toContain('查物流');
});

it('duplicates behind the original, without its shortcut', async () => {
  await open();
  button('“查物流”的操作').click();
  await choose('复制一条');
  await eventually(() => expect(titles()).toEqual(['查物流', '查物流 副本', '运费', '退款多久']));
  expect(texts('.cm-row__code')).toEqual(['/wl']);
  button('撤销').click();
  await eventually(() => expect(titles()).toEqual(['查物流', '运费', '退款多久']));
});

it('adds, renames and removes groups', async () => {
  const { worker } = await open();
  const named = async (name: string) => {
    await eventually(() => one('.cm-group-name'));
    (one('.cm-group-name') as HTMLInputElement).value = name;
    key(one('.cm-group-name'), 'Enter');
  };
  button('新建分组').click();
  await named('大促');
  await eventually(() => expect(texts('.cm-group__name')).toContain('大促'));
  button('“快递”的操作').click();
  await choose('改名');
  await named('物流');
  await eventually(() => expect(texts('.cm-group__name')).toContain('物流'));
  expect(worker.sent.at(-1)?.input).toEqual({ id: 'g1', name: '物流', parent: null });
  button('“大促”的操作').click();
  await choose('删除');
  await eventually(() => expect(texts('.cm-toast__text')).toEqual(['已删除分组“大促”']));
  button('撤销').click();
  await eventually(() => expect(texts('.cm-group__name')).toContain('大促'));
  const [removed, restored] = worker.sent.filter(({ name }) => /^groups\.re/.test(name));
  expect(restored).toEqual({ name: 'groups.restore', input: removed?.input });
});

it('says why the library is not there, and tries again', async () => {
  let broken = true;
  const worker = fakeWorker(library, {
    'templates.list': () => (broken ? fail('store.unavailable') : ok(library)),
  });
  await openPage(worker.backend);
  await eventually(() => expect(one('[role="alert"]').textContent).toContain('本机数据库打不开'));
  broken = false;
  button('再试一次').click();
  await eventually(() => expect(titles()).toHaveLength(3));
});

/** A drag as the browser reports it; a fake DOM has neither a pointer nor a layout. */
function drag(from: HTMLElement, to: HTMLElement) {
  const data = new Map<string, string>();
  const dataTransfer = {
    effectAllowed: '',
    get types() {
      return [...data.keys()];
    },
    setData: (kind: string, value: string) => data.set(kind, value),
    getData: (kind: string) => data.get(kind) ?? '',
  };
  for (const [name, target] of [
    ['dragstart', from],
    ['dragover', to],
    ['drop', to],
  ] as const) {
    const event = new Event(name, { bubbles: true, cancelable: true });
    target.dispatchEvent(Object.assign(event, { dataTransfer, clientY: 0 }));
  }
}
