import { BadModel, type ModelFile } from '../models/model-file';
import type { IntentFeatures } from './intent-features';

/**
 * A linear model: the sum of its features' weights is each label's score. `grams` holds a row of weights for each
 * bucket of hashes, `signs` one for each sign, both times their scale; a model without signs passes them over.
 */
export type Linear<Label extends string> = {
  labels: readonly Label[];
  grams: Int8Array;
  gramScale: number;
  signs: Int8Array;
  signScale: number;
  bias: Float32Array;
  /** What scores are divided by before they become probabilities. */
  temperature: number;
};

/** The sections and values `PART.grams`, `PART.bias` and so on of a file. Throws BadModel where they don't fit together. */
export function parseLinear<Label extends string>(
  file: ModelFile,
  part: string,
  labels: readonly Label[],
  signs: number,
): Linear<Label> {
  const grams = sectionOf(file, `${part}.grams`);
  const buckets = grams.length / labels.length;
  if (buckets < 1 || (buckets & (buckets - 1)) !== 0 || !Number.isInteger(buckets))
    throw new BadModel(`${part}.grams is of odd length`);
  const signWeights = sectionOf(file, `${part}.signs`);
  if (signWeights.length !== signs * labels.length) throw new BadModel(`${part}.signs is of another length`);
  const bias = sectionOf(file, `${part}.bias`);
  if (bias.length !== 4 * labels.length) throw new BadModel(`${part}.bias is of another length`);
  const view = new DataView(bias.buffer, bias.byteOffset, bias.byteLength);
  return {
    labels,
    grams: new Int8Array(grams.buffer, grams.byteOffset, grams.length),
    gramScale: positive(file, `${part}.gramScale`),
    signs: new Int8Array(signWeights.buffer, signWeights.byteOffset, signWeights.length),
    signScale: positive(file, `${part}.signScale`),
    bias: Float32Array.from(labels, (_, at) => finite(view.getFloat32(4 * at, true), `${part}.bias`)),
    temperature: positive(file, `${part}.temperature`),
  };
}

/** The section of that name. Throws BadModel without one. */
export function sectionOf(file: ModelFile, name: string): Uint8Array {
  const section = file.sections[name];
  if (!section) throw new BadModel(`${name} is missing`);
  return section;
}

/** The value of that name. Throws BadModel where it is missing or no number. */
export function numberOf(file: ModelFile, name: string): number {
  return finite(file.values[name] ?? Number.NaN, name);
}

function positive(file: ModelFile, name: string): number {
  const value = numberOf(file, name);
  if (value <= 0) throw new BadModel(`${name} is ${value}`);
  return value;
}

function finite(value: number, name: string): number {
  if (!Number.isFinite(value)) throw new BadModel(`${name} holds ${value}`);
  return value;
}

/** Probabilities of all labels, in the labels' order; they add up to 1. */
export function judgeBy(model: Linear<string>, features: IntentFeatures): Float64Array {
  const scores = scoresOf(model, features);
  const highest = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  const powers = scores.map((score) => Math.exp((score - highest) / model.temperature));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** The hashed features weigh the less the more of them there are, so that a long text is not surer than a short one. */
function scoresOf(model: Linear<string>, { hashes, signs }: IntentFeatures): Float64Array {
  const count = model.labels.length;
  const scores = Float64Array.from(model.bias);
  const last = model.grams.length / count - 1;
  const gram = model.gramScale / Math.sqrt(Math.max(1, hashes.length));
  for (const hash of hashes) {
    const from = (hash & last) * count;
    for (let at = 0; at < count; at++) scores[at] = (scores[at] ?? 0) + gram * (model.grams[from + at] ?? 0);
  }
  if (model.signs.length === 0) return scores;
  for (const sign of signs) {
    const from = sign * count;
    for (let at = 0; at < count; at++)
      scores[at] = (scores[at] ?? 0) + model.signScale * (model.signs[from + at] ?? 0);
  }
  return scores;
}
