/** A share with the ends of its 95 % interval. */
export type Interval = { share: number; from: number; to: number };

/** Wilson's interval of a share, Journal of the American Statistical Association 22 (1927). */
export function interval(part: number, of: number): Interval {
  const n = Math.max(1, of);
  const share = part / n;
  const z = 1.96;
  const middle = (share + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const reach = (z / (1 + z ** 2 / n)) * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
  return { share: round(share), from: round(middle - reach), to: round(middle + reach) };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
