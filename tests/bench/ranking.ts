import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { buildIndex, score } from '@/lib/domain/templates/search-index';
import type { Template } from '@/lib/domain/templates/template';
import { generateQuestions, generateTemplates, makeTemplate, type Question, seeded } from './ranking-data';

const templateCount = 10_000;
const questionCount = 1_000;
const warmUp = 200;
const peerName = 'minisearch (bigrams)';

/** Milliseconds a query; `recall3`: share of questions whose template is among the first three. */
type Line = { p50: number; p95: number; recall3: number };
/** `ratioP95`: how many times longer the best peer's p95 is than ours. */
export type RankingFigures = {
  templates: number;
  buildMs: { ours: number; peer: number };
  ours: Line;
  peers: Record<string, Line>;
  ratioP95: number;
};

/**
 * Finds the template of a noisy buyer line among 10,000, beside a package. With `data`, templates are the buyer messages and
 * replies of its *.jsonl files (`{text, reply}`) and questions those messages with characters dropped; generated ones fill up.
 */
export function run(options: { data?: string }): RankingFigures {
  const random = seeded(20261122);
  const real = options.data === undefined ? [] : readTemplates(options.data).slice(0, templateCount);
  const templates = [...real, ...generateTemplates(templateCount - real.length)];
  const questions = generateQuestions(real.length > 0 ? real : templates, questionCount, random);

  const built = time(() => buildIndex(templates));
  const builtPeer = time(() => buildPeer(templates));
  const ours = (text: string) => score(built.value, text).map(({ id }) => id);
  const peer = (text: string) => builtPeer.value.search(text).map(({ id }) => String(id));
  const lines = { ours: measure(ours, questions), peer: measure(peer, questions) };
  return {
    templates: templates.length,
    buildMs: { ours: round(built.ms), peer: round(builtPeer.ms) },
    ours: lines.ours,
    peers: { [peerName]: lines.peer },
    ratioP95: round(lines.peer.p95 / lines.ours.p95),
  };
}

function buildPeer(templates: Template[]): MiniSearch {
  const peer = new MiniSearch({
    fields: ['asks', 'title', 'text'],
    searchOptions: { boost: { asks: 2, title: 3 } },
    tokenize: bigrams,
  });
  peer.addAll(templates.map(({ id, asks, title, text }) => ({ id, asks: asks.join('\n'), title, text })));
  return peer;
}

/** Pairs of neighbouring characters within what white space and signs leave whole. */
function bigrams(text: string): string[] {
  return text
    .split(/[\s\p{P}\p{S}]+/u)
    .flatMap((run) => Array.from({ length: Math.max(0, run.length - 1) }, (_, at) => run.slice(at, at + 2)));
}

function measure(search: (text: string) => string[], questions: Question[]): Line {
  for (const { text } of questions.slice(0, warmUp)) search(text);
  const times: number[] = [];
  let found = 0;
  for (const { text, template } of questions) {
    const { value, ms } = time(() => search(text));
    times.push(ms);
    if (value.slice(0, 3).includes(template)) found++;
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => round(times[Math.floor(share * (times.length - 1))] ?? 0);
  return { p50: at(0.5), p95: at(0.95), recall3: round(found / questions.length) };
}

/** Messages that say something: at least ten Chinese characters beside masks and politeness, each once. */
function readTemplates(folder: string): Template[] {
  const templates: Template[] = [];
  const seen = new Set<string>();
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.jsonl'))) {
    for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) {
      const row = line.includes('"reply"') ? (JSON.parse(line) as { text?: unknown; reply?: unknown }) : {};
      if (typeof row.text !== 'string' || typeof row.reply !== 'string') continue;
      const said =
        row.text.replace(/\[[^[\]]*\]|谢谢|好的|你好|您好|在吗/g, '').match(/\p{Script=Han}/gu) ?? [];
      if (said.length < 10 || seen.has(said.join(''))) continue;
      seen.add(said.join(''));
      const text = row.text.slice(0, 200);
      templates.push(
        makeTemplate(`real.${templates.length}`, { title: text.slice(0, 12), asks: [text], text: row.reply }),
      );
    }
  }
  return templates;
}

function time<T>(task: () => T): { value: T; ms: number } {
  const start = performance.now();
  const value = task();
  return { value, ms: performance.now() - start };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
