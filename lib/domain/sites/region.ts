/** Where laws and rules of marketplaces differ. */
export const regions = ['CN', 'TW', 'US'] as const;
export type Region = (typeof regions)[number];

/**
 * Whose laws hold for what a shop says: those of the marketplaces on which it works now, where they agree; else the
 * mainland's, as for a shop of which no marketplace is known.
 * @param shopOf shop id per site id
 */
export function regionOfShop(
  shop: string,
  shopOf: Readonly<Record<string, string>>,
  regionOf: (site: string) => Region,
): Region {
  const sites = Object.keys(shopOf).filter((site) => shop !== '' && shopOf[site] === shop);
  const [first, ...others] = new Set(sites.map(regionOf));
  return first && others.length === 0 ? first : 'CN';
}
