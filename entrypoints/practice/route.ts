import { signal as reactive } from '@preact/signals';

/** The part of the address that tells the back office's places apart. */
export function watchRoute(win: Window, signal: AbortSignal) {
  const route = reactive(win.location.hash);
  const look = () => {
    route.value = win.location.hash;
  };
  win.addEventListener('hashchange', look, { signal });
  return route;
}
