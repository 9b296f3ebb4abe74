import type { Severity } from '@/lib/domain/wording/mark';

/** A stretch of a text, marked or not. */
export type Segment = { text: string; severity: Severity | null };
type Span = { start: number; end: number; severity: Severity };

/** How much stands before the first mark of a text that is too long to be shown whole. Characters. */
const before = 14;

/** The part of a text that tells why it is marked, on one line and at most `most` characters long, with its marks. */
export function excerptOf(text: string, spans: readonly Span[], most = 72): Segment[] {
  const first = spans[0]?.start ?? 0;
  const from = text.length <= most ? 0 : Math.max(0, Math.min(first - before, text.length - most));
  const end = Math.min(text.length, from + most);
  const segments: Segment[] = [];
  const add = (start: number, stop: number, severity: Severity | null) => {
    const part = text.slice(start, stop).replace(/\s/g, ' ');
    if (part !== '') segments.push({ text: part, severity });
  };
  if (from > 0) segments.push({ text: '…', severity: null });
  let at = from;
  for (const span of spans) {
    if (span.start < at || span.start >= end) continue;
    add(at, span.start, null);
    at = Math.min(span.end, end);
    add(span.start, at, span.severity);
  }
  add(at, end, null);
  if (end < text.length) segments.push({ text: '…', severity: null });
  return segments;
}
