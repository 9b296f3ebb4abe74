import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { chatOverlay } from '@/lib/overlays/chat';
import { draftOverlay } from '@/lib/overlays/draft';
import { bringProgram } from '@/lib/overlays/meeting';
import { createProgram } from '@/lib/overlays/program';

export default defineUnlistedScript(() => bringProgram('chat', createProgram([chatOverlay, draftOverlay])));
