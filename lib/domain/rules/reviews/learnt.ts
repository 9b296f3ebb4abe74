import type { ReviewRule } from '../rule';
import { texts } from './sources';

/**
 * What the trained model marks by itself (docs/model-reviews.md). It has no words of its own; a person may switch it off as
 * any other rule, or add words to it.
 */
export const learntRule: ReviewRule = {
  id: 'unhappy.learnt',
  cause: null,
  severity: 'hint',
  title: texts('模型认为像差评', '模型認為像負評', 'Reads like a bad review'),
  reason: texts(
    '没有规则命中，但整体读来像差评：模型认为这里最重，请自己看一眼',
    '沒有規則符合，但整體讀來像負評：模型認為這裡最重，請自己看一眼',
    'No rule applies, yet it reads like a bad review; the model finds this part heaviest. See for yourself',
  ),
  source: '本扩展的评价模型：用公开评价训练，见 docs/model-reviews.md',
  sourceDate: null,
  grade: 'k',
  lastChecked: '2026-11-22',
  patterns: [],
  exceptions: [],
};
