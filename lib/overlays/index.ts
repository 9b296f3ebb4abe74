import { chatOverlay } from './chat';
import { draftOverlay } from './draft';
import { ordersOverlay } from './orders';
import type { AnyOverlay } from './overlay';

/**
 * Every overlay there is; a new one is one file and one line here. In two lists, since a content script carries only
 * what its pages can show: chats are programs of their own on every marketplace, lists share a workbench.
 */
export const chatOverlays: readonly AnyOverlay[] = [chatOverlay, draftOverlay];
export const listOverlays: readonly AnyOverlay[] = [ordersOverlay];
