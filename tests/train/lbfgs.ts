/** The value at `x`; its slope is written into `slope`. */
export type Objective = (x: Float64Array, slope: Float64Array) => number;

const memory = 8;

/**
 * Walks `x` to the least value of a smooth convex objective by limited-memory BFGS with halved steps, in place. Stops
 * after `steps`, or where a step gains next to nothing.
 */
export function minimise(objective: Objective, x: Float64Array, steps: number): void {
  const n = x.length;
  let slope = new Float64Array(n);
  let value = objective(x, slope);
  const kept: { step: Float64Array; turn: Float64Array; scale: number }[] = [];
  const first = Math.sqrt(dot(slope, slope)) || 1;
  for (let round = 0; round < steps; round++) {
    const way = slope.slice();
    const shares = new Float64Array(kept.length);
    for (let i = kept.length - 1; i >= 0; i--) {
      const { step, turn, scale } = kept[i] as (typeof kept)[number];
      shares[i] = scale * dot(step, way);
      add(way, turn, -(shares[i] as number));
    }
    const last = kept.at(-1);
    const size = last ? 1 / (last.scale * dot(last.turn, last.turn)) : 1 / first;
    for (let j = 0; j < n; j++) way[j] = (way[j] as number) * size;
    kept.forEach(({ step, turn, scale }, i) => {
      add(way, step, (shares[i] as number) - scale * dot(turn, way));
    });
    const gain = dot(slope, way);
    const next = new Float64Array(n);
    const nextSlope = new Float64Array(n);
    let reached = value;
    for (let reach = 1, tries = 0; tries < 20; reach /= 2, tries++) {
      for (let j = 0; j < n; j++) next[j] = (x[j] as number) - reach * (way[j] as number);
      reached = objective(next, nextSlope);
      if (reached <= value - 1e-4 * reach * gain) break;
    }
    const step = next.slice();
    add(step, x, -1);
    const turn = nextSlope.slice();
    add(turn, slope, -1);
    const bend = dot(step, turn);
    if (bend > 1e-12) {
      kept.push({ step, turn, scale: 1 / bend });
      if (kept.length > memory) kept.shift();
    }
    const gained = value - reached;
    if (!(gained > 0)) return;
    x.set(next);
    slope = nextSlope;
    value = reached;
    if (gained < 1e-7 * Math.abs(value) || Math.sqrt(dot(slope, slope)) < 1e-4 * first) return;
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += (a[i] as number) * (b[i] as number);
  return total;
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] as number) + times * (what[i] as number);
}
