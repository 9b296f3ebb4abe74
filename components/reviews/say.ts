import type { Rating } from '@/lib/domain/reviews/facts';
import type { Gist, ReviewsTranslate } from './view';

/** 质量 · 服务 · 含“但是”; where no cause is known, that the buyer is unhappy. */
export function sayGist({ causes, mixed }: Gist, t: ReviewsTranslate, most = causes.length): string[] {
  const said = causes.slice(0, most).map((cause) => t(`cause.${cause}`));
  if (causes.length > most) said.push(t('more', { n: causes.length - most }));
  if (mixed) said.push(t('mixed'));
  return said.length > 0 ? said : [t('unhappy')];
}

export const sayRating = (rating: Rating, t: ReviewsTranslate): string =>
  typeof rating === 'number' ? t('stars', { n: rating }) : t(`rating.${rating}`);
