import * as z from 'zod/mini';
import { wordingRules } from '@/lib/domain/rules/wording';
import { checkDraft } from '@/lib/domain/wording/check';
import { type Family, families, type Mark } from '@/lib/domain/wording/mark';
import { BadInput, readJsonRows } from '../train/rows';
import { type FamilyFigures, familyFigures } from './wording-families';

const unlabelled = 'staff_reply';
const labelledSchema = z.object({ text: z.string(), label: z.string() });
type Row = z.infer<typeof labelledSchema>;
/** A chat's reply counts as a staff message. */
const chatSchema = z.pipe(
  z.object({ reply: z.string() }),
  z.transform(({ reply }): Row => ({ text: reply, label: unlabelled })),
);
const rowSchema = z.union([labelledSchema, chatSchema]);

/** Families that are always wrong in a reply; of the others the sentence decides. */
const hardFamilies: readonly Family[] = ['incentive', 'contact', 'absolute', 'collect', 'medical'];
const harmless = 'ok';

export type WordingFigures = {
  task: 'wording';
  n: number;
  seconds: number;
  flagged: number;
  flaggedRows: { text: string; label: string; rules: string[]; families: Family[] }[];
  byFamily: Record<Family, number>;
  flaggedHard: number;
  precision: number | null;
  recall: number | null;
  /** Of rows labelled by hand, marks of any severity; null where the file holds none of them. */
  families: FamilyFigures | null;
  familiesKeptAside: FamilyFigures | null;
  familiesRandom: FamilyFigures | null;
  familiesRows: number;
};

/**
 * Checks each row of a JSONL file (`{text, label}`, or `{reply}` of a chat) as a draft. Counts marks at warn or above; `precision` and
 * `recall` are over rows with a judged label, a row being positive unless it is `ok` and found where a hard family
 * marks it. Throws BadInput without a file, without a row, or on a line that is no such row.
 */
export function run(options: { in?: string }): WordingFigures {
  if (options.in === undefined) throw new BadInput('wording needs --in FILE.jsonl.');
  const rows = readJsonRows(options.in, rowSchema, '"text" and "label"');
  const start = performance.now();
  const checked = rows.map((row) => ({ row, marks: marksIn(unmask(row.text)) }));
  const seconds = (performance.now() - start) / 1000;
  const judged = checked.map(({ row, marks }) => ({ row, marks: marks.filter(isGrave) }));
  const byReader = familyFigures(
    checked.map(({ row, marks }) => ({
      text: row.text,
      families: new Set(marks.map(({ family }) => family)),
    })),
  );
  const flagged = judged.filter(({ marks }) => marks.length > 0);
  const marks = judged.flatMap((row) => row.marks);
  const count = (family: Family) => marks.filter((mark) => mark.family === family).length;
  return {
    task: 'wording',
    n: rows.length,
    seconds: Math.round(seconds * 1000) / 1000,
    flagged: flagged.length,
    flaggedRows: flagged.map(({ row, marks }) => ({
      text: row.text,
      label: row.label,
      rules: [...new Set(marks.map((mark) => mark.rule))],
      families: [...new Set(marks.map((mark) => mark.family))],
    })),
    byFamily: Object.fromEntries(families.map((family) => [family, count(family)])) as Record<Family, number>,
    flaggedHard: judged.filter(({ marks }) => marks.some(isHard)).length,
    ...precisionAndRecall(judged.filter(({ row }) => row.label !== unlabelled)),
    families: byReader?.all ?? null,
    familiesKeptAside: byReader?.keptAside ?? null,
    familiesRandom: byReader?.random ?? null,
    familiesRows: byReader?.rows ?? 0,
  };
}

function precisionAndRecall(judged: { row: Row; marks: Mark[] }[]): {
  precision: number | null;
  recall: number | null;
} {
  const found = judged.filter(({ marks }) => marks.some(isHard));
  const positive = judged.filter(({ row }) => row.label !== harmless);
  const right = found.filter(({ row }) => row.label !== harmless).length;
  const share = (of: number) => (of === 0 ? null : Math.round((right / of) * 1000) / 1000);
  return { precision: share(found.length), recall: share(positive.length) };
}

const isHard = (mark: Mark): boolean => hardFamilies.includes(mark.family);

const isGrave = ({ severity }: Mark): boolean => severity === 'warn' || severity === 'urgent';

const marksIn = (text: string): Mark[] =>
  checkDraft(text, { rules: wordingRules, language: 'zh-CN', off: [], ignoredWords: [] });

/** The texts hide figures as [数字x]. The check reads figures, so they get plain ones back; names stay hidden. */
function unmask(text: string): string {
  return text
    .replaceAll('[数字x]', '3')
    .replaceAll('[时间x]', '15:00')
    .replaceAll('[日期x]', '3月5日')
    .replaceAll('[金额x]', '30元');
}
