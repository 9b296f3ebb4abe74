import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

/** The command ends with 2 and this sentence; it knows the error by its name. */
export class BadInput extends Error {
  override name = 'BadInput';
}

const rowSchema = z.object({ text: z.string(), label: z.enum(['positive', 'negative']) });

/** A labelled review; `group` comes of its text alone, so that equal texts fall on one side. */
export type ReviewRow = { text: string; isBad: boolean; file: string; group: number };

/** The public files that the shipped model learns from. */
export const reviewFiles = [
  'reviews_online_shopping.jsonl',
  'reviews_waimai.jsonl',
  'reviews_hotel.jsonl',
  'reviews_en_amazon.jsonl',
];

export const readReviewFolder = (folder: string): ReviewRow[] =>
  reviewFiles.flatMap((file) => readReviewFile(join(folder, file), file));

/** Rows `{text, label}` of a JSONL file. Throws BadInput where it can't be read, or on a line that is no such row. */
export function readReviewFile(path: string, file: string): ReviewRow[] {
  return readJsonRows(path, rowSchema, '"text" and "label" (positive or negative)').map(
    ({ text, label }) => ({
      text,
      isBad: label === 'negative',
      file,
      group: Number.parseInt(hashText(text).slice(0, 8), 16),
    }),
  );
}

/** The name by which labels know a text. */
export const hashText = (text: string): string => createHash('sha256').update(text.trim()).digest('hex');

/** The same as readJsonLines of a file that must not be empty: BadInput where it holds no row. */
export function readJsonRows<Row>(path: string, schema: z.ZodMiniType<Row>, wanted: string): Row[] {
  const rows = readJsonLines(path, schema, wanted);
  if (rows.length === 0) throw new BadInput(`${path} holds no row.`);
  return rows;
}

/**
 * The objects of a JSONL file, blank lines and a byte order mark passed over. Throws BadInput where the file can't be read
 * or has a line that is no object with what `wanted` names.
 */
export function readJsonLines<Row>(path: string, schema: z.ZodMiniType<Row>, wanted: string): Row[] {
  return readLines(path).map(({ line, number }) => {
    const row = schema.safeParse(parseLine(line));
    if (!row.success) throw new BadInput(`${path}, line ${number}: no object with ${wanted}.`);
    return row.data;
  });
}

/** The lines of a file that are not blank, each with its number. Throws BadInput where it can't be read. */
function readLines(path: string): { line: string; number: number }[] {
  try {
    return readFileSync(path, 'utf8')
      .replace(/^\uFEFF/, '')
      .split('\n')
      .map((line, at) => ({ line, number: at + 1 }))
      .filter(({ line }) => line.trim() !== '');
  } catch {
    throw new BadInput(`${path} cannot be read.`);
  }
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
