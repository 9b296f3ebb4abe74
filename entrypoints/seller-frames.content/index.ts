import '@/components/wording/highlights.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import * as client from '@/lib/messages/client';
import { startOnHost } from '@/lib/overlays/host';
import { frameMatches } from '@/lib/sites/matches';

/** The loader for the few pages that may stand in a frame; the document around it has one of its own. */
export default defineContentScript({
  matches: [...frameMatches],
  allFrames: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (window.top === window.self) return;
    startOnHost({ doc: document, client, signal: ctx.signal });
  },
});
