import { browser } from 'wxt/browser';
import type { World } from '@/lib/domain/practice/world';
import type { WindowPlace } from '@/lib/domain/settings/settings';

/** Which window is ours; kept as long as the browser runs, in which no number is given twice. */
const kept = 'floating.window';

/** Large enough for everything in it, small enough beside a client. CSS pixels, with the window's frame. */
const usualSize = { width: 376, height: 560 };

const pathIn = (world: World) => (world === 'practice' ? 'floating.html?practice' : 'floating.html');

let last: Promise<unknown> = Promise.resolve();

/**
 * Opens the small window, or brings the one that is open to the front. It works for one world at a time: opened from
 * the other one, it is loaded anew. Calls are answered one after another, so that two at once make one window.
 * @param place where it stood last; null: the browser chooses
 * @returns false where the browser makes no window
 */
export function openFloating(world: World, place: () => Promise<WindowPlace | null>): Promise<boolean> {
  const opening = last.then(
    async () => (await focusOpen(world)) || (await create(world, await place().catch(() => null))),
  );
  last = opening.catch(() => {});
  return opening;
}

async function focusOpen(world: World): Promise<boolean> {
  const { [kept]: id } = await browser.storage.session.get(kept);
  if (typeof id !== 'number') return false;
  try {
    const { tabs } = await browser.windows.get(id, { populate: true });
    const tab = tabs?.[0];
    const url = browser.runtime.getURL(`/${pathIn(world)}` as never);
    if (tab?.id !== undefined && tab.url !== url) await browser.tabs.update(tab.id, { url });
    await browser.windows.update(id, { focused: true });
    return true;
  } catch {
    // It was closed.
    return false;
  }
}

async function create(world: World, place: WindowPlace | null): Promise<boolean> {
  const url = browser.runtime.getURL(`/${pathIn(world)}` as never);
  const make = (at: Partial<WindowPlace>) =>
    browser.windows.create({ url, type: 'popup', focused: true, ...at });
  const { width, height } = place ?? usualSize;
  // A place on a screen that is gone is refused; the size is still the person's.
  const made = await make(place ?? usualSize).catch(() => make({ width, height }).catch(() => null));
  if (made?.id === undefined) return false;
  await browser.storage.session.set({ [kept]: made.id });
  return true;
}
