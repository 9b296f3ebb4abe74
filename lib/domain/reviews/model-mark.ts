import type { Language } from '../settings/settings';
import type { ReviewMark } from './finding';

/** The id under which the trained model marks, beside the ids of rules. */
export const modelRule = 'model';

/** When the model was last trained and its card written. */
const trained = '2026-11-22';

const reasons: Record<Language, string> = {
  'zh-CN': '没有规则命中，但整体读来像差评：模型认为这里最重，请自己看一眼',
  'zh-TW': '沒有規則符合，但整體讀來像負評：模型認為這裡最重，請自己看一眼',
  en: 'No rule applies, yet it reads like a bad review; the model finds this part heaviest. See for yourself',
};

/**
 * A stretch that the model marks by itself. It says no cause and can err, so it is a hint, of the lowest grade, and its
 * source is our own model card.
 */
export const modelMark = (
  place: Pick<ReviewMark, 'part' | 'start' | 'end' | 'words'>,
  language: Language,
): ReviewMark => ({
  ...place,
  severity: 'hint',
  cause: null,
  rule: modelRule,
  reason: reasons[language],
  source: '本扩展的评价模型：用公开评价训练，见 docs/model-reviews.md',
  grade: 'k',
  date: trained,
});
