import type { Shop } from './settings';

/** What a shop is called, for what a buyer reads; empty where it is unknown or was removed. */
export const shopName = (shops: readonly Shop[], id: string): string =>
  shops.find((shop) => shop.id === id)?.name ?? '';
