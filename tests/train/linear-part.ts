import { readFeatures, signCounts } from '@/lib/domain/chat/intent-features';
import type { TrainRow } from './intent-rows';
import { type Example, softmax, trainSoftmax } from './softmax';

/** How one part of the intent model is learnt; chosen on cross-validated figures (docs/model-intents.md). */
export type PartShape = {
  name: 'chinese' | 'english' | 'starter';
  labels: readonly string[];
  /** Buckets of hashes are 2 ** bits. */
  bits: number;
  /** What a sign counts beside the stretches, whose squares add up to 1. */
  sign: number;
  smoothing: number;
  decay: number;
  steps: number;
};

/** A part as it stands in the file. */
export type Part = { values: Record<string, number>; sections: Record<string, Uint8Array> };

/** Whole numbers up to these hold the weights: few of them pack well. */
const gramLevels = 10;
const signLevels = 127;

/** Learns a part from rows. Its temperature is 1 until it is fitted on rows that it has not seen. */
export function trainPart(rows: readonly TrainRow[], shape: PartShape): Part {
  const { name, smoothing, decay, steps } = shape;
  const labels = shape.labels.length;
  const buckets = 2 ** shape.bits;
  const features = buckets + signCounts[shape.name === 'english' ? 'english' : 'chinese'];
  const { weights, bias } = trainSoftmax(
    rows.map((row) => exampleOf(row, shape)),
    { features, labels, smoothing, decay, steps },
  );
  const grams = rounded(weights.subarray(0, buckets * labels), gramLevels);
  const signs = rounded(
    weights.subarray(buckets * labels).map((weight) => weight * shape.sign),
    signLevels,
  );
  const biasBytes = new DataView(new ArrayBuffer(4 * labels));
  bias.forEach((value, at) => {
    biasBytes.setFloat32(4 * at, value, true);
  });
  return {
    values: {
      [`${name}.gramScale`]: grams.scale,
      [`${name}.signScale`]: signs.scale,
      [`${name}.temperature`]: 1,
    },
    sections: {
      [`${name}.grams`]: new Uint8Array(grams.whole.buffer),
      [`${name}.signs`]: new Uint8Array(signs.whole.buffer),
      [`${name}.bias`]: new Uint8Array(biasBytes.buffer),
    },
  };
}

function exampleOf({ text, label, weight }: TrainRow, shape: PartShape): Example {
  const { hashes, signs } = readFeatures(text, shape.name === 'english');
  const buckets = 2 ** shape.bits;
  const gram = 1 / Math.sqrt(Math.max(1, hashes.length));
  return {
    places: Int32Array.from([
      ...hashes.map((hash) => hash & (buckets - 1)),
      ...signs.map((sign) => buckets + sign),
    ]),
    values: Float64Array.from([...hashes.map(() => gram), ...signs.map(() => shape.sign)]),
    label: shape.labels.indexOf(label),
    weight,
  };
}

/** Whole numbers up to `levels` and what to multiply them by. */
function rounded(weights: Float64Array, levels: number): { whole: Int8Array; scale: number } {
  const most = weights.reduce((high, weight) => Math.max(high, Math.abs(weight)), 1e-6);
  const scale = most / levels;
  return { whole: Int8Array.from(weights, (weight) => Math.round(weight / scale)), scale };
}

/**
 * The temperature at which rows are least surprising, to a hundredth. `chances`: a row's probabilities at temperature 1, by a
 * part that had not seen it; `label`: the place of its own.
 */
export function fitTemperature(rows: readonly { chances: Float64Array; label: number }[]): number {
  const scored = rows.map(({ chances, label }) => ({
    scores: chances.map((chance) => Math.log(Math.max(chance, 1e-30))),
    label,
  }));
  let best = 1;
  let least = Number.POSITIVE_INFINITY;
  for (let hundredths = 20; hundredths <= 200; hundredths++) {
    const surprise = scored.reduce(
      (sum, { label, scores }) => sum - Math.log(softmax(scores, hundredths / 100)[label] as number),
      0,
    );
    if (surprise < least) {
      least = surprise;
      best = hundredths / 100;
    }
  }
  return best;
}
