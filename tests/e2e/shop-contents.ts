import type { Page } from 'playwright-core';

/** Everything that the real shop's database holds, read from a page of ours; null while there is none. */
export const shopContents = (page: Page): Promise<Record<string, unknown> | null> =>
  page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
    const shop = (await indexedDB.databases()).find(({ name }) => name === 'countermate');
    if (!shop) return null;
    const db = await asked(indexedDB.open('countermate') as IDBRequest<IDBDatabase>);
    const stores: Record<string, unknown> = {};
    for (const store of db.objectStoreNames) {
      const objectStore = db.transaction(store).objectStore(store);
      const [keys, values] = [objectStore.getAllKeys(), objectStore.getAll()];
      stores[store] = await Promise.all([asked(keys), asked(values)]);
    }
    db.close();
    return stores;
  });
