import { type SiteProfile, siteProfileSchema } from '@/lib/domain/sites/profile';

/** A profile without one selector: what is left are words, patterns and addresses. It is of the same schema. Lists only. */
export function wordsAlone(profile: SiteProfile): SiteProfile {
  const { orders, reviews, refunds } = profile.pages;
  const lists = Object.entries({ orders, reviews, refunds }).filter(([, page]) => page);
  return siteProfileSchema.parse({ ...profile, pages: without(Object.fromEntries(lists)) as object });
}

const isSelector = (value: unknown): boolean => typeof value === 'object' && value !== null && 'css' in value;

function without(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(without);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([name, part]) => !(Array.isArray(part) && part.some(isSelector)) && name !== 'attribute',
  );
  return Object.fromEntries(kept.map(([name, part]) => [name, without(part)]));
}
