import * as z from 'zod/mini';

/**
 * How often something was so, and where the true share lies with 95 %, 0 to 1. `of` 0: nothing is known, which is not
 * the same as never; then `between` is null.
 */
export const rateSchema = z.object({
  count: z.number(),
  of: z.number(),
  between: z.nullable(z.object({ low: z.number(), high: z.number() })),
});

export type Rate = z.infer<typeof rateSchema>;

/** The normal deviate beyond which one in forty lies, on each side. */
const deviate = 1.96;

/** A share with its interval after Wilson (1927), which holds for few cases too. `count` at most `of`. */
export function measured(count: number, of: number): Rate {
  if (of === 0) return { count, of, between: null };
  const share = count / of;
  const square = deviate ** 2 / of;
  const middle = (share + square / 2) / (1 + square);
  const half = (deviate * Math.sqrt((share * (1 - share)) / of + square / (4 * of))) / (1 + square);
  return {
    count,
    of,
    between: {
      low: Math.max(0, Math.min(share, middle - half)),
      high: Math.min(1, Math.max(share, middle + half)),
    },
  };
}

/**
 * Which of several shares is surely the highest of those that are known, by its place: its interval lies above all
 * others; null where none does, or only one is known.
 */
export function surelyHighest(rates: readonly Rate[]): number | null {
  const known = rates.flatMap(({ between }, place) => (between === null ? [] : [{ ...between, place }]));
  if (known.length < 2) return null;
  const best = known.find((one) => known.every((other) => other === one || one.low > other.high));
  return best?.place ?? null;
}
