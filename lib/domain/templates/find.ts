import type { Reason } from '../chat/suggestion';
import { fold } from '../text';
import { dateReason, outsideDates } from './fits';
import { matchesPinyin } from './pinyin';
import { score, type TemplateIndex } from './search-index';
import type { Template } from './template';
import { textsOf } from './variants';

export type Found = { template: Template; reasons: Reason[] };

type Library = { templates: ReadonlyMap<string, Template>; index: TemplateIndex };
type Match = Found & { rank: number };

const mostFound = 50;
/** What is only alike must be so by more than a character in common. */
const leastAlike = 0.2;

/** Where the query was found, best first. */
const ranks = {
  code: 8,
  codeStart: 7,
  titleStart: 6,
  title: 5,
  pinyin: 4,
  asks: 3,
  text: 2,
  alike: 1,
} as const;

/**
 * What a person looks for after `/`: a shortcut code, a piece of the title (also in pinyin), of the asks or of any wording,
 * else what is most alike. Several words must all be there. An empty query shows what was picked most, then the
 * first templates of every group. At most 50, best first; among equals the more picked one. What is asked for is shown also
 * outside its dates, marked and after its equals.
 * @param date today in the shop, `YYYY-MM-DD`; null where dates don't matter
 */
export function findTemplates(
  query: string,
  library: Library,
  habits: ReadonlyMap<string, number> = new Map(),
  date: string | null = null,
): Found[] {
  const wanted = fold(query).trim();
  const templates = [...library.templates.values()].filter(({ removedAt }) => removedAt === null);
  // What was passed over is no worse than what was never picked: the person looks for it.
  const picks = (template: Template) => Math.max(0, habits.get(template.id) ?? 0);
  const outside = ({ fit }: Template) => date !== null && outsideDates(fit, date) !== null;
  if (wanted === '') {
    const usable = templates.filter((template) => !outside(template));
    return browse(usable, picks).slice(0, mostFound);
  }

  const found = templates.flatMap((template) => matchTemplate(template, wanted, query.trim()) ?? []);
  found.sort(
    (one, other) =>
      other.rank - one.rank ||
      Number(outside(one.template)) - Number(outside(other.template)) ||
      picks(other.template) - picks(one.template) ||
      one.template.title.length - other.template.title.length ||
      one.template.order - other.template.order,
  );
  const ids = new Set(found.map(({ template }) => template.id));
  const alike = score(library.index, query).flatMap((hit): Match[] => {
    const template = library.templates.get(hit.id);
    if (hit.score < leastAlike || !template || template.removedAt !== null || ids.has(hit.id)) return [];
    return [{ template, rank: ranks.alike, reasons: [{ kind: 'words', words: hit.words }] }];
  });
  return [...found, ...alike].slice(0, mostFound).map(({ template, reasons }) => ({
    template,
    reasons: date === null ? reasons : [...reasons, ...dateReason(template, date)],
  }));
}

function matchTemplate(template: Template, wanted: string, typed: string): Match | null {
  const { code, title, asks, text } = foldedOf(template);
  if (code !== '' && code.startsWith(wanted)) {
    const rank = code === wanted ? ranks.code : ranks.codeStart;
    return { template, rank, reasons: [{ kind: 'code', code: template.code }] };
  }
  const words = wanted.split(/\s+/);
  const has = (where: string) => words.every((word) => where.includes(word));
  const reasons: Reason[] = [{ kind: 'words', words: typed.split(/\s+/) }];
  if (title.startsWith(wanted)) return { template, rank: ranks.titleStart, reasons };
  if (has(title)) return { template, rank: ranks.title, reasons };
  if (/^[a-z0-9 ']+$/.test(wanted) && matchesPinyin(template.title, wanted)) {
    return { template, rank: ranks.pinyin, reasons: [{ kind: 'words', words: [template.title] }] };
  }
  if (has(`${title}\n${asks}`)) return { template, rank: ranks.asks, reasons };
  if (has(`${title}\n${asks}\n${text}`)) return { template, rank: ranks.text, reasons };
  return null;
}

/** What was picked, then the first of each group, then the second of each, and so on. */
function browse(templates: readonly Template[], picks: (template: Template) => number): Found[] {
  const seen = new Map<string, number>();
  const placed = [...templates]
    .sort((one, other) => one.order - other.order)
    .map((template) => {
      const place = seen.get(template.group) ?? 0;
      seen.set(template.group, place + 1);
      return { template, place };
    });
  placed.sort((one, other) => picks(other.template) - picks(one.template) || one.place - other.place);
  return placed.map(({ template }) => ({ template, reasons: [] }));
}

type Folded = { code: string; title: string; asks: string; text: string };

/** A stored template never changes, a saved one is a new object; so each is folded once, not once a keystroke. */
const folded = new WeakMap<Template, Folded>();

function foldedOf(template: Template): Folded {
  const known = folded.get(template);
  if (known) return known;
  const { code, title, asks } = template;
  const text = fold(textsOf(template).join('\n'));
  const fresh = { code: fold(code), title: fold(title), asks: fold(asks.join('\n')), text };
  folded.set(template, fresh);
  return fresh;
}
