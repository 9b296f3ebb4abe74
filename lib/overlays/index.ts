import { chatOverlay } from './chat';
import type { Overlay } from './overlay';

/** Every overlay there is. A new one is one file and one line here. */
export const overlays: readonly Overlay[] = [chatOverlay];
