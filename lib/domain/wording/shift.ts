/** A stretch of a text, in UTF-16 code units; `end` is exclusive. */
export type Span = { start: number; end: number };

/**
 * Moves spans along with one edit of their text. What lies before the edit stays, what lies after it is shifted, and
 * what the edit touches is dropped: a mark that vanishes for a moment is better than one under the wrong words.
 */
export function shiftSpans<S extends Span>(spans: readonly S[], before: string, after: string): S[] {
  if (before === after) return [...spans];
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < shorter - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++;
  }
  const editEnd = before.length - tail;
  const by = after.length - before.length;
  return spans.flatMap((span) => {
    if (span.end <= head) return [span];
    if (span.start >= editEnd) return [{ ...span, start: span.start + by, end: span.end + by }];
    return [];
  });
}
