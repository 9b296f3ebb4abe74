import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Family } from '@/lib/domain/wording/mark';

/** Families of which only the sentence tells whether a mark is right. */
export const sentenceFamilies = ['promise', 'claim', 'compensation', 'curt'] as const;
type SentenceFamily = (typeof sentenceFamilies)[number];

/** `n`: rows that a reader gave this family. Null where there is nothing to take a share of. */
export type FamilyFigures = Record<
  SentenceFamily,
  { n: number; precision: number | null; recall: number | null }
>;

const labelsFile = new URL('./labels/staff.tsv', import.meta.url);

export type JudgedText = { text: string; families: ReadonlySet<Family> };

/**
 * Precision and recall per family on the rows that labels/staff.tsv knows by the SHA-256 of their trimmed text: of all
 * of them, and of those kept aside while rules were written, whose hash begins with 0 to 7. Null where no row is known.
 * @param judged families of every mark of a text, at whatever severity
 */
export function familyFigures(
  judged: readonly JudgedText[],
): { rows: number; all: FamilyFigures; keptAside: FamilyFigures } | null {
  const labels = readLabels();
  const known = judged.flatMap((one) => {
    const hash = createHash('sha256').update(one.text.trim()).digest('hex');
    const label = labels.get(hash);
    return label ? [{ ...one, label, keptAside: hash < '8' }] : [];
  });
  if (known.length === 0) return null;
  return {
    rows: known.length,
    all: figuresOf(known),
    keptAside: figuresOf(known.filter((one) => one.keptAside)),
  };
}

function figuresOf(known: readonly (JudgedText & { label: ReadonlySet<string> })[]): FamilyFigures {
  const of = (family: SentenceFamily) => {
    const wanted = known.filter(({ label }) => label.has(family));
    const found = known.filter(({ families }) => families.has(family));
    const right = found.filter(({ label }) => label.has(family)).length;
    return { n: wanted.length, precision: share(right, found.length), recall: share(right, wanted.length) };
  };
  return Object.fromEntries(sentenceFamilies.map((family) => [family, of(family)])) as FamilyFigures;
}

function readLabels(): Map<string, ReadonlySet<string>> {
  return new Map(
    readFileSync(fileURLToPath(labelsFile), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('#'))
      .map((line) => {
        const [hash = '', families = ''] = line.split('\t');
        return [hash, new Set(families.trim().split(','))];
      }),
  );
}

const share = (part: number, of: number): number | null =>
  of === 0 ? null : Math.round((part / of) * 1000) / 1000;
