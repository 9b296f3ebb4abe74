import type { Detector } from '../rules/rule';
import { hasBreak } from './clauses';
import type { CompiledNear, CompiledPattern, CompiledRule, CompiledRules, SearchedRule } from './compile';
import { standsIn } from './contexts';
import { detect } from './detectors';
import type { Span } from './shift';

/** A stretch in which a rule is met; offsets are those of the text that was searched. */
export type Finding<R extends SearchedRule> = Span & { rule: CompiledRule<R>; pattern: CompiledPattern };

/** Every stretch of a folded text in which one of the chosen patterns is met, overlapping ones included. */
export function findAll<R extends SearchedRule>(
  compiled: CompiledRules<R>,
  text: string,
  chosen: (rule: CompiledRule<R>, pattern: CompiledPattern) => boolean,
): Finding<R>[] {
  const hits = new Hits(compiled, text);
  const found: Finding<R>[] = [];
  for (const rule of compiled.rules) {
    for (const pattern of rule.patterns) {
      if (hits.mayMeet(pattern) && chosen(rule, pattern))
        found.push(...findPattern(rule, pattern, text, hits));
    }
  }
  return found;
}

function findPattern<R extends SearchedRule>(
  rule: CompiledRule<R>,
  pattern: CompiledPattern,
  text: string,
  hits: Hits,
): Finding<R>[] {
  const excepted = hits.cover(rule.exceptions);
  const { alone, detect: detector, unless } = pattern.pattern;
  const anchors = hits.without(pattern.slot, detector, excepted).filter((span) => !alone || hits.isAll(span));
  if (anchors.length === 0) return [];
  const wanted = pattern.near.map((near) => ({
    near,
    spans: hits.without(near.slot, near.detect, excepted),
  }));
  // An exception says what counts as the rule's own words; what must not be near stays what it is.
  const unwanted = pattern.unlessNear.map((near) => ({
    near,
    spans: hits.without(near.slot, near.detect, null),
  }));
  return anchors.flatMap((anchor) => {
    const stretch = alone ? trimmed(text) : { ...anchor };
    // Surroundings speak of a clause: a gift three sentences on does not bring what stands between into them.
    const said = { ...anchor };
    for (const { near, spans } of wanted) {
      const span = choose(near, anchor, spans, text);
      if (!span) return [];
      if (near.marked) widen(stretch, span);
      if (near.marked && near.inside === 'clause') widen(said, span);
    }
    if (unwanted.some(({ near, spans }) => choose(near, anchor, spans, text))) return [];
    if (unless && standsIn(unless, text, said, anchor)) return [];
    drawIn(stretch, pattern, text);
    return [{ ...stretch, rule, pattern }];
  });
}

/** The span that meets a condition best: nearest (or farthest) to the anchor, then longest. `spans` run from left to right. */
function choose(near: CompiledNear, anchor: Span, spans: readonly Span[], text: string): Span | null {
  let best: Span | null = null;
  let bestRank = Number.NEGATIVE_INFINITY;
  for (let i = firstEndingAt(spans, anchor.start - near.within); i < spans.length; i++) {
    const span = spans[i] as Span;
    if (span.start > anchor.end + near.within) break;
    const isBefore = span.end <= anchor.start;
    if (!isBefore && span.start < anchor.end) continue;
    if (near.side !== 'either' && (near.side === 'before') !== isBefore) continue;
    const from = isBefore ? span.end : anchor.end;
    const to = isBefore ? anchor.start : span.start;
    const rank = (near.farthest ? to - from : from - to) + (span.end - span.start) / 100;
    if (to - from > near.within || rank <= bestRank) continue;
    if (near.inside === 'clause' && hasBreak(text, from, to)) continue;
    best = span;
    bestRank = rank;
  }
  return best;
}

/** Where to begin among spans sorted by start: none before it ends at or after `from`, words being at most 60 long. */
function firstEndingAt(spans: readonly Span[], from: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start < from - 60) low = middle + 1;
    else high = middle;
  }
  return low;
}

function widen(stretch: Span, by: Span): void {
  stretch.start = Math.min(stretch.start, by.start);
  stretch.end = Math.max(stretch.end, by.end);
}

function drawIn(stretch: Span, { lead, tail }: CompiledPattern, text: string): void {
  const before = () => lead.find((word) => text.endsWith(word, stretch.start));
  for (let word = before(); word; word = before()) stretch.start -= word.length;
  const after = () => tail.find((word) => text.startsWith(word, stretch.end));
  for (let word = after(); word; word = after()) stretch.end += word.length;
}

/** All of a text but the blanks around it: a safe wording in its place leaves no stray full stop behind. */
const trimmed = (text: string): Span => ({
  start: text.length - text.trimStart().length,
  end: text.trimEnd().length,
});

/** One per unit of the text: 1 where taken up. */
type Cover = Uint8Array;

/** Where each word list and each detector was met in one text. */
class Hits {
  private readonly bySlot: (Span[] | undefined)[];
  private readonly covers = new Map<number, Cover>();
  private spoken: Span | null = null;
  private readonly detected = new Map<Detector, Span[]>();

  constructor(
    compiled: CompiledRules<SearchedRule>,
    private readonly text: string,
  ) {
    this.bySlot = new Array(compiled.slotCount);
    compiled.matcher.scan(text, (word, start) => {
      const span = { start, end: start + (compiled.lengths[word] as number) };
      if (!isWhole(text, span)) return;
      for (const slot of compiled.slots[word] as number[]) {
        const spans = this.bySlot[slot];
        if (spans) spans.push(span);
        else this.bySlot[slot] = [span];
      }
    });
  }

  /** Whether anything was met that a pattern may begin with. Most patterns end here. */
  mayMeet({ slot, pattern }: CompiledPattern): boolean {
    return this.bySlot[slot] !== undefined || pattern.detect !== undefined;
  }

  /** Which units of the text a list's words take up; null for none. */
  cover(slot: number): Cover | null {
    const spans = this.bySlot[slot];
    if (!spans) return null;
    const known = this.covers.get(slot);
    if (known) return known;
    const cover = new Uint8Array(this.text.length);
    for (const { start, end } of spans) cover.fill(1, start, end);
    this.covers.set(slot, cover);
    return cover;
  }

  /** What a list and a detector met, from left to right, without what an exception takes up in part or whole. */
  without(slot: number, detector: Detector | undefined, excepted: Cover | null): readonly Span[] {
    const words = this.bySlot[slot] ?? [];
    const met = detector ? [...words, ...this.detect(detector)].sort(byStart) : words;
    return excepted ? met.filter(({ start, end }) => !excepted.subarray(start, end).includes(1)) : met;
  }

  /** Whether nothing but blanks and signs stands around a span. */
  isAll({ start, end }: Span): boolean {
    this.spoken ??= spokenPart(this.text);
    return start <= this.spoken.start && end >= this.spoken.end;
  }

  private detect(detector: Detector): Span[] {
    const known = this.detected.get(detector);
    if (known) return known;
    const spans = detect(detector, this.text);
    this.detected.set(detector, spans);
    return spans;
  }
}

/** From the first letter or figure of a text to the last. */
function spokenPart(text: string): Span {
  const spoken = /[\p{L}\p{N}]/u;
  let end = text.length;
  for (let step = 1; end > 0; end -= step) {
    // A letter beyond the first 65,536 is two units.
    step = /[\udc00-\udfff]/.test(text.charAt(end - 1)) ? 2 : 1;
    if (spoken.test(text.slice(Math.max(0, end - step), end))) break;
  }
  const start = text.search(spoken);
  // Of signs alone, all of them are said.
  return start < 0 ? trimmed(text) : { start, end };
}

const byStart = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

/** A Latin word is met only as a whole word and a figure as a whole figure: no qq in qqq, no 5分 in 15分. */
function isWhole(text: string, { start, end }: Span): boolean {
  return (
    kindOf(text, start - 1) !== kindOf(text, start, 'edge') &&
    kindOf(text, end) !== kindOf(text, end - 1, 'edge')
  );
}

function kindOf(text: string, at: number, other = 'other'): string {
  const unit = text.charCodeAt(at);
  if (unit >= 0x61 && unit <= 0x7a) return 'letter';
  return unit >= 0x30 && unit <= 0x39 ? 'digit' : other;
}
