import { minimise } from './lbfgs';

/** One example: the places of its features, what they are worth, its label's place, and how much it counts. */
export type Example = { places: Int32Array; values: Float64Array; label: number; weight: number };

export type Softmax = {
  /** A row of weights, one a label, for each feature. */
  weights: Float64Array;
  bias: Float64Array;
};

export type SoftmaxShape = {
  features: number;
  labels: number;
  /** Share of each example's truth that is spread over all labels, since labels are sometimes wrong. */
  smoothing: number;
  /** Times half the sum of the squared weights, beside the mean loss of an example. */
  decay: number;
  steps: number;
};

/** Multinomial logistic regression from zero: the same examples give the same weights. */
export function trainSoftmax(examples: readonly Example[], shape: SoftmaxShape): Softmax {
  const { features, labels } = shape;
  const found = new Float64Array((features + 1) * labels);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  minimise((at, slope) => loss(examples, shape, total, at, slope), found, shape.steps);
  return { weights: found.slice(0, features * labels), bias: found.slice(features * labels) };
}

function loss(
  examples: readonly Example[],
  { features, labels, smoothing, decay }: SoftmaxShape,
  total: number,
  at: Float64Array,
  slope: Float64Array,
): number {
  slope.fill(0);
  const biasAt = features * labels;
  const scores = new Float64Array(labels);
  let sum = 0;
  for (const { places, values, label, weight } of examples) {
    for (let i = 0; i < labels; i++) scores[i] = at[biasAt + i] as number;
    for (let k = 0; k < places.length; k++) {
      const from = (places[k] as number) * labels;
      const value = values[k] as number;
      for (let i = 0; i < labels; i++) scores[i] = (scores[i] as number) + value * (at[from + i] as number);
    }
    const chances = softmax(scores);
    const share = weight / total;
    for (let i = 0; i < labels; i++) {
      const truth = (i === label ? 1 - smoothing : 0) + smoothing / labels;
      const chance = chances[i] as number;
      sum -= share * truth * Math.log(Math.max(chance, 1e-300));
      chances[i] = share * (chance - truth);
      slope[biasAt + i] = (slope[biasAt + i] as number) + (chances[i] as number);
    }
    for (let k = 0; k < places.length; k++) {
      const from = (places[k] as number) * labels;
      const value = values[k] as number;
      for (let i = 0; i < labels; i++)
        slope[from + i] = (slope[from + i] as number) + value * (chances[i] as number);
    }
  }
  for (let i = 0; i < biasAt; i++) {
    const weight = at[i] as number;
    sum += 0.5 * decay * weight * weight;
    slope[i] = (slope[i] as number) + decay * weight;
  }
  return sum;
}

/** Probabilities of scores at a temperature. */
export function softmax(scores: Float64Array, temperature = 1): Float64Array {
  let highest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < scores.length; i++) highest = Math.max(highest, scores[i] as number);
  const powers = new Float64Array(scores.length);
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    powers[i] = Math.exp(((scores[i] as number) - highest) / temperature);
    sum += powers[i] as number;
  }
  for (let i = 0; i < scores.length; i++) powers[i] = (powers[i] as number) / sum;
  return powers;
}
