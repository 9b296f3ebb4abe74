import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  addTemplate,
  buildIndex,
  loadIndex,
  removeTemplate,
  saveIndex,
  score,
} from '@/lib/domain/templates/search-index';
import type { Template } from '@/lib/domain/templates/template';
import { generateQuestions, generateTemplates, makeTemplate, type Question, seeded } from './ranking-data';
import { type Peer, peers } from './ranking-peers';
import { at, median, round3, time } from './timing';

const templateCount = 10_000;
const questionCount = 2_000;
/** Every question is asked in each round; the middle one counts, so that other work of the machine does not. */
const rounds = 3;
const warmUp = { questions: 10, ms: 1_000 };
/** What takes longer for a round is asked fewer questions, the first of them, and says how many. */
const mostMsARound = 5_000;
const fewestQuestions = 4;
const changes = 200;

/** Milliseconds a query; `recall3`: share of questions whose template is among the first three. */
type Line = { p50: number; p95: number; recall3: number; questions: number };
type IndexLine = {
  buildMs: number;
  addUs: number;
  removeUs: number;
  saveMs: number | null;
  loadMs: number | null;
};
/** `ratioP95`: how many times longer the best peer's p95 is than ours. */
export type RankingFigures = {
  templates: number;
  ours: Line;
  peers: Record<string, Line>;
  ratioP95: number;
  index: { ours: IndexLine; peers: Record<string, IndexLine> };
  /** First question after a change, in milliseconds: it weighs every term again. */
  firstAfterChangeMs: number;
};

/**
 * Finds the template of a noisy buyer line among 10,000, beside packages. With `data`, templates are the buyer messages and
 * replies of its *.jsonl files (`{text, reply}`) and questions those messages with characters dropped; generated ones fill up.
 */
export function run(options: { data?: string }): RankingFigures {
  const random = seeded(20261122);
  const real = options.data === undefined ? [] : readTemplates(options.data).slice(0, templateCount);
  const templates = [...real, ...generateTemplates(templateCount - real.length)];
  const questions = generateQuestions(real.length > 0 ? real : templates, questionCount, random);
  const extra = generateTemplates(templateCount + changes)
    .slice(templateCount)
    .map((template) => ({ ...template, id: `extra.${template.id}` }));

  const engines: Record<string, Peer> = {};
  const index: Record<string, IndexLine> = {};
  const built = time(() => buildIndex(templates));
  engines.ours = {
    search: (text) => score(built.value, text).map(({ id }) => id),
    add: (template) => addTemplate(built.value, template),
    remove: (template) => void removeTemplate(built.value, template),
    save: () => null,
  };
  index.ours = { ...change(engines.ours, extra), buildMs: round3(built.ms), ...keep(templates) };
  for (const [name, build] of Object.entries(peers)) {
    process.stderr.write(`ranking: ${name}\n`);
    const { value, ms } = time(() => build(templates));
    engines[name] = value;
    const saved = time(() => value.save());
    index[name] = {
      ...change(value, extra),
      buildMs: round3(ms),
      saveMs: saved.value === null ? null : round3(saved.ms),
      loadMs: null,
    };
  }
  const firstAfterChangeMs = round3(time(() => score(built.value, '什么时候发货')).ms);
  // As the store leaves it after a change.
  saveIndex(built.value);
  const { ours, ...others } = measure(engines, questions);
  const { ours: own, ...theirs } = index;
  const best = Math.min(...Object.values(others).map(({ p95 }) => p95));
  return {
    templates: templates.length,
    ours: ours as Line,
    peers: others,
    ratioP95: round3(best / (ours as Line).p95),
    index: { ours: own as IndexLine, peers: theirs },
    firstAfterChangeMs,
  };
}

function keep(templates: Template[]): Pick<IndexLine, 'saveMs' | 'loadMs'> {
  const index = buildIndex(templates);
  const saved = time(() => saveIndex(index));
  // As the database hands it out: a copy; its own reading from disk is the same for every engine.
  const copies = Array.from({ length: 5 }, () => structuredClone(saved.value));
  return {
    saveMs: round3(saved.ms),
    loadMs: round3(median(copies.map((copy) => time(() => loadIndex(copy)).ms))),
  };
}

/** Microseconds to add a template and to remove it again, medians. */
function change(engine: Peer, extra: Template[]): Pick<IndexLine, 'addUs' | 'removeUs'> {
  const added = extra.map((template) => time(() => engine.add(template)).ms);
  const removed = extra.map((template) => time(() => engine.remove(template)).ms);
  return { addUs: round3(median(added) * 1000), removeUs: round3(median(removed) * 1000) };
}

function measure(engines: Record<string, Peer>, questions: Question[]): Record<string, Line> {
  const names = Object.keys(engines);
  const asked: Record<string, Question[]> = {};
  const times: Record<string, number[][]> = {};
  const found: Record<string, number> = {};
  for (const name of names) {
    const engine = engines[name] as Peer;
    let warmed = 0;
    let warm = 0;
    while (warmed < warmUp.questions && warm < warmUp.ms)
      warm += time(() => engine.search(questions[warmed++]?.text ?? '')).ms;
    const count = Math.max(fewestQuestions, Math.floor((mostMsARound * warmed) / warm));
    asked[name] = questions.slice(0, count);
    times[name] = asked[name].map(() => []);
  }
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const engine = engines[name] as Peer;
      asked[name]?.forEach(({ text, template }, i) => {
        const { value, ms } = time(() => engine.search(text));
        times[name]?.[i]?.push(ms);
        if (round === 0 && value.slice(0, 3).includes(template)) found[name] = (found[name] ?? 0) + 1;
      });
    }
  }
  return Object.fromEntries(
    names.map((name) => {
      const each = (times[name] ?? []).map(median);
      const line = { p50: round3(at(each, 0.5)), p95: round3(at(each, 0.95)) };
      return [name, { ...line, recall3: round3((found[name] ?? 0) / each.length), questions: each.length }];
    }),
  );
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
