/** A second hand that rests while nobody looks; times are computed, so that it is right again at once. */
export function tickWhileVisible(doc: Document, tick: () => void, signal: AbortSignal): void {
  const timer = setInterval(() => doc.visibilityState === 'visible' && tick(), 1000);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  doc.addEventListener('visibilitychange', tick, { signal });
}
