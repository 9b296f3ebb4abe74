import { audienceReason } from '../templates/fits';
import { isGreeting } from '../templates/grams';
import type { Hit } from '../templates/search-index';
import type { Template } from '../templates/template';
import { fillTemplate } from '../templates/variables';
import { textFor } from '../templates/variants';
import { fitting, hitsOf, picks, type Ranked, type SuggestInput } from './candidate';
import { answerEachLine } from './each-line';
import { explainIncidents } from './explain';
import { isNod } from './nod';
import { withParcel } from './parcel';
import { rankByIntent } from './rank-by-intent';
import { rankByWords } from './rank-by-words';
import type { ChatJudgement, Reason, Suggestion } from './suggestion';
import { findUnanswered } from './unanswered';

export type { SuggestInput } from './candidate';

const mostSuggestions = 5;
/** Who types more than this in a row has said the question in the last lines; older ones are cut from the front. */
const mostLines = 6;
const mostCharacters = 400;
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
  const lines = question.lines.slice(-mostLines).filter(Boolean);
  const text = lines.join('\n').slice(-mostCharacters);
  if (isNod(text)) return { question, buyer, suggestions: [] };
  const answers = answer(input, text, lines).map((ranked) => makeSuggestion(input, ranked));
  const suggestions = input.firstContact && isGreeting(text) ? welcome(input, answers) : answers;
  return { question, buyer, suggestions };
}

/** What answers the question, behind what is said of an incident that is on. */
function answer(input: SuggestInput, text: string, lines: readonly string[]): Ranked[] {
  const hits = hitsOf(input, text);
  const { ranked, intent } = rank(input, text, hits);
  const byLine = input.intents && lines.length > 1 ? answerEachLine(input, input.intents, lines) : [];
  const usable = () => [...input.library.templates.keys()].flatMap((id) => fitting(input, id) ?? []);
  const first = input.at ? explainIncidents({ text, intent }, hits, usable, input.at) : [];
  const all = distinct([...first, ...ranked.slice(0, 1), ...byLine, ...ranked.slice(1)]);
  return withParcel(all, input.facts).slice(0, mostSuggestions);
}

/** Each template where it stands first. */
function distinct(all: readonly Ranked[]): Ranked[] {
  const seen = new Set<Template>();
  return all.filter(({ template }) => !seen.has(template) && seen.add(template));
}

function rank(input: SuggestInput, text: string, hits: readonly Hit[]) {
  return input.intents
    ? rankByIntent(input, input.intents, text, hits)
    : { ranked: rankByWords(input, hits), intent: null };
}

/** Welcomes before everything else, in the library's order. */
function welcome(input: SuggestInput, after: Suggestion[]): Suggestion[] {
  const welcomes = [...input.library.templates.values()]
    .filter((template) => template.fit.moment === 'firstContact' && fitting(input, template.id))
    .sort((one, other) => picks(input, other) - picks(input, one) || one.order - other.order)
    .map((template) => makeSuggestion(input, { template, reasons: [{ kind: 'firstContact' }] }));
  const ids = new Set(welcomes.map(({ template }) => template));
  return [...welcomes, ...after.filter(({ template }) => !ids.has(template))].slice(0, mostSuggestions);
}

function makeSuggestion(input: SuggestInput, { template, reasons }: Ranked): Suggestion {
  const said = textFor(template, input.facts.conversation.key);
  const { text, asks } = fillTemplate(said, input.values);
  const { level = null } = input.facts.conversation;
  const audience = audienceReason(template, { buyer: input.buyer, level });
  const all = [...reasons, ...audience, ...habitReason(input, template)];
  return { template: template.id, title: template.title, text, asks, reasons: all };
}

function habitReason(input: SuggestInput, template: Template): Reason[] {
  const times = Math.round(picks(input, template));
  return times >= toldPicks ? [{ kind: 'habit', times }] : [];
}
