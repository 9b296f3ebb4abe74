import type { Template, TemplateDraft } from '@/lib/domain/templates/template';
import type { Store } from '@/lib/store/db';
import { saveGroup } from '@/lib/store/groups';
import { listLibrary, saveTemplate } from '@/lib/store/templates';
import { draft } from '../domain/templates/sample';
import { must, openFresh } from './fresh';

export const now = new Date('2026-11-22T10:00:00Z');

/** A shop with the groups `dispatch` and `courier`, and nothing in them. */
export async function openWithGroups(): Promise<Store> {
  const store = await openFresh();
  must(await saveGroup(store, { id: null, name: '发货时效', parent: null }, 'dispatch'));
  must(await saveGroup(store, { id: null, name: '快递', parent: null }, 'courier'));
  return store;
}

export const save = async (store: Store, change: Partial<TemplateDraft> = {}): Promise<Template> =>
  must(await saveTemplate(store, draft(change), now));

export const titles = async (store: Store) => (await listLibrary(store)).templates.map(({ title }) => title);
