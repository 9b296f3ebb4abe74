import { describe, expect, it } from 'vitest';
import { fail } from '@/lib/domain/result';
import { removeGroup, saveGroup } from '@/lib/store/groups';
import {
  listLibrary,
  moveTemplate,
  removeTemplates,
  restoreTemplates,
  saveTemplate,
} from '@/lib/store/templates';
import { draft } from '../domain/templates/sample';
import { contents, everyStore, mockFullDisk, must, useFreshDisk } from './fresh';
import { now, openWithGroups, save, titles } from './library';

useFreshDisk();

const later = new Date('2026-11-22T11:00:00Z');

describe('saveTemplate', () => {
  it('keeps a new template and every edit of it', async () => {
    const store = await openWithGroups();
    const first = await save(store);
    const second = await save(store, { title: '发货', revision: first.revision });
    expect(second).toMatchObject({ title: '发货', revision: 2 });
    expect((await listLibrary(store)).templates).toEqual([second]);
  });

  it('refuses the second of two pages that edit one template, and writes nothing of it', async () => {
    const store = await openWithGroups();
    const { revision } = await save(store);
    await save(store, { text: '第一页', revision });
    const before = await contents(store, everyStore);
    expect(await saveTemplate(store, draft({ text: '第二页', revision }), later)).toEqual(
      fail('template.changedElsewhere'),
    );
    expect(await contents(store, everyStore)).toEqual(before);
  });

  it('lets exactly one of two pages win that save in the same moment', async () => {
    const store = await openWithGroups();
    const { revision } = await save(store);
    const results = await Promise.all(
      ['甲', '乙'].map((text) => saveTemplate(store, draft({ text, revision }), now)),
    );
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  it('refuses a new template under an id that is taken', async () => {
    const store = await openWithGroups();
    await save(store);
    expect(await saveTemplate(store, draft(), now)).toEqual(fail('template.changedElsewhere'));
  });

  it('says whose shortcut it is', async () => {
    const store = await openWithGroups();
    await save(store, { code: 'fh' });
    expect(await saveTemplate(store, draft({ id: 't2', code: 'ＦＨ' }), now)).toEqual(
      fail('template.codeTaken', { code: 'fh', title: '什么时候发货' }),
    );
  });

  it.each([
    [{ text: '亲 {}' }, 'template.emptyVariable'],
    [{ group: 'nowhere' }, 'group.notFound'],
    [{ id: 'never', revision: 3 }, 'template.notFound'],
  ] as const)('refuses %o', async (change, code) => {
    const store = await openWithGroups();
    expect(await saveTemplate(store, draft(change), now)).toEqual(fail(code));
    expect(await titles(store)).toEqual([]);
  });

  it('does not save over a template that was removed meanwhile', async () => {
    const store = await openWithGroups();
    const { revision } = await save(store);
    must(await removeTemplates(store, ['t1'], now));
    expect(await saveTemplate(store, draft({ revision }), later)).toEqual(fail('template.notFound'));
  });

  it('says that the disk is full and keeps the older text', async () => {
    const store = await openWithGroups();
    const { revision } = await save(store);
    mockFullDisk(2);
    expect(await saveTemplate(store, draft({ text: '新', revision }), now)).toEqual(fail('store.full'));
    expect((await listLibrary(store)).templates).toMatchObject([{ text: '亲，会尽快安排哦~', revision }]);
  });
});

describe('removing and restoring', () => {
  it('hides a template and brings it back as it was', async () => {
    const store = await openWithGroups();
    await save(store, { code: 'fh' });
    must(await removeTemplates(store, ['t1', 'never', 't1'], now));
    expect(await titles(store)).toEqual([]);
    must(await restoreTemplates(store, ['t1']));
    expect((await listLibrary(store)).templates).toMatchObject([
      { code: 'fh', removedAt: null, order: 1024 },
    ]);
  });

  it('brings the group back with its template', async () => {
    const store = await openWithGroups();
    must(await saveGroup(store, { id: null, name: '预售', parent: 'dispatch' }, 'presale'));
    await save(store, { group: 'presale' });
    must(await removeTemplates(store, ['t1'], now));
    must(await removeGroup(store, 'presale', now));
    must(await removeGroup(store, 'dispatch', now));
    must(await restoreTemplates(store, ['t1']));
    expect((await listLibrary(store)).groups.map(({ id }) => id).sort()).toEqual([
      'courier',
      'dispatch',
      'presale',
    ]);
  });

  it('brings none back where a shortcut is taken meanwhile', async () => {
    const store = await openWithGroups();
    await save(store, { code: 'fh' });
    await save(store, { id: 't2', title: '别的' });
    must(await removeTemplates(store, ['t1', 't2'], now));
    await save(store, { id: 't3', code: 'fh', title: '新的' });
    expect(await restoreTemplates(store, ['t2', 't1'])).toEqual(
      fail('template.codeTaken', { code: 'fh', title: '新的' }),
    );
    expect(await titles(store)).toEqual(['新的']);
  });
});

describe('moveTemplate', () => {
  const abc = async () => {
    const store = await openWithGroups();
    for (const id of ['a', 'b', 'c']) await save(store, { id, title: id });
    return store;
  };

  it('moves within a group without touching anyone’s edit', async () => {
    const store = await abc();
    const library = must(await moveTemplate(store, { id: 'c', group: 'dispatch', before: 'a' }, now));
    expect(library.templates.map(({ title }) => title)).toEqual(['c', 'a', 'b']);
    expect(await titles(store)).toEqual(['c', 'a', 'b']);
    expect(library.templates.every(({ revision }) => revision === 1)).toBe(true);
  });

  it('moves into another group, which a page that still edits it hears of', async () => {
    const store = await abc();
    must(await moveTemplate(store, { id: 'a', group: 'courier', before: null }, now));
    expect(await saveTemplate(store, draft({ id: 'a', revision: 1 }), now)).toEqual(
      fail('template.changedElsewhere'),
    );
  });

  it.each([
    [{ id: 'never', group: 'dispatch', before: null }, 'template.notFound'],
    [{ id: 'a', group: 'nowhere', before: null }, 'group.notFound'],
  ] as const)('refuses %o', async (move, code) =>
    expect(await moveTemplate(await abc(), move, now)).toEqual(fail(code)),
  );
});
