import { minimise } from './lbfgs';

/** Which columns each row has, every value one: row r has columns[starts[r]] up to columns[starts[r + 1]]. */
export type Sparse = { starts: Uint32Array; columns: Uint32Array; width: number };

export type Linear = { weights: Float64Array; bias: number };

/** How far the public rows were fitted: more fits their stars' noise. */
export type Fitting = { cost: number; steps: number };

/**
 * Logistic regression in which each column counts by its log-count ratio (NB-SVM: Wang and Manning 2012) and each row by
 * one over the root of how many columns it has; squares of the weights, before the ratios, are kept small.
 * @param rows which rows to learn from
 */
export function fitLogistic(
  { starts, columns, width }: Sparse,
  isBad: readonly boolean[],
  rows: readonly number[],
  { cost, steps }: Fitting,
): Linear {
  const ratio = countRatios({ starts, columns, width }, isBad, rows);
  const size = rows.map((row) => rowScale((starts[row + 1] as number) - (starts[row] as number)));
  const scaled = new Float64Array(width);
  const pull = new Float64Array(width);
  const objective = (x: Float64Array, slope: Float64Array): number => {
    for (let j = 0; j < width; j++) scaled[j] = (x[j] as number) * (ratio[j] as number);
    pull.fill(0);
    const bias = x[width] as number;
    let biasPull = 0;
    let loss = 0;
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] as number;
      const end = starts[row + 1] as number;
      let sum = 0;
      for (let k = starts[row] as number; k < end; k++) sum += scaled[columns[k] as number] as number;
      const odds = sum * (size[at] as number) + bias;
      const right = isBad[row] ? odds : -odds;
      loss += right > 0 ? Math.log1p(Math.exp(-right)) : Math.log1p(Math.exp(right)) - right;
      const error = (isBad[row] ? -1 : 1) / (1 + Math.exp(right));
      biasPull += error;
      const share = error * (size[at] as number);
      for (let k = starts[row] as number; k < end; k++) {
        const column = columns[k] as number;
        pull[column] = (pull[column] as number) + share;
      }
    }
    loss *= cost;
    for (let j = 0; j < width; j++) {
      loss += 0.5 * (x[j] as number) ** 2;
      slope[j] = cost * (pull[j] as number) * (ratio[j] as number) + (x[j] as number);
    }
    slope[width] = cost * biasPull;
    return loss;
  };
  const x = new Float64Array(width + 1);
  minimise(objective, x, steps);
  return { weights: ratio.map((one, j) => one * (x[j] as number)), bias: x[width] as number };
}

/** As scoreText does it. */
export const rowScale = (columns: number): number => 1 / Math.sqrt(Math.max(1, columns));

/** In how many of `rows` each column stands. */
export function countColumns({ starts, columns, width }: Sparse, rows: readonly number[]): Float64Array {
  const count = new Float64Array(width);
  for (const row of rows) {
    const end = starts[row + 1] as number;
    for (let k = starts[row] as number; k < end; k++) {
      const column = columns[k] as number;
      count[column] = (count[column] as number) + 1;
    }
  }
  return count;
}

function countRatios(sparse: Sparse, isBad: readonly boolean[], rows: readonly number[]): Float64Array {
  const bad = rows.filter((row) => isBad[row]);
  const good = rows.filter((row) => !isBad[row]);
  const inBad = countColumns(sparse, bad);
  const inGood = countColumns(sparse, good);
  return inBad.map((count, j) =>
    Math.log(((count + 1) / (bad.length + 2)) * ((good.length + 2) / ((inGood[j] as number) + 1))),
  );
}
