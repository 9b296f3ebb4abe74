import { describe, expect, it } from 'vitest';
import { fail } from '@/lib/domain/result';
import type { Starter } from '@/lib/domain/templates/install';
import type { StarterTemplate } from '@/lib/domain/templates/template';
import type { Store } from '@/lib/store/db';
import { removeGroup, saveGroup } from '@/lib/store/groups';
import { ensureStarter } from '@/lib/store/starter';
import { listLibrary, moveTemplate, removeTemplates, saveTemplate } from '@/lib/store/templates';
import { contents, evict, mockFullDisk, must, openFresh, useFreshDisk } from './fresh';

const disk = useFreshDisk();

const now = new Date('2026-11-22T10:00:00Z');

const one = (id: string, text: string, change: Partial<StarterTemplate> = {}): StarterTemplate => ({
  id,
  group: 'dispatch',
  title: id,
  text,
  asks: [],
  code: '',
  fit: { status: [], moment: null },
  ...change,
});
const starterOf = (...templates: StarterTemplate[]): Starter => ({
  groups: [
    { id: 'dispatch', name: '发货时效' },
    { id: 'courier', name: '快递' },
  ],
  templates,
});
const first = starterOf(one('a', '一'), one('b', '二'));
const update = starterOf(one('a', '一改'), one('b', '二改'), one('c', '三'));

const texts = async (store: Store) =>
  Object.fromEntries((await listLibrary(store)).templates.map(({ id, text }) => [id, text]));
const install = async (store: Store, starter: Starter) => must(await ensureStarter(store, starter, now));
const edit = async (store: Store, id: string, change: object) => {
  const template = (await listLibrary(store)).templates.find((each) => each.id === id);
  if (!template) throw new Error(`no ${id}`);
  must(await saveTemplate(store, { ...template, ...change }, now));
};

describe('the starter library', () => {
  it('is there after install, in its order', async () => {
    const store = await openFresh();
    await install(store, first);
    const { groups, templates } = await listLibrary(store);
    expect(groups.map(({ name }) => name)).toEqual(['发货时效', '快递']);
    expect(templates).toMatchObject([
      { id: 'a', origin: 'starter', edited: false, revision: 1 },
      { id: 'b', text: '二' },
    ]);
  });

  it('is renewed by an update where nobody touched it', async () => {
    const store = await openFresh();
    await install(store, first);
    await install(store, update);
    expect(await texts(store)).toEqual({ a: '一改', b: '二改', c: '三' });
  });

  it('leaves what was edited, removed, moved and renamed', async () => {
    const store = await openFresh();
    await install(store, starterOf(one('a', '一'), one('b', '二'), one('d', '四')));
    await edit(store, 'a', { text: '我的' });
    must(await removeTemplates(store, ['b'], now));
    must(await moveTemplate(store, { id: 'd', group: 'courier', before: null }, now));
    must(await saveGroup(store, { id: 'dispatch', name: '我的组', parent: null }, 'unused'));
    await install(store, starterOf(one('a', '一改'), one('b', '二改'), one('d', '四改')));
    const { groups, templates } = await listLibrary(store);
    expect(templates).toMatchObject([
      { id: 'a', text: '我的' },
      { id: 'd', text: '四', group: 'courier' },
    ]);
    expect(groups[0]?.name).toBe('我的组');
  });

  it('gives a new part of the fit to what nobody touched, and leaves what a person changed', async () => {
    const store = await openFresh();
    await install(store, first);
    await edit(store, 'a', { text: '我的' });
    const incident = { fit: { status: [], moment: null, incident: 'power' as const } };
    await install(store, starterOf(one('a', '一', incident), one('b', '二', incident)));
    expect((await listLibrary(store)).templates).toMatchObject([
      { id: 'a', text: '我的', fit: { status: [], moment: null }, revision: 2 },
      { id: 'b', fit: { incident: 'power' }, edited: false, revision: 2 },
    ]);
  });

  it('keeps the place that a person gave a template in its group', async () => {
    const store = await openFresh();
    await install(store, first);
    must(await moveTemplate(store, { id: 'b', group: 'dispatch', before: 'a' }, now));
    await install(store, update);
    expect(Object.keys(await texts(store))).toEqual(['b', 'a', 'c']);
  });

  it('does not fill a group that was removed', async () => {
    const store = await openFresh();
    await install(store, starterOf());
    must(await removeGroup(store, 'dispatch', now));
    await install(store, update);
    expect(await texts(store)).toEqual({});
    expect((await listLibrary(store)).groups.map(({ id }) => id)).toEqual(['courier']);
  });

  it('steps back where a person has given its shortcut to another template', async () => {
    const store = await openFresh();
    await install(store, first);
    await edit(store, 'a', { code: 'fh' });
    await install(store, starterOf(one('c', '三', { code: 'FH' })));
    const codes = (await listLibrary(store)).templates.map(({ id, code }) => [id, code]);
    expect(Object.fromEntries(codes)).toEqual({ a: 'fh', b: '', c: '' });
  });

  it('is written once for each content', async () => {
    const store = await openFresh();
    await install(store, first);
    const before = await contents(store, ['settings', 'templates']);
    await install(store, starterOf(one('a', '一'), one('b', '二')));
    expect(await contents(store, ['settings', 'templates'])).toEqual(before);
  });

  it('comes back after the browser evicted the database', async () => {
    const store = await openFresh();
    await install(store, first);
    await evict(disk);
    await install(store, first);
    expect(await texts(store)).toEqual({ a: '一', b: '二' });
  });

  it('says that the disk is full where it is not in at all', async () => {
    const store = await openFresh();
    mockFullDisk(3);
    expect(await ensureStarter(store, first, now)).toEqual(fail('store.full'));
    expect(await texts(store)).toEqual({});
  });

  it('serves in its older content while the disk is full', async () => {
    const store = await openFresh();
    await install(store, first);
    mockFullDisk();
    expect((await ensureStarter(store, update, now)).ok).toBe(true);
    expect(await texts(store)).toEqual({ a: '一', b: '二' });
  });
});
