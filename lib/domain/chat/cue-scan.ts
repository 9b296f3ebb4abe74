/**
 * One alternative of a pattern that begins with characters as they are. Only where they stand is its expression tried,
 * and made when that first happens: to make all of them takes longer than all else that a first answer needs.
 */
type Start = { pattern: number; prefix: string; onlyFirst: boolean; source: string; rest: RegExp | null };

/** What several patterns are searched with at once. */
export type CueScan = {
  patterns: readonly string[];
  /** First unit of a prefix → the alternatives. */
  starts: Map<number, Start[]>;
  /** What is left of a pattern where alternatives begin with anything else. */
  others: { pattern: number; search: RegExp }[];
  /** The whole patterns, for texts with characters of two units. Made when one comes. */
  whole: RegExp[] | null;
};

/**
 * Reads patterns for `searchCues`. They are regular expressions with the flag `u`, without named or numbered groups,
 * look-behind and back references.
 */
export function readCues(patterns: readonly string[]): CueScan {
  const starts: CueScan['starts'] = new Map();
  const others: CueScan['others'] = [];
  patterns.forEach((source, pattern) => {
    const left: string[] = [];
    for (const one of splitTop(source).flatMap(unfold)) {
      const onlyFirst = one.startsWith('^');
      const prefix = prefixOf(onlyFirst ? one.slice(1) : one);
      if (prefix === '') {
        left.push(one);
        continue;
      }
      const unit = prefix.charCodeAt(0);
      const start = { pattern, prefix, onlyFirst, source: one, rest: null };
      const same = starts.get(unit);
      if (same) same.push(start);
      else starts.set(unit, [start]);
    }
    if (left.length > 0) others.push({ pattern, search: new RegExp(left.join('|')) });
  });
  return { patterns, starts, others, whole: null };
}

/** Where each pattern is first found in a text, -1 where it is not: what `text.search` says of each. */
export function searchCues(scan: CueScan, text: string): Int32Array {
  if (/[\ud800-\udfff]/.test(text)) {
    scan.whole ??= scan.patterns.map((source) => new RegExp(source, 'u'));
    return Int32Array.from(scan.whole, (pattern) => text.search(pattern));
  }
  const found = new Int32Array(scan.patterns.length).fill(-1);
  for (const { pattern, search } of scan.others) found[pattern] = text.search(search);
  for (let at = 0; at < text.length; at++) {
    for (const start of scan.starts.get(text.charCodeAt(at)) ?? []) {
      const before = found[start.pattern] as number;
      if (before >= 0 && before <= at) continue;
      if (standsAt(start, text, at)) found[start.pattern] = at;
    }
  }
  return found;
}

function standsAt(start: Start, text: string, at: number): boolean {
  const { prefix, onlyFirst, source } = start;
  if ((onlyFirst && at > 0) || !text.startsWith(prefix, at)) return false;
  if (source.length === prefix.length) return true;
  start.rest ??= new RegExp(source, 'y');
  start.rest.lastIndex = at;
  return start.rest.test(text);
}

/** The alternatives of a source, as far as they stand in no brackets. */
function splitTop(source: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < source.length; at = afterAtom(source, at)) {
    if (source.charCodeAt(at) !== bar) continue;
    parts.push(source.slice(from, at));
    from = at + 1;
  }
  parts.push(source.slice(from));
  return parts;
}

const bar = 0x7c;
const escapeSign = 0x5c;
const classStart = 0x5b;
const classEnd = 0x5d;
const groupStart = 0x28;
const groupEnd = 0x29;

/** Where what begins here ends: a group, a class, an escape or one unit. */
function afterAtom(source: string, at: number): number {
  const unit = source.charCodeAt(at);
  if (unit === escapeSign) return at + 2;
  if (unit === classStart) {
    let end = at + 1;
    while (source.charCodeAt(end) !== classEnd) end += source.charCodeAt(end) === escapeSign ? 2 : 1;
    return end + 1;
  }
  if (unit !== groupStart) return at + 1;
  let end = at + 1;
  while (source.charCodeAt(end) !== groupEnd) end = afterAtom(source, end);
  return end + 1;
}

/** One alternative as several that begin where it does: (?:没|还没)发 as 没发 and 还没发, [要想]退 as 要退 and 想退, 还?有 as 还有 and 有. */
function unfold(source: string): string[] {
  // What begins with two plain units begins with them: most do.
  if (source.length > 1 && isPlain(source, 0) && isPlain(source, 1)) return [source];
  const anchor = source.startsWith('^') ? '^' : '';
  const body = source.slice(anchor.length);
  if (body === '') return [source];
  const first = body.slice(0, afterAtom(body, 0));
  const choices = choicesOf(first);
  const after = body.slice(first.length);
  const optional = /^\?\??/.exec(after)?.[0] ?? '';
  if (choices === null || /^[*+{]/.test(after) || (optional === '' && isPlain(first, 0))) return [source];
  const rest = after.slice(optional.length);
  return (optional === '' ? choices : [...choices, '']).flatMap((one) => unfold(`${anchor}${one}${rest}`));
}

/** What a group, a plain class or a plain unit may be; null for anything else. */
function choicesOf(atom: string): string[] | null {
  if (atom.startsWith('(?:')) return splitTop(atom.slice(3, -1));
  if (/^\[[^\\^\]-]+\]$/.test(atom)) return [...atom.slice(1, -1)].map(escaped);
  return isPlain(atom, 0) ? [atom] : null;
}

const escaped = (unit: string): string => (isPlain(unit, 0) ? unit : `\\${unit}`);

const signs = new Uint8Array(0x80);
for (const sign of '\\^$.*+?()[]{}|') signs[sign.charCodeAt(0)] = 1;
const isPlain = (source: string, at: number): boolean => signs[source.charCodeAt(at)] !== 1;

/** The units at the start that every match begins with; one that may stand more often or not at all is none of them. */
function prefixOf(source: string): string {
  let end = 0;
  while (end < source.length && isPlain(source, end)) end++;
  if (end === source.length) return source;
  return source.slice(0, '?*+{'.includes(source.charAt(end)) ? end - 1 : end);
}
