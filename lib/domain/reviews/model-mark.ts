import { learntRule } from '../rules/reviews/learnt';
import type { Language } from '../settings/settings';
import type { ReviewMark } from './finding';

/** The id under which the trained model marks, beside the ids of rules. */
export const modelRule = learntRule.id;

/** A stretch that the model marks by itself: it says no cause and can err, so it is a hint, of the lowest grade. */
export const modelMark = (
  place: Pick<ReviewMark, 'part' | 'start' | 'end' | 'words'>,
  language: Language,
): ReviewMark => ({
  ...place,
  severity: learntRule.severity,
  cause: learntRule.cause,
  rule: learntRule.id,
  reason: learntRule.reason[language],
  source: learntRule.source,
  grade: learntRule.grade,
  date: learntRule.lastChecked,
});
