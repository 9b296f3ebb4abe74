import type { WindowPlace } from '@/lib/domain/settings/settings';

/** Quiet after the last change of size before it is told, in milliseconds. */
const quiet = 400;

/**
 * Tells where the window stands when it was moved or sized. A move has no event of its own: it is seen when the window
 * is left, and when it goes.
 */
export function watchBounds(window: Window, tell: (place: WindowPlace) => void, signal: AbortSignal): void {
  let told = JSON.stringify(placeOf(window));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(timer);
    const place = placeOf(window);
    // A window that is minimised says nothing of where it belongs.
    if (place.width < 200 || place.height < 200 || JSON.stringify(place) === told) return;
    told = JSON.stringify(place);
    tell(place);
  };
  window.addEventListener(
    'resize',
    () => {
      clearTimeout(timer);
      timer = setTimeout(look, quiet);
    },
    { signal },
  );
  window.addEventListener('blur', look, { signal });
  window.addEventListener('pagehide', look, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

const placeOf = ({ screenX, screenY, outerWidth, outerHeight }: Window): WindowPlace => ({
  left: Math.round(screenX),
  top: Math.round(screenY),
  width: Math.round(outerWidth),
  height: Math.round(outerHeight),
});
