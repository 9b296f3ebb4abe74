/** Where laws and rules of marketplaces differ. */
export const regions = ['CN', 'TW', 'US'] as const;
export type Region = (typeof regions)[number];
