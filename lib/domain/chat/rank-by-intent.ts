import type { OrderStatus } from '../orders/status';
import type { Hit } from '../templates/search-index';
import type { Template } from '../templates/template';
import {
  fitting,
  isNotice,
  knownStatus,
  picks,
  type Ranked,
  type SuggestInput,
  wordsReason,
} from './candidate';
import { leaning } from './habit';
import type { Intent } from './intent';
import { type IntentModel, type Judged, judgeText } from './intent-model';
import { type Fit, noneValues, templateValues, type Unfit, weigh } from './rank';
import type { Reason } from './suggestion';
import { type Purpose, purposeOf } from './template-intents';

/**
 * Nothing is suggested where the chance that nothing fits is higher. On labelled messages, cross-validated: see
 * docs/model-intents.md for what other thresholds give.
 */
const mostNone = 0.22;
/** What stands beside the best has at least this share of its odds. */
const leastShare = 0.03;
/** An intent is told as the reason where it is at least so likely, or where there is no other reason. */
const toldIntent = 0.4;
/** From here on the intent stands for the question; of messages judged so surely nine in ten are judged right. */
export const sureFrom = 0.8;
/** A template is said to answer what it serves at least so well. */
const toldShare = 0.5;

/**
 * What the order's state makes likelier, in units of log odds. Set by hand, since no labelled message comes with its
 * order: half a unit turns a close call and nothing else.
 */
const orderOdds = 0.5;
const noticeOdds = -0.5;
const likelyIn: Readonly<Partial<Record<OrderStatus, readonly Intent[]>>> = {
  unpaid: ['payment', 'price_promotion', 'stock', 'product_info'],
  paid: ['dispatch_time', 'change_order', 'cancel_order'],
  dispatched: ['delivery_status'],
  done: ['return_exchange_repair', 'quality_complaint', 'price_protection', 'invoice'],
  refunding: ['refund', 'return_exchange_repair'],
};

export type Candidate = { template: Template; purpose: Purpose | null; fit: Fit; words: readonly string[] };
/** Everything that the choice is made from. */
export type Choice = { judged: Judged; candidates: Candidate[]; unfit: Unfit };

/**
 * Templates by what the buyer wants, the words in common, the order's state and what was picked before; none where
 * it is likely that nothing fits. `intent`: what the buyer wants, where that is sure. Habit and state move the order of
 * what fits, never whether anything does.
 */
export function rankByIntent(
  input: SuggestInput,
  model: IntentModel,
  text: string,
  hits: readonly Hit[],
): { ranked: Ranked[]; intent: Intent | null } {
  const choice = readChoice(input, model, text, hits);
  const intent = sureOf(choice.judged);
  const odds = choice.candidates.map(({ fit }) => weigh(model.rank.template, templateValues(fit)));
  if (chanceOfNone(model, choice, odds) >= mostNone) return { ranked: [], intent };
  const status = knownStatus(input.facts);
  const placed = choice.candidates
    .map((candidate, at) => {
      const spoken = speaksFor(status, candidate);
      const moved = spoken ? orderOdds : isNotice(candidate.template) ? noticeOdds : 0;
      const habit = leaning(picks(input, candidate.template));
      return { candidate, odds: (odds[at] ?? 0) + moved + habit, spoken };
    })
    .sort((one, other) => other.odds - one.odds);
  const least = (placed[0]?.odds ?? 0) + Math.log(leastShare);
  const ranked = placed
    .filter((place) => place.odds >= least)
    .map(({ candidate, spoken }) => ({
      template: candidate.template,
      reasons: [
        ...saidReasons(choice.judged, candidate),
        ...(spoken && status !== null ? [{ kind: 'order' as const, status }] : []),
      ],
    }))
    // What nothing can be said for stood there by the odds of a question that is not understood.
    .filter(({ reasons }) => reasons.length > 0);
  return { ranked, intent };
}

function sureOf({ intents }: Judged): Intent | null {
  for (const [intent, chance] of intents) if (chance >= sureFrom) return intent;
  return null;
}

/**
 * What can answer a text: what shares words with it, and every starter template that may be offered, since what those
 * are for is known without a word in common.
 */
export function readChoice(
  input: SuggestInput,
  model: IntentModel,
  text: string,
  hits: readonly Hit[],
): Choice {
  const judged = judgeText(model, text);
  const byId = new Map(hits.map((hit) => [hit.id, hit]));
  const ids = new Set([...byId.keys(), ...model.starter.labels]);
  const candidates = [...ids].flatMap((id) => {
    const template = fitting(input, id);
    return template ? [readCandidate(model, judged, template, byId.get(id))] : [];
  });
  const other = judged.intents.get('other') ?? 0;
  const sure = Math.max(...judged.intents.values());
  return { judged, candidates, unfit: { other, sure, none: judged.starters.none } };
}

/** Where it can't be told what a template is for, its words stand for that too. */
function readCandidate(
  model: IntentModel,
  judged: Judged,
  template: Template,
  hit: Hit | undefined,
): Candidate {
  const score = hit?.score ?? 0;
  const purpose = purposeOf(model, template);
  const intent = purpose ? served(purpose.intents, judged.intents) : score;
  const starter = purpose ? served(purpose.starters, judged.starters.chances) : intent;
  return { template, purpose, fit: { score, intent, starter }, words: hit?.words ?? [] };
}

/** The chance of what is wanted, as far as it is served. */
function served<Key>(serves: ReadonlyMap<Key, number>, chances: ReadonlyMap<Key, number>): number {
  let sum = 0;
  for (const [key, share] of serves) sum += share * (chances.get(key) ?? 0);
  return Math.min(1, sum);
}

/**
 * An English question has no words in common with a Chinese template, which then says nothing against it: what the
 * question is decides alone, unless words of it stand in a template.
 */
function chanceOfNone(
  model: IntentModel,
  { judged, unfit, candidates }: Choice,
  odds: readonly number[],
): number {
  const fits = candidates.map(({ fit }) => fit);
  const none = weigh(model.rank.none, noneValues(unfit, fits));
  const chance = 1 / (1 + odds.reduce((sum, one) => sum + Math.exp(one - none), 0));
  if (!judged.english) return chance;
  const spoken = fits.some(({ score }) => score > 0);
  return spoken ? Math.min(chance, judged.starters.none) : judged.starters.none;
}

/** Whether the order's state makes a template likelier: it is made for it, or for what buyers ask in it. */
function speaksFor(status: OrderStatus | null, { template, purpose }: Candidate): boolean {
  if (status === null) return false;
  if (template.fit.status.includes(status)) return true;
  const likely = likelyIn[status] ?? [];
  return likely.some((intent) => purpose?.intents.get(intent) === 1);
}

/** Words in common and what is wanted; a single character says nothing where the other does. */
function saidReasons(judged: Judged, { purpose, words }: Candidate): Reason[] {
  const [wanted] = [...(purpose?.intents ?? [])]
    .filter(([intent, share]) => share >= toldShare && intent !== 'other')
    .map(([intent]) => ({ intent, chance: judged.intents.get(intent) ?? 0 }))
    .sort((one, other) => other.chance - one.chance);
  if (!wanted || (words.length > 0 && wanted.chance < toldIntent)) return wordsReason(words);
  const telling = words.filter((word) => word.length > 1);
  return [...wordsReason(telling), { kind: 'intent', intent: wanted.intent }];
}
