import type * as client from '@/lib/messages/client';
import type { AnyOverlay } from './overlay';
import { sayGone } from './quiet-line';
import { startOverlays } from './start';

type HostOptions = {
  doc: Document;
  /** Handed in by the content script: overlays know the worker by its type only. */
  client: typeof client;
  overlays: readonly AnyOverlay[];
  signal: AbortSignal;
};

/** Starts overlays on a marketplace's page, until the script is replaced or the extension has gone from under it. */
export function startOnHost({ doc, client, overlays, signal: scriptSignal }: HostOptions): void {
  const stop = new AbortController();
  const onGone = () => {
    stop.abort();
    sayGone(doc);
  };
  startOverlays({
    doc,
    backend: client.createBackend({ onGone }),
    overlays,
    address: () => doc.location.href,
    signal: AbortSignal.any([scriptSignal, stop.signal]),
    onChanged: (callback, until) => client.onChanged(['settings', 'templates'], callback, until),
    onCommand: client.onCommand,
  });
}
