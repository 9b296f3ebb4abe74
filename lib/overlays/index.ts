import { chatOverlay } from './chat';
import { draftOverlay } from './draft';
import type { Overlay } from './overlay';

/** Every overlay there is. A new one is one file and one line here. */
export const overlays: readonly Overlay[] = [chatOverlay, draftOverlay];
