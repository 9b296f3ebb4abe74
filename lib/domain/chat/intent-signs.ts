import { type CueScan, readCues, searchCues } from './cue-scan';

/** A table of wordings: what each group tells of, and its patterns. */
export type Cues = readonly (readonly [group: string, patterns: readonly string[]])[];

/** `read`: places of the signs that a text bears, below `count`, in the order of their kinds. */
export type SignReader = { count: number; read: (readable: string) => number[] };

/** Characters up to which a text counts as so long; the last class is open. */
const lengths = [2, 4, 7, 11, 17, 28, 50, Number.POSITIVE_INFINITY] as const;
const mostGroups = 3;

/** Where each pattern of a list is first found in a text, -1 where it is not. */
export type Search = (text: string) => ArrayLike<number>;

/**
 * Signs of texts in one language: the cues that were found, how long the text is, its marks, the groups that its cues speak
 * for, which of them stands last, and how many there are. `search` finds the table's patterns, in their order.
 */
export function signReader(table: Cues, marks: readonly RegExp[], search: Search): SignReader {
  const groupOf = table.flatMap(([, patterns], group) => patterns.map(() => group));
  const lengthFrom = groupOf.length;
  const markFrom = lengthFrom + lengths.length;
  const groupFrom = markFrom + marks.length;
  const lastGroupFrom = groupFrom + table.length;
  const groupCountFrom = lastGroupFrom + table.length;

  function read(text: string): number[] {
    const signs: number[] = [];
    const groups = new Set<number>();
    // Who writes several lines asks in the last ones: the intent whose cue stands furthest back counts on its own.
    let last = 0;
    let lastAt = -1;
    const found = search(text);
    groupOf.forEach((group, cue) => {
      const at = found[cue] ?? -1;
      if (at < 0) return;
      signs.push(cue);
      groups.add(group);
      if (at > lastAt) {
        lastAt = at;
        last = group;
      }
    });
    signs.push(lengthFrom + lengths.findIndex((most) => text.length <= most));
    marks.forEach((mark, at) => {
      if (mark.test(text)) signs.push(markFrom + at);
    });
    for (const group of groups) signs.push(groupFrom + group);
    if (lastAt >= 0) signs.push(lastGroupFrom + last);
    signs.push(groupCountFrom + Math.min(mostGroups, groups.size));
    return signs;
  }
  return { count: groupCountFrom + mostGroups + 1, read };
}

/** Searches as whole words of Latin letters; the expressions are made with the first text. */
export function searchWords(patterns: readonly string[]): Search {
  let made: RegExp[] | null = null;
  return (text) => {
    made ??= patterns.map((pattern) => new RegExp(`(?<![a-z])(?:${pattern})(?![a-z])`, 'u'));
    return made.map((pattern) => text.search(pattern));
  };
}

/** Searches as the patterns stand; they are read with the first text. */
export function searchAsTheyStand(patterns: readonly string[]): Search {
  let scan: CueScan | null = null;
  return (text) => {
    scan ??= readCues(patterns);
    return searchCues(scan, text);
  };
}
