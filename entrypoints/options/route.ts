import { type ReadonlySignal, signal } from '@preact/signals';

export const routes = ['templates', 'goods', 'rules', 'settings', 'sites', 'data', 'about'] as const;
export type Route = (typeof routes)[number];

/** The section that the address names; the first one where it names none of ours. */
export function hashRoute(win: Window): ReadonlySignal<Route> {
  const read = () => routes.find((route) => win.location.hash === `#/${route}`) ?? routes[0];
  const route = signal<Route>(read());
  win.addEventListener('hashchange', () => {
    route.value = read();
  });
  return route;
}
