import { BadModel, type ModelFile } from '../models/model-file';
import { englishStarters } from '../templates/starter/intents';
import { type EnglishIntent, englishIntents, type Intent, intents, type JudgedIntent } from './intent';
import {
  type IntentFeatures,
  isEnglish,
  readFeatures,
  readingFingerprint,
  signCounts,
} from './intent-features';
import { judgeBy, type Linear, numberOf, parseLinear, sectionOf } from './intent-linear';
import { noneTerms, type RankWeights, templateTerms } from './rank';

/** `starter` tells which template of the starter library answers, or `none`: finer than an intent. */
export type IntentModel = {
  chinese: Linear<Intent>;
  english: Linear<EnglishIntent>;
  starter: Linear<string>;
  rank: RankWeights;
};

/** What a text asks for. `english`: it was read by the English part. `none`: the chance that no starter template answers. */
export type Judged = {
  english: boolean;
  intents: ReadonlyMap<Intent, number>;
  starters: { chances: ReadonlyMap<string, number>; none: number };
};

export const intentModelVersion = 1;
export const noStarter = 'none';
export const englishLabels = Object.keys(englishIntents).sort() as EnglishIntent[];

/** The model in a file that `npm run train -- intents` wrote. Throws BadModel where it is another, damaged, or of other cues. */
export function parseIntentModel(file: ModelFile): IntentModel {
  if (file.kind !== 'intents') throw new BadModel(`a model of ${file.kind}`);
  if (file.version !== intentModelVersion) throw new BadModel(`version ${file.version}`);
  if (file.values.reading !== readingFingerprint) throw new BadModel('taught to read otherwise');
  const starters = new TextDecoder().decode(sectionOf(file, 'starter.labels')).split('\n');
  if (!starters.includes(noStarter)) throw new BadModel('starter.labels knows no none');
  return {
    chinese: parseLinear(file, 'chinese', intents, signCounts.chinese),
    english: parseLinear(file, 'english', englishLabels, signCounts.english),
    starter: parseLinear(file, 'starter', starters, signCounts.chinese),
    rank: {
      template: templateTerms.map((term) => numberOf(file, `template.${term}`)),
      none: noneTerms.map((term) => numberOf(file, `none.${term}`)),
    },
  };
}

/**
 * What a buyer's text wants, all intents, most probable first; probabilities add up to 1. A text without words (blank,
 * only signs) is `other`. English is judged by its own part and told in the same intents.
 */
export function judgeIntents(model: IntentModel, text: string): JudgedIntent[] {
  return [...judgeText(model, text).intents]
    .map(([intent, probability]) => ({ intent, probability }))
    .sort((one, other) => other.probability - one.probability);
}

/** The English questions that a text may ask, most probable first. */
export function judgeEnglish(
  model: IntentModel,
  text: string,
): { label: EnglishIntent; probability: number }[] {
  const chances = judgeBy(model.english, readFeatures(text, true));
  return model.english.labels
    .map((label, at) => ({ label, probability: chances[at] ?? 0 }))
    .sort((one, other) => other.probability - one.probability);
}

/** The same as judgeIntents in no order, and which starter templates answer. */
export function judgeText(model: IntentModel, text: string): Judged {
  const found = new Map<Intent, number>(intents.map((intent) => [intent, 0]));
  const features = readFeatures(text);
  if (features.hashes.length === 0)
    return { english: false, intents: found.set('other', 1), starters: { chances: new Map(), none: 1 } };
  if (isEnglish(text)) return judgedEnglish(model, features);
  judgeBy(model.chinese, features).forEach((chance, at) => {
    const intent = intents[at];
    if (intent) found.set(intent, chance);
  });
  const byStarter = judgeBy(model.starter, features);
  const chances = new Map(model.starter.labels.map((label, at) => [label, byStarter[at] ?? 0]));
  return { english: false, intents: found, starters: { chances, none: chances.get(noStarter) ?? 0 } };
}

function judgedEnglish(model: IntentModel, features: IntentFeatures): Judged {
  const found = new Map<Intent, number>(intents.map((intent) => [intent, 0]));
  const chances = new Map<string, number>(model.starter.labels.map((label) => [label, 0]));
  const chanceOf = judgeBy(model.english, features);
  model.english.labels.forEach((label, at) => {
    const chance = chanceOf[at] ?? 0;
    const intent = englishIntents[label];
    found.set(intent, (found.get(intent) ?? 0) + chance);
    const answers = englishStarters[label] ?? [noStarter];
    for (const starter of answers)
      chances.set(starter, (chances.get(starter) ?? 0) + chance / answers.length);
  });
  return { english: true, intents: found, starters: { chances, none: chances.get(noStarter) ?? 0 } };
}
