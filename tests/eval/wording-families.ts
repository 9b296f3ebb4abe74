import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Family } from '@/lib/domain/wording/mark';
import { type Interval, interval } from './interval';

/** Families of which only the sentence tells whether a mark is right. */
export const sentenceFamilies = ['promise', 'claim', 'compensation', 'curt'] as const;
type SentenceFamily = (typeof sentenceFamilies)[number];

/**
 * `n`: rows that a reader gave this family; `found`: rows with such a mark; `right`: both. Shares with Wilson's intervals;
 * null where there is nothing to take a share of.
 */
type Figures = {
  n: number;
  found: number;
  right: number;
  precision: number | null;
  recall: number | null;
  precisionInterval: Interval | null;
  recallInterval: Interval | null;
};
export type FamilyFigures = Record<SentenceFamily, Figures>;

/** Figures of all labelled rows of a file, of those kept aside, and of those that chance alone picked. */
export type ReaderFigures = {
  rows: number;
  all: FamilyFigures;
  keptAside: FamilyFigures;
  random: FamilyFigures;
};

const labelsFile = new URL('./labels/staff.tsv', import.meta.url);

export type JudgedText = { text: string; families: ReadonlySet<Family> };

/**
 * Precision and recall per family on the rows that labels/staff.tsv knows by the SHA-256 of their trimmed text, each text once:
 * of all of them, of those kept aside while rules were written, whose hash begins with 0 to 7, and of those picked by chance.
 * Null where no row is known.
 * @param judged families of every mark of a text, at whatever severity
 */
export function familyFigures(judged: readonly JudgedText[]): ReaderFigures | null {
  const labels = readLabels();
  const known = new Map<string, JudgedText & Label & { keptAside: boolean }>();
  for (const one of judged) {
    const hash = createHash('sha256').update(one.text.trim()).digest('hex');
    const label = labels.get(hash);
    if (label) known.set(hash, { ...one, ...label, keptAside: hash < '8' });
  }
  if (known.size === 0) return null;
  const rows = [...known.values()];
  return {
    rows: rows.length,
    all: figuresOf(rows),
    keptAside: figuresOf(rows.filter((one) => one.keptAside)),
    random: figuresOf(rows.filter((one) => one.isRandom)),
  };
}

type Label = { label: ReadonlySet<string>; isRandom: boolean };

function figuresOf(known: readonly (JudgedText & Label)[]): FamilyFigures {
  const of = (family: SentenceFamily): Figures => {
    const n = known.filter(({ label }) => label.has(family)).length;
    const marked = known.filter(({ families }) => families.has(family));
    const found = marked.length;
    const right = marked.filter(({ label }) => label.has(family)).length;
    return {
      n,
      found,
      right,
      precision: share(right, found),
      recall: share(right, n),
      precisionInterval: found === 0 ? null : interval(right, found),
      recallInterval: n === 0 ? null : interval(right, n),
    };
  };
  return Object.fromEntries(sentenceFamilies.map((family) => [family, of(family)])) as FamilyFigures;
}

function readLabels(): Map<string, Label> {
  return new Map(
    readFileSync(fileURLToPath(labelsFile), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('#'))
      .map((line) => {
        const [hash = '', families = '', stratum = ''] = line.split('\t');
        return [hash, { label: new Set(families.trim().split(',')), isRandom: stratum === 'random' }];
      }),
  );
}

const share = (part: number, of: number): number | null => (of === 0 ? null : interval(part, of).share);
