/** A stretch of a draft, UTF-16 offsets. */
type Span = { start: number; end: number };

/**
 * Moves spans along with one edit of the text: what stands before it stays, what stands after it moves, what the edit
 * touches is dropped. A mark that goes is better than one under the wrong words.
 */
export function shiftSpans<S extends Span>(spans: readonly S[], before: string, after: string): S[] {
  if (before === after) return [...spans];
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const moved = after.length - before.length;
  return spans.flatMap((span) => {
    if (span.end <= head) return [span];
    if (span.start < before.length - tail) return [];
    return [{ ...span, start: span.start + moved, end: span.end + moved }];
  });
}
