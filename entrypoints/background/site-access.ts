import { browser } from 'wxt/browser';
import type { PageKind, SiteProfile } from '@/lib/domain/sites/profile';
import { sites } from '@/lib/sites';
import { requiredMatches } from '@/lib/sites/matches';

const loader = 'counter';
const hostOf = (pattern: string): string => /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1] ?? '';
const requiredHosts = new Set(requiredMatches.map(hostOf));

/** The hosts of a site's pages, sorted. */
export function hostsOf({ pages }: SiteProfile): string[] {
  const addresses = Object.values(pages).flatMap((page) => page?.when ?? []);
  return [...new Set(addresses.map(({ url }) => hostOf(url)))].sort();
}

/** Whether an address is on one of the hosts of a site that we know. */
export function standsOn(id: string, address: string): boolean {
  const site = sites.find((one) => one.id === id);
  return site !== undefined && URL.canParse(address) && hostsOf(site).includes(new URL(address).hostname);
}

/** What the browser is asked for before we may stand on a site; empty where the manifest has it already. */
export const originsOf = (site: SiteProfile): string[] =>
  hostsOf(site)
    .filter((host) => !requiredHosts.has(host))
    .map((host) => `https://${host}/*`);

/** Whether the person lets us in to a site. */
export async function stateOf(site: SiteProfile): Promise<'always' | 'on' | 'off'> {
  const origins = originsOf(site);
  if (origins.length === 0) return 'always';
  return (await browser.permissions.contains({ origins })) ? 'on' : 'off';
}

/**
 * Registers the loader on the sites that the person switched on, and on no other. Asked again whenever a permission
 * comes or goes and after every update, which forgets what was registered. Tabs that are open already get it when they
 * are loaded anew.
 */
export function registerLoader(): Promise<void> {
  registering = registering.then(register, register);
  return registering;
}

/** One after the other: two that both find nothing registered would both register, and the later word would be lost. */
let registering: Promise<void> = Promise.resolve();

async function register(): Promise<void> {
  const states = await Promise.all(sites.map(async (site) => ({ site, state: await stateOf(site) })));
  const matches = states.flatMap(({ site, state }) => (state === 'on' ? originsOf(site) : []));
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [loader] });
  if (matches.length === 0) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [loader] });
    return;
  }
  const script = {
    id: loader,
    matches,
    js: [`content-scripts/${loader}.js`],
    css: [`content-scripts/${loader}.css`],
    runAt: 'document_idle' as const,
  };
  if (known) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Puts the program for a kind of page beside the loader in one frame; false where the browser does not let us. */
export async function loadProgram(
  page: PageKind,
  { id, frame }: { id: number; frame: number },
): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId: id, frameIds: [frame] },
      files: [`/${page}-program.js`],
    });
    return true;
  } catch (error) {
    console.error('countermate: load', error);
    return false;
  }
}
