import type { SiteProfile } from '@/lib/domain/sites/profile';

type When = NonNullable<SiteProfile['pages']['refunds']>['when'];

/**
 * Whether an address is one of these (match patterns with `*` in the path; a hash by its beginning). The worker has found the
 * page by the same patterns: this only tells two forms of one page apart, so host and scheme have no `*`. Ports do not count.
 */
export function isAddressOf(url: string, when: When): boolean {
  const [written = '', ...rest] = url.split('#');
  const address = written.replace(/^(\w+:\/\/[^/:]+):\d+/, '$1');
  const hash = rest.length > 0 ? `#${rest.join('#')}` : '';
  return when.some((one) => isLike(one.url, address) && hash.startsWith(one.hash ?? ''));
}

/** Piece by piece between the stars; an expression of many stars could take very long. */
function isLike(pattern: string, address: string): boolean {
  const pieces = pattern.split('*');
  const first = pieces.shift() ?? '';
  const last = pieces.pop();
  if (last === undefined) return address === first;
  if (!address.startsWith(first)) return false;
  let from = first.length;
  for (const piece of pieces) {
    const at = address.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return address.length - last.length >= from && address.endsWith(last);
}
