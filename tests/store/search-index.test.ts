import { describe, expect, it, vi } from 'vitest';
import { indexVersion, type SavedIndex, score } from '@/lib/domain/templates/search-index';
import { openStore, type Store } from '@/lib/store/db';
import { saveGroup } from '@/lib/store/groups';
import { loadLibrary } from '@/lib/store/search-index';
import { removeTemplates, saveTemplate } from '@/lib/store/templates';
import { contents, evict, mockFullDisk, must, openFresh, useFreshDisk } from './fresh';

const disk = useFreshDisk();

const now = new Date('2026-11-22T10:00:00Z');

async function openWith(...asks: string[]): Promise<Store> {
  const store = await openFresh();
  must(await saveGroup(store, { id: null, name: '发货', parent: null }, 'dispatch'));
  for (const ask of asks) await add(store, ask);
  return store;
}

const add = async (store: Store, ask: string, revision = 0, id = ask) =>
  must(
    await saveTemplate(
      store,
      {
        id,
        group: 'dispatch',
        title: ask,
        text: '亲，好的哦~',
        asks: [ask],
        code: '',
        fit: { status: [], moment: null },
        shop: '',
        revision,
      },
      now,
    ),
  );

const best = async (store: Store, query: string) => score((await loadLibrary(store)).index, query)[0]?.id;

describe('loadLibrary', () => {
  it('finds what was saved, and after a change what was changed', async () => {
    const store = await openWith('什么时候发货', '发什么快递');
    expect(await best(store, '请问什么时候发货呀')).toBe('什么时候发货');
    await add(store, '可以开发票吗');
    expect(await best(store, '能开发票吗')).toBe('可以开发票吗');
    must(await removeTemplates(store, ['可以开发票吗'], now));
    expect(await best(store, '能开发票吗')).not.toBe('可以开发票吗');
    expect([...(await loadLibrary(store)).templates.keys()]).toEqual(['什么时候发货', '发什么快递']);
  });

  it('takes in a change without building the index anew, and keeps it for the next worker', async () => {
    const store = await openWith('什么时候发货', '发什么快递');
    const { index } = await loadLibrary(store);
    await add(store, '可以开发票吗');
    await add(store, '能不能便宜一点', 1, '发什么快递');
    const after = await loadLibrary(store);
    expect(after.index).toBe(index);
    expect([...after.templates.keys()].sort()).toEqual(['什么时候发货', '发什么快递', '可以开发票吗']);
    expect(await best(store, '能开发票吗')).toBe('可以开发票吗');
    expect(await best(store, '便宜一点')).toBe('发什么快递');
    const worker = await openStore('shop');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    expect(await best(worker, '便宜一点')).toBe('发什么快递');
    expect(put).not.toHaveBeenCalled();
  });

  it('hands out the same library while nothing changes', async () => {
    const store = await openWith('什么时候发货');
    expect(await loadLibrary(store)).toBe(await loadLibrary(store));
  });

  it('gives a new worker the kept index instead of building it', async () => {
    await loadLibrary(await openWith('什么时候发货'));
    const worker = await openStore('shop');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    expect(await best(worker, '什么时候发货')).toBe('什么时候发货');
    expect(put).not.toHaveBeenCalled();
  });

  it.each<[string, (index: SavedIndex) => SavedIndex]>([
    ['of another version', (index) => ({ ...index, version: -1 })],
    ['cut short', (index) => ({ ...index, bytes: index.bytes.slice(0, 100) })],
  ])('builds an index %s again', async (_, spoil) => {
    const store = await openWith('什么时候发货');
    await loadLibrary(store);
    await store.write(['searchIndex'], async (tx) => {
      const kept = await tx.objectStore('searchIndex').get('library');
      if (!kept) throw new Error('the index was not kept');
      await tx.objectStore('searchIndex').put({ ...kept, index: spoil(kept.index) }, 'library');
      return { ok: true, value: null };
    });
    const worker = await openStore('shop');
    expect((await loadLibrary(worker)).index.version).toBe(indexVersion);
    expect(await best(worker, '什么时候发货')).toBe('什么时候发货');
  });

  it('does not take the library of an evicted database for that of the new one', async () => {
    const store = await openWith('什么时候发货');
    await loadLibrary(store);
    await evict(disk);
    must(await saveGroup(store, { id: null, name: '发货', parent: null }, 'dispatch'));
    await add(store, '发什么快递');
    expect([...(await loadLibrary(store)).templates.keys()]).toEqual(['发什么快递']);
  });

  it('answers on a full disk too', async () => {
    const store = await openWith('什么时候发货');
    mockFullDisk();
    expect(await best(store, '什么时候发货')).toBe('什么时候发货');
    expect((await contents(store, ['searchIndex'])).searchIndex).toEqual([]);
  });
});
