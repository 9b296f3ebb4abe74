import { describe, expect, it } from 'vitest';
import { fail, ok } from '@/lib/domain/result';
import { commitImport, exportTemplates, stageImport, undoImport } from '@/lib/store/backup';
import type { Store } from '@/lib/store/db';
import { listLibrary, removeTemplates, saveTemplate } from '@/lib/store/templates';
import { group, template } from '../domain/templates/sample';
import { contents, everyStore, mockFullDisk, must, openFresh, useFreshDisk } from './fresh';

useFreshDisk();

const now = new Date('2026-11-22T10:00:00Z');
const at = { token: 'token-1', now };

async function openWithLibrary(): Promise<Store> {
  const store = await openFresh();
  await store.write(['templates', 'groups'], async (tx) => {
    await tx.objectStore('groups').put(group());
    await tx.objectStore('templates').put(template({ id: 'a', title: '甲', order: 1 }));
    await tx.objectStore('templates').put(template({ id: 'b', title: '乙', order: 2, revision: 5 }));
    return ok(null);
  });
  return store;
}

const row = (id: string, title: string) => ({ id, group: 'dispatch', title, text: '亲，会尽快安排哦~' });
const fileOf = (templates: unknown[]) =>
  JSON.stringify({
    format: 'countermate-templates',
    version: 1,
    groups: [{ id: 'dispatch', name: '发货时效' }],
    templates,
  });

const importing = async (store: Store, json: string) => {
  const preview = must(await stageImport(store, json, at));
  return must(await commitImport(store, preview.token, now));
};
const titles = async (store: Store) => (await listLibrary(store)).templates.map(({ title }) => title);

describe('export', () => {
  it('can be imported on another machine', async () => {
    const { name, json } = await exportTemplates(await openWithLibrary(), now);
    expect(name).toBe('countermate-templates-2026-11-22.json');
    expect(must(await stageImport(await openWithLibrary(), json, at))).toMatchObject({
      same: 2,
      added: 0,
      changed: 0,
    });
  });

  it('brings audience, dates and incident to another machine', async () => {
    const fit = {
      status: [],
      moment: null,
      audience: 'new' as const,
      from: '2026-11-10',
      until: '2026-11-12',
      incident: 'overload' as const,
    };
    const store = await openWithLibrary();
    const { id, group, title, text, asks, code, shop, revision } = template({ id: 'a', title: '甲' });
    must(await saveTemplate(store, { id, group, title, text, asks, code, shop, revision, fit }, now));
    const { json } = await exportTemplates(store, now);
    const [there] = (await importing(await openWithLibrary(), json)).templates;
    expect(there).toMatchObject({ id: 'a', fit });
  });

  it('brings a library to an empty shop', async () => {
    const { json } = await exportTemplates(await openWithLibrary(), now);
    const store = await openFresh();
    await store.write(['templates', 'groups'], async (tx) => {
      await Promise.all([tx.objectStore('templates').clear(), tx.objectStore('groups').clear()]);
      return ok(null);
    });
    expect((await importing(store, json)).templates.map(({ title }) => title)).toEqual(['甲', '乙']);
  });
});

describe('import', () => {
  const json = fileOf([row('b', '乙改'), row('c', '丙')]);

  it('shows what it would do and changes nothing', async () => {
    const store = await openWithLibrary();
    expect(await stageImport(store, json, at)).toEqual(
      ok({
        incoming: [expect.objectContaining({ id: 'c' }), expect.objectContaining({ id: 'b', title: '乙改' })],
        token: 'token-1',
        added: 1,
        changed: 1,
        same: 0,
        groups: 0,
        samples: [
          { title: '乙改', kind: 'changed' },
          { title: '丙', kind: 'added' },
        ],
      }),
    );
    expect(await titles(store)).toEqual(['甲', '乙']);
  });

  it('does it once it is agreed to, and takes nothing away', async () => {
    const store = await openWithLibrary();
    expect((await importing(store, json)).templates.map(({ title }) => title)).toEqual(['甲', '乙改', '丙']);
    expect(await titles(store)).toEqual(['甲', '乙改', '丙']);
  });

  it('reckons with what was edited since the preview', async () => {
    const store = await openWithLibrary();
    const preview = must(await stageImport(store, json, at));
    must(await saveTemplate(store, { ...template({ id: 'b', title: '另一页' }), revision: 5 }, now));
    const { templates } = must(await commitImport(store, preview.token, now));
    expect(templates.find(({ id }) => id === 'b')).toMatchObject({ title: '乙改', revision: 7 });
  });

  it.each([
    ['{', 'file.notJson'],
    ['{"format":"other"}', 'file.notOurs'],
    [json.replace('"version":1', '"version":2'), 'file.newer'],
    [fileOf([row('c', '丙'), row('c', '丁')]), 'file.badRow'],
    [
      fileOf([
        { ...row('c', '丙'), code: 'x' },
        { ...row('d', '丁'), code: 'x' },
      ]),
      'file.badRow',
    ],
    [fileOf([row('c', '丙'), { ...row('d', '丁'), text: '' }]), 'file.badRow'],
  ])('of a broken file (%#) changes nothing', async (broken, code) => {
    const store = await openWithLibrary();
    const before = await contents(store, everyStore);
    expect(await stageImport(store, broken, at)).toMatchObject({ error: { code } });
    expect(await contents(store, everyStore)).toEqual(before);
  });

  it('is committed once, and only the one that was shown last', async () => {
    const store = await openWithLibrary();
    must(await stageImport(store, json, at));
    must(await stageImport(store, fileOf([row('d', '丁')]), { ...at, token: 'token-2' }));
    expect(await commitImport(store, 'token-1', now)).toEqual(fail('message.badInput'));
    must(await commitImport(store, 'token-2', now));
    expect(await commitImport(store, 'token-2', now)).toEqual(fail('message.badInput'));
    expect(await titles(store)).toEqual(['甲', '乙', '丁']);
  });

  it.each([1, 2, 3, 4])('on a disk that fills up at write %i changes nothing', async (from) => {
    const store = await openWithLibrary();
    const preview = must(await stageImport(store, json, at));
    const before = await contents(store, everyStore);
    mockFullDisk(from);
    expect(await commitImport(store, preview.token, now)).toEqual(fail('store.full'));
    expect(await contents(store, everyStore)).toEqual(before);
  });

  it('copies everything first, the secret and what was learnt too', async () => {
    const store = await openWithLibrary();
    await importing(store, json);
    const { snapshots } = await contents(store, ['snapshots']);
    expect(snapshots).toMatchObject([{ reason: 'import', stores: { templates: { keys: ['a', 'b'] } } }]);
    const [copy] = snapshots as { stores: object }[];
    expect(Object.keys(copy?.stores ?? {})).toEqual([
      'contacts',
      'events',
      'groups',
      'habits',
      'secrets',
      'settings',
      'templates',
    ]);
  });
});

describe('undoing an import', () => {
  const json = fileOf([row('b', '乙改'), row('c', '丙')]);

  it('puts the library back', async () => {
    const store = await openWithLibrary();
    const before = await listLibrary(store);
    await importing(store, json);
    const after = must(await undoImport(store, now));
    expect(after.groups).toEqual(before.groups);
    expect(after.templates).toMatchObject(before.templates.map(({ revision: _changes, ...rest }) => rest));
    expect(await listLibrary(store)).toEqual(after);
  });

  it('refuses a page that still edits the imported text', async () => {
    const store = await openWithLibrary();
    const { templates } = await importing(store, json);
    const imported = templates.find(({ id }) => id === 'b');
    if (!imported) throw new Error('not imported');
    must(await undoImport(store, now));
    expect(await saveTemplate(store, imported, now)).toEqual(fail('template.changedElsewhere'));
  });

  it('keeps a copy of what it takes away', async () => {
    const store = await openWithLibrary();
    await importing(store, json);
    must(await removeTemplates(store, ['a'], now));
    must(await undoImport(store, now));
    expect(await titles(store)).toEqual(['甲', '乙']);
    expect((await contents(store, ['snapshots'])).snapshots).toMatchObject([
      { reason: 'importUndo', stores: { templates: { keys: ['a', 'b', 'c'] } } },
    ]);
  });

  it('changes nothing where there was no import', async () => {
    const store = await openWithLibrary();
    const before = await contents(store, everyStore);
    expect((await undoImport(store, now)).ok).toBe(true);
    expect(await contents(store, everyStore)).toEqual(before);
  });
});
