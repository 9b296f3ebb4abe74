import type { RuleTexts, WordingRule } from '../rules/rule';
import type { Language } from '../settings/settings';
import type { Region } from '../sites/region';
import { fold, isHan } from '../text';
import { type CompiledPattern, type CompiledRule, compiledOnce } from './compile';
import { type Finding as Found, findAll } from './find';
import { type Mark, severities } from './mark';
import { withoutOverlaps } from './overlaps';
import { undodge } from './undodge';

type Finding = Found<WordingRule>;

/**
 * Finds what a draft should not say. Marks come from left to right and never overlap: of several rules that meet on
 * one stretch the most severe speaks, then the longest. `text.slice(mark.start, mark.end)` is `mark.words`.
 *
 * The reason is in `language`; the safe wording is in the draft's own script, since it goes to the buyer. `off`
 * holds rule ids, `ignoredWords` stretches as a person saw them marked. `rules` is compiled once per array. `region` is
 * where the marketplace does business: rules of other regions are silent, and a rule names the source that holds there.
 */
export function checkDraft(
  text: string,
  options: {
    rules: WordingRule[];
    language: Language;
    off: readonly string[];
    ignoredWords: readonly string[];
    region?: Region;
  },
): Mark[] {
  const region = options.region ?? 'CN';
  const folded = fold(text);
  const compiled = compiledOnce(options.rules);
  const isOn = ({ rule }: CompiledRule<WordingRule>) =>
    holdsIn(rule, region) && !options.off.includes(rule.id);
  const found = findAll(compiled, folded, isOn);
  const bare = undodge(folded);
  if (bare) {
    const isDodged = (rule: CompiledRule<WordingRule>, { pattern }: CompiledPattern) =>
      isOn(rule) && pattern.dodged === true;
    for (const finding of findAll(compiled, bare.text, isDodged)) {
      const start = bare.starts[finding.start] ?? 0;
      found.push({ ...finding, start, end: bare.ends[finding.end - 1] ?? start });
    }
  }
  const minded = withoutIgnored(found, folded, options.ignoredWords);
  const safeLanguage = languageOf(text, folded, options.language);
  return withoutOverlaps(minded, text.length, gravity).map((finding) => ({
    ...toMark(finding, text, options.language, region),
    safe: safeWords(finding, text, safeLanguage),
  }));
}

/** Ignored words take what is found inside them along: else a piece of the same words would be marked in their place. */
function withoutIgnored(found: Finding[], folded: string, ignoredWords: readonly string[]): Finding[] {
  if (ignoredWords.length === 0) return found;
  const words = new Set(ignoredWords.map((word) => fold(word.trim())));
  const ignored = found.filter(({ start, end }) => words.has(folded.slice(start, end).trim()));
  return found.filter(({ start, end }) => !ignored.some((whole) => start >= whole.start && end <= whole.end));
}

const holdsIn = ({ region }: WordingRule, here: Region): boolean => !region || region.includes(here);

const gravity = ({ rule }: Finding): number => severities.indexOf(rule.rule.severity);

function toMark(
  { rule: { rule }, start, end }: Finding,
  text: string,
  language: Language,
  region: Region,
): Omit<Mark, 'safe'> {
  const { source, grade, lastChecked } = rule.sourceIn?.[region] ?? rule;
  return {
    rule: rule.id,
    family: rule.family,
    severity: rule.severity,
    start,
    end,
    words: text.slice(start, end),
    reason: rule.reason[language],
    source,
    grade,
    date: lastChecked,
  };
}

/** The safe wording, with the marked words in it where it takes them up again: what was said stays said. */
function safeWords(finding: Finding, text: string, language: Language): string | null {
  const safe = safeTexts(finding)?.[language] ?? null;
  if (safe === null || !safe.includes('$&')) return safe;
  const words = text.slice(finding.start, finding.end).replace(/[^\p{L}\p{N}]+$/u, '');
  return safe.replace('$&', () => words);
}

function safeTexts({ rule: { rule }, pattern: { pattern } }: Finding): RuleTexts | null {
  return pattern.safe === undefined ? rule.safe : pattern.safe;
}

/** The language of a draft, as far as its characters tell; the interface's where they tell nothing. */
function languageOf(text: string, folded: string, language: Language): Language {
  let hasHan = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!isHan(unit)) continue;
    hasHan = true;
    if (folded.charCodeAt(i) !== unit) return 'zh-TW';
  }
  if (!hasHan) return 'en';
  return language === 'zh-TW' ? 'zh-TW' : 'zh-CN';
}
