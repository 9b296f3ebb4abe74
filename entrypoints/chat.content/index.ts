import '@/components/wording/highlights.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import * as client from '@/lib/messages/client';
import { chatOverlays } from '@/lib/overlays';
import { startOnHost } from '@/lib/overlays/host';
import { chatMatches } from '@/lib/sites/matches';

export default defineContentScript({
  matches: [...chatMatches],
  runAt: 'document_idle',
  main(ctx) {
    startOnHost({ doc: document, client, overlays: chatOverlays, signal: ctx.signal });
  },
});
