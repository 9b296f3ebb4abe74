import { describe, expect, it } from 'vitest';
import { fail } from '@/lib/domain/result';
import { removeGroup, restoreGroup, saveGroup } from '@/lib/store/groups';
import { listLibrary, removeTemplates } from '@/lib/store/templates';
import { must, useFreshDisk } from './fresh';
import { now, openWithGroups, save } from './library';

useFreshDisk();

describe('groups', () => {
  it('are added in order, renamed and moved below another', async () => {
    const store = await openWithGroups();
    const renamed = { id: 'courier', name: '物流', parent: 'dispatch' };
    expect(must(await saveGroup(store, renamed, 'unused')).groups).toMatchObject([
      { id: 'dispatch', parent: null },
      { id: 'courier', name: '物流', parent: 'dispatch' },
    ]);
  });

  it('have two levels', async () => {
    const store = await openWithGroups();
    must(await saveGroup(store, { id: 'courier', name: '快递', parent: 'dispatch' }, 'unused'));
    expect(await saveGroup(store, { id: null, name: '三', parent: 'courier' }, 'third')).toEqual(
      fail('group.tooDeep'),
    );
  });

  it('are not removed while a template or a group stands in them', async () => {
    const store = await openWithGroups();
    await save(store);
    expect(await removeGroup(store, 'dispatch', now)).toEqual(fail('group.notEmpty'));
    must(await removeTemplates(store, ['t1'], now));
    must(await saveGroup(store, { id: 'courier', name: '快递', parent: 'dispatch' }, 'unused'));
    expect(await removeGroup(store, 'dispatch', now)).toEqual(fail('group.notEmpty'));
    must(await removeGroup(store, 'courier', now));
    expect(must(await removeGroup(store, 'dispatch', now)).groups).toEqual([]);
  });

  it('come back as they were: in their place, of their origin, with the group above them', async () => {
    const store = await openWithGroups();
    const { groups } = must(await saveGroup(store, { id: 'dispatch', name: '发货', parent: 'courier' }, 'x'));
    must(await removeGroup(store, 'dispatch', now));
    must(await removeGroup(store, 'courier', now));
    expect(must(await restoreGroup(store, 'dispatch')).groups).toEqual(groups);
    expect(must(await restoreGroup(store, 'dispatch')).groups).toEqual(groups);
    expect((await listLibrary(store)).groups).toEqual(groups);
  });

  it('do not come back where they would stand too deep, or never were', async () => {
    const store = await openWithGroups();
    must(await saveGroup(store, { id: null, name: '三', parent: 'courier' }, 'third'));
    must(await removeGroup(store, 'third', now));
    must(await saveGroup(store, { id: 'courier', name: '快递', parent: 'dispatch' }, 'x'));
    expect(await restoreGroup(store, 'third')).toEqual(fail('group.tooDeep'));
    expect(await restoreGroup(store, 'never')).toEqual(fail('group.notFound'));
  });

  it('that are gone can be neither saved nor removed', async () => {
    const store = await openWithGroups();
    must(await removeGroup(store, 'courier', now));
    expect(await saveGroup(store, { id: 'courier', name: 'x', parent: null }, 'unused')).toEqual(
      fail('group.notFound'),
    );
    expect(await removeGroup(store, 'courier', now)).toEqual(fail('group.notFound'));
  });
});
