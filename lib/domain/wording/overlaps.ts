import type { Span } from './shift';

/**
 * Of spans that meet on one stretch the first of the highest rank stays: then the longest, then the leftmost. What is
 * left runs from left to right and never overlaps.
 * @param length of the text in which they lie
 */
export function withoutOverlaps<S extends Span>(
  found: readonly S[],
  length: number,
  rank: (span: S) => number,
): S[] {
  const taken = new Uint8Array(length);
  const kept: S[] = [];
  const byWeight = (a: S, b: S) =>
    rank(b) - rank(a) || b.end - b.start - (a.end - a.start) || a.start - b.start;
  for (const span of [...found].sort(byWeight)) {
    if (taken.subarray(span.start, span.end).includes(1)) continue;
    taken.fill(1, span.start, span.end);
    kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
}
