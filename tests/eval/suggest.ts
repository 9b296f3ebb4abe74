import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import type { ChatFacts } from '@/lib/domain/chat/facts';
import { suggest } from '@/lib/domain/chat/suggest';
import { buildIndex } from '@/lib/domain/templates/search-index';
import { starterTemplates } from '@/lib/domain/templates/starter';
import type { Template } from '@/lib/domain/templates/template';

/** The command ends with 2 and this sentence; it knows the error by its name. */
class BadInput extends Error {
  override name = 'BadInput';
}

const rowSchema = z.object({ text: z.string(), template: z.string() });
type Row = z.infer<typeof rowSchema>;

/** Label of a message that no starter template answers. */
const none = 'none';
const labelsFile = new URL('./labels/suggest.tsv', import.meta.url);

export type SuggestFigures = {
  task: 'suggest';
  /** Rows that a template answers; the figures up to `answered` are shares of them. */
  n: number;
  seconds: number;
  top1: number;
  top3: number;
  /** Mean of 1 / place of the right template among the five suggestions, 0 where it is missing. */
  mrr: number;
  /** Share with any suggestion. */
  answered: number;
  /** Rows labelled `none`, and the share of them that got a suggestion all the same (null without such rows). */
  none: number;
  falseAnswers: number | null;
};

/**
 * Suggests from the starter library for single buyer messages, without order, habits or context. Rows are
 * `{text, template}` of the file `in`, or the labels of labels/suggest.tsv joined with the texts in the *.jsonl files of
 * the folder `data` by SHA-256 of the trimmed text. Throws BadInput where there is nothing to judge.
 */
export function run(options: { in?: string; data?: string }): SuggestFigures {
  const rows = options.in !== undefined ? readRows(options.in) : joinLabels(options.data);
  const judge = createJudge();
  const start = performance.now();
  const judged = rows.map(({ text, template }) => ({ template, suggested: judge(text) }));
  const seconds = (performance.now() - start) / 1000;

  const wanted = judged.filter(({ template }) => template !== none);
  const unwanted = judged.filter(({ template }) => template === none);
  const places = wanted.map(({ template, suggested }) => suggested.indexOf(template));
  const share = (count: number) => round(wanted.length === 0 ? 0 : count / wanted.length);
  return {
    task: 'suggest',
    n: wanted.length,
    seconds: round(seconds),
    top1: share(places.filter((place) => place === 0).length),
    top3: share(places.filter((place) => place >= 0 && place < 3).length),
    mrr: share(places.reduce((sum, place) => sum + (place < 0 ? 0 : 1 / (place + 1)), 0)),
    answered: share(wanted.filter(({ suggested }) => suggested.length > 0).length),
    none: unwanted.length,
    falseAnswers:
      unwanted.length === 0
        ? null
        : round(unwanted.filter(({ suggested }) => suggested.length > 0).length / unwanted.length),
  };
}

/** Answers with the ids that the dock would show for one buyer line. */
function createJudge(): (text: string) => string[] {
  const templates = starterTemplates.map(
    (starter, order): Template => ({
      ...starter,
      shop: '',
      order,
      origin: 'starter',
      edited: false,
      removedAt: null,
      updatedAt: '2026-11-22T00:00:00.000Z',
      revision: 1,
    }),
  );
  const library = {
    templates: new Map(templates.map((template) => [template.id, template])),
    index: buildIndex(templates),
  };
  return (text) => {
    const facts: ChatFacts = {
      conversation: { buyer: null, key: null },
      messages: [{ from: 'buyer', text, kind: 'text', at: null }],
      composer: 'none',
      order: null,
    };
    const judgement = suggest({
      facts,
      intents: null,
      library,
      habits: new Map(),
      firstContact: false,
      buyer: null,
      values: {},
      shop: '',
    });
    return judgement.suggestions.map(({ template }) => template);
  };
}

function joinLabels(data: string | undefined): Row[] {
  if (data === undefined) throw new BadInput('suggest needs --in FILE.jsonl or --data DIR.');
  const texts = new Map<string, string>();
  for (const name of readdirSync(data).filter((file) => file.endsWith('.jsonl'))) {
    for (const line of linesOf(join(data, name))) {
      const text = (parseLine(line) as { text?: unknown } | null)?.text;
      if (typeof text === 'string') texts.set(hashOf(text), text);
    }
  }
  const rows = linesOf(fileURLToPath(labelsFile))
    .filter((line) => !line.startsWith('#'))
    .flatMap((line): Row[] => {
      const [hash = '', template = ''] = line.split('\t');
      const text = texts.get(hash);
      return text === undefined ? [] : [{ text, template: template.trim() }];
    });
  if (rows.length === 0) throw new BadInput(`No text in ${data} is one of those that were labelled.`);
  return rows;
}

function readRows(path: string): Row[] {
  const rows = linesOf(path).map((line, at) => {
    const row = rowSchema.safeParse(parseLine(line));
    if (!row.success) throw new BadInput(`${path}, line ${at + 1}: no object with "text" and "template".`);
    return row.data;
  });
  if (rows.length === 0) throw new BadInput(`${path} holds no row.`);
  return rows;
}

const linesOf = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');

const hashOf = (text: string): string => createHash('sha256').update(text.trim()).digest('hex');

const round = (value: number): number => Math.round(value * 1000) / 1000;

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
