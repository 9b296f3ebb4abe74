import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { starterTemplates } from '@/lib/domain/templates/starter';
import { readLabels } from './labels';
import { hashText, readJsonLines, readJsonRows } from './rows';

/**
 * `hash`: of the trimmed text, or null for wordings of our own, which are in every fold's training. `weight`: how much the
 * row counts when a model is trained.
 */
export type TrainRow = { text: string; label: string; hash: string | null; weight: number };
/** `first`: of the 600 rows that came with their labels; the others were labelled for this project. */
export type IntentRow = TrainRow & { hash: string; first: boolean };

/** Rows that other readers labelled count a little less than those of the reader whose labels are judged by. */
const laterWeight = 0.8;
const askWeight = 0.5;
/** Made-up messages are few beside thousands that were made from templates, and nearer to what buyers write. */
const englishAskWeight = 4;

const labelledSchema = z.object({ text: z.string(), label: z.string() });

const labelsFile = new URL('../eval/labels/intents.tsv', import.meta.url);
const suggestFile = new URL('../eval/labels/suggest.tsv', import.meta.url);
const firstFile = 'intents_zh_buyer.jsonl';
const englishFile = 'intents_en_bitext.jsonl';
const englishAsksFile = new URL('./rows/english-asks.tsv', import.meta.url);

/** Buyer messages with their intents: the labelled file of the folder, and labels/intents.tsv joined with its chats. */
export function readIntentRows(data: string): IntentRow[] {
  const first = labelledIn(join(data, firstFile));
  const known = new Set(first.map(({ hash }) => hash));
  const later = joined(labelsFile, readTexts(data))
    .filter(({ hash }) => !known.has(hash))
    .map((row) => ({ ...row, first: false, weight: laterWeight }));
  return [...first, ...later];
}

/** Buyer messages with the starter template that answers them, or `none`. */
export function readSuggestRows(data: string): (TrainRow & { hash: string })[] {
  return joined(suggestFile, readTexts(data));
}

/** How buyers ask for the starter templates, by the library's own account. */
export function starterAsks(): TrainRow[] {
  return starterTemplates.flatMap(({ id, asks }) =>
    asks.map((text) => ({ text, label: id, hash: null, weight: askWeight })),
  );
}

function joined(labels: URL, texts: ReadonlyMap<string, string>): (TrainRow & { hash: string })[] {
  return [...readLabels(fileURLToPath(labels))].flatMap(([hash, label]) => {
    const text = texts.get(hash);
    return text === undefined ? [] : [{ text, label, hash, weight: 1 }];
  });
}

/** Every text in the folder's *.jsonl files, by the hash that labels name it by. */
export function readTexts(data: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const name of readdirSync(data).filter((file) => file.endsWith('.jsonl')))
    for (const row of readJsonLines(join(data, name), z.looseObject({}), 'fields')) gather(row, texts);
  return texts;
}

/** English messages with their questions: the labelled file of the folder (`first`), and what was made up for this project. */
export function readEnglishRows(data: string): IntentRow[] {
  return [...labelledIn(join(data, englishFile)), ...englishAsks()];
}

function englishAsks(): IntentRow[] {
  return readFileSync(englishAsksFile, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [label = '', text = ''] = line.split('\t');
      return { text, label, hash: hashText(text), weight: englishAskWeight, first: false };
    });
}

function labelledIn(path: string): IntentRow[] {
  return readJsonRows(path, labelledSchema, '"text" and "label"').map(({ text, label }) => ({
    text,
    label,
    hash: hashText(text),
    weight: 1,
    first: true,
  }));
}

/** Every string of a row. */
function gather(value: unknown, into: Map<string, string>): void {
  if (typeof value === 'string') into.set(hashText(value), value);
  else if (value !== null && typeof value === 'object')
    for (const part of Object.values(value)) gather(part, into);
}
