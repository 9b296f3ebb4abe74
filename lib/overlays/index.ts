import { chatOverlay } from './chat';
import { draftOverlay } from './draft';
import { ordersOverlay } from './orders';
import type { AnyOverlay } from './overlay';
import { refundsOverlay } from './refunds';
import { reviewsOverlay } from './reviews';

/**
 * Every overlay there is, for the practice shop, which shows all kinds of pages. A marketplace's page is given the program
 * of its own kind (`entrypoints/*-program`), which names its overlays itself: by this list it would load what the others draw with.
 */
export const overlays: readonly AnyOverlay[] = [
  chatOverlay,
  draftOverlay,
  ordersOverlay,
  reviewsOverlay,
  refundsOverlay,
];
