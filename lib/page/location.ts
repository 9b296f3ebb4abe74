type Navigates = { navigation?: EventTarget };

/**
 * Calls `onChange` with the new address when a single-page shop moves on without a reload: history entries and
 * hashes. Where the Navigation API is missing (Firefox before 147), a page's own pushState cannot be heard from
 * an extension's world, so the address is looked at once a second.
 */
export function watchLocation(
  win: Window,
  onChange: (url: string) => void,
  { signal }: { signal: AbortSignal },
): void {
  if (signal.aborted) return;
  let last = win.location.href;
  const look = () => {
    const url = win.location.href;
    if (url === last || signal.aborted) return;
    last = url;
    onChange(url);
  };
  for (const name of ['hashchange', 'popstate', 'pageshow']) win.addEventListener(name, look, { signal });
  const { navigation } = win as Navigates;
  if (navigation) {
    for (const name of ['currententrychange', 'navigatesuccess'])
      navigation.addEventListener(name, look, { signal });
    return;
  }
  const timer = win.setInterval(look, 1000);
  signal.addEventListener('abort', () => win.clearInterval(timer), { once: true });
}
