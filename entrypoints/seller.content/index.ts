import '@/components/wording/highlights.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createBackend, onChanged, onCommand } from '@/lib/messages/client';
import { sayGone } from '@/lib/overlays/gone';
import { startOverlays } from '@/lib/overlays/start';
import { requiredMatches } from '@/lib/sites/matches';

export default defineContentScript({
  matches: [...requiredMatches],
  runAt: 'document_idle',
  main(ctx) {
    const stop = new AbortController();
    const signal = AbortSignal.any([ctx.signal, stop.signal]);
    startOverlays({
      doc: document,
      backend: createBackend({
        onGone: () => {
          stop.abort();
          sayGone(document);
        },
      }),
      address: () => location.href,
      signal,
      onChanged: (callback, until) => onChanged(['settings', 'templates'], callback, until),
      onCommand,
    });
  },
});
