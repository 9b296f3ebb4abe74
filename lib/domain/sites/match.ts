import type { PageKind, SiteProfile } from './profile';

type Address = { protocol: string; hostname: string; path: string; hash: string };

/**
 * Which profile and page an address belongs to; the first that fits, in the order of the list.
 * @param url an absolute address, with its hash; anything else fits nothing
 */
export function findPage(
  profiles: readonly SiteProfile[],
  url: string,
): { profile: SiteProfile; page: PageKind } | null {
  const address = parseAddress(url);
  if (!address) return null;
  for (const profile of profiles) {
    for (const [page, rules] of Object.entries(profile.pages)) {
      const fits = rules?.when.some(
        (when) => matchesPattern(when.url, address) && address.hash.startsWith(when.hash ?? ''),
      );
      if (fits) return { profile, page: page as PageKind };
    }
  }
  return null;
}

function parseAddress(url: string): Address | null {
  try {
    const { protocol, hostname, pathname, search, hash } = new URL(url);
    return { protocol, hostname, path: pathname + search, hash };
  } catch {
    return null;
  }
}

/**
 * A browser's match pattern, `scheme://host/path`: `*` as scheme is http or https, `*.` before a host is every
 * subdomain and the host itself, `*` in the path is anything; ports do not count
 * (developer.chrome.com, "Match patterns").
 */
function matchesPattern(pattern: string, address: Address): boolean {
  const parts = /^(\*|https?):\/\/(\*|[^/]+)(\/.*)$/.exec(pattern);
  if (!parts) return false;
  const [, scheme = '', host = '', path = ''] = parts;
  const schemes = scheme === '*' ? ['http:', 'https:'] : [`${scheme}:`];
  return (
    schemes.includes(address.protocol) &&
    matchesHost(host, address.hostname) &&
    matchesPath(path, address.path)
  );
}

function matchesHost(pattern: string, hostname: string): boolean {
  if (pattern === '*') return true;
  if (!pattern.startsWith('*.')) return pattern === hostname;
  return hostname === pattern.slice(2) || hostname.endsWith(pattern.slice(1));
}

/** Walks the pieces between the stars from left to right; a regular expression of many stars could take exponential time. */
function matchesPath(pattern: string, path: string): boolean {
  const pieces = pattern.split('*');
  const first = pieces.shift() ?? '';
  const last = pieces.pop();
  if (last === undefined) return path === first;
  if (!path.startsWith(first)) return false;
  let from = first.length;
  for (const piece of pieces) {
    const at = path.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return path.length - last.length >= from && path.endsWith(last);
}
