import { audienceReason, type FitMoment, fitsNow } from '../templates/fits';
import { isGreeting } from '../templates/grams';
import { type Hit, score, type TemplateIndex } from '../templates/search-index';
import type { Template } from '../templates/template';
import { fillTemplate, type VariableValues } from '../templates/variables';
import type { BuyerKind } from './contact';
import { explainIncidents } from './explain';
import type { ChatFacts } from './facts';
import type { Intent } from './intent';
import type { IntentModel } from './intent-model';
import { isNod } from './nod';
import type { ChatJudgement, Reason, Suggestion } from './suggestion';
import { findUnanswered } from './unanswered';

export type SuggestInput = {
  /** Null where no model is at hand: then the words alone decide. */
  intents: IntentModel | null;
  facts: ChatFacts;
  library: { templates: ReadonlyMap<string, Template>; index: TemplateIndex };
  /** How often each template was picked, old picks counting less. */
  habits: ReadonlyMap<string, number>;
  /** Nobody has answered this buyer yet. */
  firstContact: boolean;
  buyer: BuyerKind | null;
  values: VariableValues;
  /** The shop that asks; empty where it is unknown. */
  shop: string;
  /** The shop's date and what stands still there; absent where neither matters. */
  at?: Omit<FitMoment, 'buyer'>;
};

const mostSuggestions = 5;
/** Who types more than this in a row has said the question in the last lines. */
const mostLines = 6;
const mostCharacters = 400;

/**
 * If the best scores less, its words in common are chance and nothing is suggested: of labelled messages that scored so
 * low one in seven was answered right at the first place, of the others three in four.
 */
const leastBest = 0.15;
/** What stands beside the best must not be much weaker, nor next to nothing. */
const leastShare = 0.4;
const leastOther = 0.06;

const orderBoost = 0.15;
/** A notice of an order's step (发货通知) answers no question, unless the page says that the step was reached. */
const noticeMalus = 0.1;
/** A pick counts by its logarithm and never more than a third: what the buyer asks goes before what is often sent. */
const habitBoost = 0.05;
const mostHabitBoost = 0.3;
/** Picks that are worth telling as a reason. */
const toldPicks = 2;

/**
 * What to answer: at most five templates for the buyer's unanswered lines, best first, each filled as far as
 * the page goes and with the reasons why it stands there. None where somebody has answered, or where nothing fits. A buyer
 * who is here for the first time and has only greeted, or not yet spoken, is welcomed.
 */
export function suggest(input: SuggestInput): ChatJudgement {
  const question = findUnanswered(input.facts.messages);
  const { buyer } = input;
  const opened = input.firstContact && input.facts.messages.every(({ from }) => from === 'system');
  if (!question) return { question, buyer, suggestions: opened ? welcome(input, []) : [] };
  const text = questionText(question.lines);
  if (isNod(text)) return { question, buyer, suggestions: [] };
  const hits = score(input.library.index, text);
  const answers = afterIncidents(input, { text, intent: null }, hits, rank(input, hits));
  const suggestions = input.firstContact && isGreeting(text) ? welcome(input, answers) : answers;
  return { question, buyer, suggestions };
}

/** The newest lines, as far as they help; older ones are cut from the front. */
function questionText(lines: readonly string[]): string {
  return lines.slice(-mostLines).filter(Boolean).join('\n').slice(-mostCharacters);
}

/** Templates that may be offered here at all. */
function fitting({ library, shop, facts, buyer, at }: SuggestInput, id: string): Template | null {
  const template = library.templates.get(id);
  if (!template || template.removedAt !== null) return null;
  if (at && !fitsNow(template, { ...at, buyer })) return null;
  if (template.shop !== '' && template.shop !== shop) return null;
  const status = knownStatus(facts);
  const statusFits =
    status === null || template.fit.status.length === 0 || template.fit.status.includes(status);
  return statusFits ? template : null;
}

function rank(input: SuggestInput, hits: readonly Hit[]): Suggestion[] {
  const fits = hits
    .flatMap((hit) => {
      const template = fitting(input, hit.id);
      return template ? [{ template, hit, score: hit.score * boost(input, template) }] : [];
    })
    .sort((one, other) => other.score - one.score);
  const best = fits[0]?.score ?? 0;
  if (best < leastBest) return [];
  const least = Math.max(leastOther, best * leastShare);
  return fits
    .filter((fit) => fit.score >= least)
    .slice(0, mostSuggestions)
    .map(({ template, hit }) => {
      const words: Reason[] = hit.words.length > 0 ? [{ kind: 'words', words: hit.words }] : [];
      return makeSuggestion(input, template, [...words, ...orderReason(input, template)]);
    });
}

/** The answers, behind what is said of an incident that is on. */
function afterIncidents(
  input: SuggestInput,
  question: { text: string; intent: Intent | null },
  hits: readonly Hit[],
  answers: Suggestion[],
): Suggestion[] {
  if (!input.at) return answers;
  const usable = () => [...input.library.templates.keys()].flatMap((id) => fitting(input, id) ?? []);
  const first = explainIncidents(question, hits, usable, input.at).map(({ template, reasons }) =>
    makeSuggestion(input, template, reasons),
  );
  const ids = new Set(first.map(({ template }) => template));
  return [...first, ...answers.filter(({ template }) => !ids.has(template))].slice(0, mostSuggestions);
}

/** Welcomes before everything else, in the library's order. */
function welcome(input: SuggestInput, after: Suggestion[]): Suggestion[] {
  const welcomes = [...input.library.templates.values()]
    .filter((template) => template.fit.moment === 'firstContact' && fitting(input, template.id))
    .sort((one, other) => picks(input, other) - picks(input, one) || one.order - other.order)
    .map((template) => makeSuggestion(input, template, [{ kind: 'firstContact' }]));
  const ids = new Set(welcomes.map(({ template }) => template));
  return [...welcomes, ...after.filter(({ template }) => !ids.has(template))].slice(0, mostSuggestions);
}

function boost(input: SuggestInput, template: Template): number {
  const status = knownStatus(input.facts);
  const fits = status !== null && template.fit.status.includes(status);
  const notice = template.fit.moment !== null && template.fit.moment !== 'firstContact';
  const habit = Math.min(mostHabitBoost, habitBoost * Math.log2(1 + picks(input, template)));
  return 1 + (fits ? orderBoost : notice ? -noticeMalus : 0) + habit;
}

function makeSuggestion(input: SuggestInput, template: Template, reasons: Reason[]): Suggestion {
  const times = Math.round(picks(input, template));
  const habit: Reason[] = times >= toldPicks ? [{ kind: 'habit', times }] : [];
  const { text, asks } = fillTemplate(template.text, input.values);
  const all = [...reasons, ...audienceReason(template, input), ...habit];
  return { template: template.id, title: template.title, text, asks, reasons: all };
}

function orderReason(input: SuggestInput, template: Template): Reason[] {
  const status = knownStatus(input.facts);
  return status !== null && template.fit.status.includes(status) ? [{ kind: 'order', status }] : [];
}

function picks({ habits }: SuggestInput, template: Template): number {
  return habits.get(template.id) ?? 0;
}

/** A status that the page shows in a word that we know; only such a one may take a template away. */
function knownStatus(facts: ChatFacts) {
  const status = facts.order?.status;
  return status === undefined || status === 'unknown' ? null : status;
}
