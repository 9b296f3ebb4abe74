import type * as client from '@/lib/messages/client';
import { foundProgram } from './meeting';
import { sayGone, sayLine } from './quiet-line';
import { type StartOptions, startOverlays } from './start';

type HostOptions = {
  doc: Document;
  /** Handed in by the content script: overlays know the worker by its type only. */
  client: typeof client;
  signal: AbortSignal;
};

/** Starts what fits a marketplace's page, until the script is replaced or the extension has gone from under it. */
export function startOnHost({ doc, client, signal: scriptSignal }: HostOptions): void {
  const stop = new AbortController();
  const onGone = () => {
    stop.abort();
    sayGone(doc);
  };
  const backend = client.createBackend({ onGone });
  /** The worker puts the program's script beside us; when it has answered, the script has run. */
  const load: StartOptions['load'] = async (page, signal) => {
    const known = foundProgram(page);
    if (known) return known;
    const loaded = await backend.call('page.load', { page });
    if (!loaded.ok && loaded.error.code !== 'extension.gone') sayLine(doc, loaded.error, signal);
    return foundProgram(page);
  };
  startOverlays({
    doc,
    backend,
    load,
    address: () => doc.location.href,
    signal: AbortSignal.any([scriptSignal, stop.signal]),
    onChanged: (callback, until) =>
      client.onChanged(['settings', 'templates', 'rules', 'sites'], callback, until),
    onCommand: client.onCommand,
    onInsert: client.onInsert,
  });
}
