import { chatOverlay } from './chat';
import { draftOverlay } from './draft';
import { ordersOverlay } from './orders';
import type { AnyOverlay } from './overlay';

/** Every overlay there is. A new one is one file and one line here. */
export const overlays: readonly AnyOverlay[] = [chatOverlay, draftOverlay, ordersOverlay];
