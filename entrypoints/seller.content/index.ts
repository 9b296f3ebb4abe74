import { defineContentScript } from 'wxt/utils/define-content-script';
import * as client from '@/lib/messages/client';
import { orderOverlays } from '@/lib/overlays';
import { startOnHost } from '@/lib/overlays/host';
import { listMatches } from '@/lib/sites/matches';

export default defineContentScript({
  matches: [...listMatches],
  runAt: 'document_idle',
  main(ctx) {
    startOnHost({ doc: document, client, overlays: orderOverlays, signal: ctx.signal });
  },
});
