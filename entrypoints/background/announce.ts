import { browser } from 'wxt/browser';
import type { ChangeTopic } from '@/lib/messages/protocol';

let last = 0;

/**
 * Tells every context that settings or templates changed, by a number in storage.local that is never the same
 * twice. What was saved is saved: a context that isn't told only shows the older state for a while.
 */
export async function announce(topic: ChangeTopic): Promise<void> {
  last = Math.max(Date.now(), last + 1);
  try {
    await browser.storage.local.set({ [`changed.${topic}`]: last });
  } catch (error) {
    console.error('countermate: announce', error);
  }
}
