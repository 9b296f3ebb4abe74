import '@/components/wording/highlights.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import * as client from '@/lib/messages/client';
import { startOnHost } from '@/lib/overlays/host';
import { requiredMatches } from '@/lib/sites/matches';

/** The loader: asks what fits the address and has the program for it brought. */
export default defineContentScript({
  matches: [...requiredMatches],
  runAt: 'document_idle',
  // A former script of ours hears of the new one by an event; the page need not.
  noScriptStartedPostMessage: true,
  main(ctx) {
    startOnHost({ doc: document, client, signal: ctx.signal });
  },
});
