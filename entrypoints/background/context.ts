import type { World } from '@/lib/domain/practice/world';
import { ok, type Result } from '@/lib/domain/result';
import type { Settings } from '@/lib/domain/settings/settings';
import type { PageKind, SiteProfile } from '@/lib/domain/sites/profile';
import type { ChangeTopic } from '@/lib/messages/protocol';
import { openStore, type Store } from '@/lib/store/db';
import type { SearchableLibrary } from '@/lib/store/search-index';
import { readSettings } from '@/lib/store/settings';
import type { Models } from './models';

/** What the handlers need of the browser, handed in so that a test can stand in for it. */
export type Context = {
  store(world: World): Promise<Store>;
  browserLanguage(): string;
  /** Tells the other contexts that something changed. */
  announce(topic: ChangeTopic): Promise<void>;
  /** What is due in the shop may be other than before: alarm and badge are reckoned anew, and nobody waits for it. */
  dueChanged(): void;
  /** Work that no answer waits for, so that it can neither delay nor fail one. */
  aside(what: string, work: () => Promise<unknown>): void;
  /** Puts the program for a kind of page beside its loader; false where the browser does not let us. */
  load(page: PageKind, tab: { id: number; frame: number }): Promise<boolean>;
  /** Opens the small window, or brings it to the front; false where the browser does not let us. */
  openFloating(world: World): Promise<boolean>;
  /** The trained models, each read when it is first asked for. */
  models: Models;
  /** Those of a site's origins (`https://host/*`) that the person lets us in to. */
  givenTo(site: SiteProfile): Promise<string[]>;
};

/** Opens each world's store once in this worker's life; an attempt that failed is not kept. */
export function openStores(): Context['store'] {
  const stores = new Map<World, Promise<Store>>();
  return (world) => {
    const known = stores.get(world);
    if (known) return known;
    const opening = openStore(world);
    stores.set(world, opening);
    opening.catch(() => stores.delete(world));
    return opening;
  };
}

/** The world's store with the starter library in it. */
export async function openShop(context: Context, world: World, now: Date): Promise<Result<Store>> {
  const opening = context.store(world);
  const { ensureStarter, starter } = await import('./starter');
  const store = await opening;
  const installed = await ensureStarter(store, starter, now);
  return installed.ok ? ok(store) : installed;
}

/** The world's store and its library, ready to be searched. */
export async function openLibrary(
  context: Context,
  world: World,
  now: Date,
): Promise<Result<{ store: Store; library: SearchableLibrary }>> {
  const store = await openShop(context, world, now);
  if (!store.ok) return store;
  const { loadLibrary } = await import('@/lib/store/search-index');
  return ok({ store: store.value, library: await loadLibrary(store.value) });
}

/** The settings that hold in a world: practice speaks as the shop does, of what stands still too, and keeps the rest to itself. */
export async function settingsIn(context: Context, world: World): Promise<Settings> {
  const settings = await readSettings(await context.store(world));
  if (world === 'shop') return settings;
  const { language, theme, agentName, incidents } = await readSettings(await context.store('shop'));
  return { ...settings, language, theme, agentName, incidents };
}

/** Announces a change that took place in the real shop; practice must not stir the pages of the shop. */
export async function announced<T>(
  context: Context,
  world: World,
  topic: ChangeTopic,
  result: Result<T>,
): Promise<Result<T>> {
  if (result.ok && world === 'shop') await context.announce(topic);
  return result;
}
