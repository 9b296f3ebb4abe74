import { chatOverlay } from './chat';
import { draftOverlay } from './draft';
import { ordersOverlay } from './orders';
import type { AnyOverlay } from './overlay';
import { refundsOverlay } from './refunds';
import { reviewsOverlay } from './reviews';

/**
 * Every overlay there is, by the kind of page that it stands on; a new one is one file and one line here. Each kind is a
 * program of its own, since a page is given only what it can show.
 */
export const chatOverlays: readonly AnyOverlay[] = [chatOverlay, draftOverlay];
export const orderOverlays: readonly AnyOverlay[] = [ordersOverlay];
export const reviewOverlays: readonly AnyOverlay[] = [reviewsOverlay];
export const refundOverlays: readonly AnyOverlay[] = [refundsOverlay];
