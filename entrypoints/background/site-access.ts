import { browser } from 'wxt/browser';
import type { PageKind, SiteProfile } from '@/lib/domain/sites/profile';
import { sites } from '@/lib/sites';
import { requiredMatches } from '@/lib/sites/matches';

const hostOf = (pattern: string): string => /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1] ?? '';
const originOf = (host: string): string => `https://${host}/*`;
const requiredHosts = new Set(requiredMatches.map(hostOf));

const whenOf = ({ pages }: SiteProfile) => Object.values(pages).flatMap((page) => page?.when ?? []);

/** The hosts of a site's pages, sorted. */
export const hostsOf = (site: SiteProfile): string[] =>
  [...new Set(whenOf(site).map(({ url }) => hostOf(url)))].sort();

/** Whether an address is on one of the hosts of a site that we know. */
export function standsOn(id: string, address: string): boolean {
  const site = sites.find((one) => one.id === id);
  return site !== undefined && hostsOf(site).some((host) => isOn(address, host));
}

const isOn = (address: string, host: string): boolean => {
  if (!URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  return host.startsWith('*.')
    ? hostname === host.slice(2) || hostname.endsWith(host.slice(1))
    : hostname === host;
};

/** What the browser is asked for before we may stand on all of a site; empty where the manifest has it already. */
export const originsOf = (site: SiteProfile): string[] =>
  hostsOf(site)
    .filter((host) => !requiredHosts.has(host))
    .map(originOf);

/** Those of a site's origins that the person lets us in to. */
export async function givenTo(site: SiteProfile): Promise<string[]> {
  const asked = originsOf(site);
  const answers = await Promise.all(
    asked.map((origin) => browser.permissions.contains({ origins: [origin] })),
  );
  return asked.filter((_, at) => answers[at]);
}

/** Whether a site is open to us; `part`: on some of its hosts, as where an update has learnt of another. */
export function stateOf(site: SiteProfile, given: readonly string[]): 'always' | 'on' | 'part' | 'off' {
  const asked = originsOf(site);
  if (asked.length === 0) return 'always';
  if (given.length === asked.length) return 'on';
  return given.length > 0 || asked.length < hostsOf(site).length ? 'part' : 'off';
}

/** Whether we may stand at an address of a site. */
export const isOpen = (site: SiteProfile, address: string, given: readonly string[]): boolean =>
  hostsOf(site).some(
    (host) => isOn(address, host) && (requiredHosts.has(host) || given.includes(originOf(host))),
  );

/**
 * Registers the loader on the hosts that the person switched on, and on no other; in frames only at the addresses whose
 * profile says so. Asked again whenever a permission comes or goes and after every update, which forgets what was registered. Tabs
 * that are open already get it when they are loaded anew.
 */
export function registerLoader(): Promise<void> {
  registering = registering.then(register, register);
  return registering;
}

/** One after the other: two that both find nothing registered would both register, and the later word would be lost. */
let registering: Promise<void> = Promise.resolve();

async function register(): Promise<void> {
  const given = await Promise.all(sites.map(async (site) => ({ site, given: await givenTo(site) })));
  await keepRegistered('counter', { matches: given.flatMap(({ given }) => given), allFrames: false });
  const framed = given.flatMap(({ site, given }) =>
    Object.values(site.pages)
      .flatMap((page) => (page?.frames ? page.when : []))
      .map(({ url }) => url)
      .filter((url) => given.includes(originOf(hostOf(url)))),
  );
  await keepRegistered('seller-frames', { matches: [...new Set(framed)], allFrames: true });
}

async function keepRegistered(
  id: string,
  { matches, allFrames }: { matches: string[]; allFrames: boolean },
): Promise<void> {
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script = {
    id,
    matches,
    allFrames,
    js: [`content-scripts/${id}.js`],
    css: [`content-scripts/${id}.css`],
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
