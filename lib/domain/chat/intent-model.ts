import { BadModel, type ModelFile } from '../models/model-file';
import { type EnglishIntent, englishIntents, type Intent, intents, type JudgedIntent } from './intent';
import { type IntentFeatures, isEnglish, readFeatures, signCount, signsFingerprint } from './intent-features';

/**
 * A linear model: the sum of its features' weights is each label's score. `grams` holds a row of weights for each
 * bucket of hashes, `signs` one for each sign, both times their scale.
 */
export type LinearIntents<Label extends string> = {
  labels: readonly Label[];
  grams: Int8Array;
  gramScale: number;
  signs: Int8Array;
  signScale: number;
  bias: Float32Array;
  /** What scores are divided by before they become probabilities. */
  temperature: number;
};

export type IntentModel = { chinese: LinearIntents<Intent>; english: LinearIntents<EnglishIntent> };

export const intentModelVersion = 1;
export const englishLabels = Object.keys(englishIntents).sort() as EnglishIntent[];

/** Parts of the file, by the section's name: `zh.grams`, `en.bias`, and the values `zh.gramScale` and so on. */
const languages = ['zh', 'en'] as const;
type Language = (typeof languages)[number];

/** The model in a file that `npm run train -- intents` wrote. Throws BadModel where it is another, damaged, or of other cues. */
export function parseIntentModel(file: ModelFile): IntentModel {
  if (file.kind !== 'intents') throw new BadModel(`a model of ${file.kind}`);
  if (file.version !== intentModelVersion) throw new BadModel(`version ${file.version}`);
  if (file.values.signs !== signsFingerprint) throw new BadModel('trained with other signs');
  return {
    chinese: parseLinear(file, 'zh', intents, signCount),
    english: parseLinear(file, 'en', englishLabels, 0),
  };
}

function parseLinear<Label extends string>(
  file: ModelFile,
  language: Language,
  labels: readonly Label[],
  signs: number,
): LinearIntents<Label> {
  const grams = sectionOf(file, `${language}.grams`);
  const buckets = grams.length / labels.length;
  if (buckets < 1 || (buckets & (buckets - 1)) !== 0)
    throw new BadModel(`${language}.grams is of odd length`);
  const signWeights = sectionOf(file, `${language}.signs`);
  if (signWeights.length !== signs * labels.length)
    throw new BadModel(`${language}.signs is of another length`);
  const bias = sectionOf(file, `${language}.bias`);
  if (bias.length !== 4 * labels.length) throw new BadModel(`${language}.bias is of another length`);
  const view = new DataView(bias.buffer, bias.byteOffset, bias.byteLength);
  return {
    labels,
    grams: new Int8Array(grams.buffer, grams.byteOffset, grams.length),
    gramScale: positive(file, `${language}.gramScale`),
    signs: new Int8Array(signWeights.buffer, signWeights.byteOffset, signWeights.length),
    signScale: positive(file, `${language}.signScale`),
    bias: Float32Array.from(labels, (_, at) => finite(view.getFloat32(4 * at, true), `${language}.bias`)),
    temperature: positive(file, `${language}.temperature`),
  };
}

function sectionOf(file: ModelFile, name: string): Uint8Array {
  const section = file.sections[name];
  if (!section) throw new BadModel(`${name} is missing`);
  return section;
}

function positive(file: ModelFile, name: string): number {
  const value = file.values[name];
  if (value === undefined || !Number.isFinite(value) || value <= 0) throw new BadModel(`${name} is ${value}`);
  return value;
}

function finite(value: number, name: string): number {
  if (!Number.isFinite(value)) throw new BadModel(`${name} holds ${value}`);
  return value;
}

/**
 * What a buyer's text wants, all intents, most probable first; probabilities add up to 1. A text without words (blank,
 * only signs) is `other`. English is judged by its own part and told in the same intents.
 */
export function judgeIntents(model: IntentModel, text: string): JudgedIntent[] {
  const found = new Map<Intent, number>(intents.map((intent) => [intent, 0]));
  if (isEnglish(text)) {
    for (const { label, probability } of judgeEnglish(model, text)) {
      const intent = englishIntents[label];
      found.set(intent, (found.get(intent) ?? 0) + probability);
    }
  } else {
    const features = readFeatures(text);
    if (features.hashes.length === 0) found.set('other', 1);
    else for (const { label, probability } of judgeBy(model.chinese, features)) found.set(label, probability);
  }
  return [...found]
    .map(([intent, probability]) => ({ intent, probability }))
    .sort((one, other) => other.probability - one.probability);
}

/** The English questions that a text may ask, most probable first. */
export function judgeEnglish(
  model: IntentModel,
  text: string,
): { label: EnglishIntent; probability: number }[] {
  return judgeBy(model.english, readFeatures(text));
}

function judgeBy<Label extends string>(
  model: LinearIntents<Label>,
  features: IntentFeatures,
): { label: Label; probability: number }[] {
  const scores = scoresOf(model, features);
  const highest = Math.max(...scores);
  const powers = Array.from(scores, (score) => Math.exp((score - highest) / model.temperature));
  const sum = powers.reduce((total, power) => total + power, 0);
  return model.labels
    .map((label, at) => ({ label, probability: (powers[at] ?? 0) / sum }))
    .sort((one, other) => other.probability - one.probability);
}

/** The hashed features weigh the less the more of them there are, so that a long text is not surer than a short one. */
function scoresOf(model: LinearIntents<string>, { hashes, signs }: IntentFeatures): Float64Array {
  const count = model.labels.length;
  const scores = Float64Array.from(model.bias);
  const last = model.grams.length / count - 1;
  const gram = model.gramScale / Math.sqrt(Math.max(1, hashes.length));
  for (const hash of hashes) {
    const from = (hash & last) * count;
    for (let at = 0; at < count; at++) scores[at] = (scores[at] ?? 0) + gram * (model.grams[from + at] ?? 0);
  }
  for (const sign of model.signs.length > 0 ? signs : []) {
    const from = sign * count;
    for (let at = 0; at < count; at++)
      scores[at] = (scores[at] ?? 0) + model.signScale * (model.signs[from + at] ?? 0);
  }
  return scores;
}
