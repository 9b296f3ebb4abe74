import { fold, isHan } from '../text';
import { readings } from './pinyin-table';

let syllables: Map<number, string[]> | undefined;

/**
 * Whether a title, or a part of it, can be typed so: by initials (fhsj), whole syllables (fahuo) or a mix (fahsj), any
 * reading of a character counting (重 zhong, chong). Signs, blanks and case are passed over; Latin letters and
 * digits stand for themselves. ü is typed v or u.
 */
export function matchesPinyin(title: string, typed: string): boolean {
  const wanted = fold(typed).replace(/[^a-z0-9]/g, '');
  if (wanted === '') return false;
  const text = fold(title).replace(/[\s\p{P}\p{S}]/gu, '');
  for (let start = 0; start < text.length; start++) {
    if (matchesFrom(text, start, wanted, 0)) return true;
  }
  return false;
}

/** Depth is at most the length of what was typed; a character has at most a handful of readings. */
function matchesFrom(text: string, at: number, wanted: string, from: number): boolean {
  if (from === wanted.length) return true;
  if (at === text.length) return false;
  const unit = text.charCodeAt(at);
  if (!isHan(unit)) return unit === wanted.charCodeAt(from) && matchesFrom(text, at + 1, wanted, from + 1);
  for (const syllable of syllablesOf(unit)) {
    if (syllable.charCodeAt(0) !== wanted.charCodeAt(from)) continue;
    if (matchesFrom(text, at + 1, wanted, from + 1)) return true;
    const rest = wanted.slice(from);
    if (
      syllable.length > 1 &&
      rest.startsWith(syllable) &&
      matchesFrom(text, at + 1, wanted, from + syllable.length)
    )
      return true;
    // The last syllable may be half typed: fahu for 发货.
    if (rest.length > 1 && syllable.startsWith(rest)) return true;
  }
  return false;
}

function syllablesOf(unit: number): string[] {
  syllables ??= buildTable();
  return syllables.get(unit) ?? [];
}

function buildTable(): Map<number, string[]> {
  const table = new Map<number, string[]>();
  for (const entry of readings.split(' ')) {
    const syllable = /^[a-z]+/.exec(entry)?.[0] ?? '';
    for (let i = syllable.length; i < entry.length; i++) {
      const unit = entry.charCodeAt(i);
      const known = table.get(unit) ?? [];
      table.set(unit, known);
      known.push(syllable);
      if (syllable.includes('v')) known.push(syllable.replace('v', 'u'));
    }
  }
  return table;
}
