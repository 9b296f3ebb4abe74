import type { OrderStatus } from '../orders/status';
import { type FitMoment, fitsNow } from '../templates/fits';
import { type Hit, score, type TemplateIndex } from '../templates/search-index';
import type { Template } from '../templates/template';
import type { VariableValues } from '../templates/variables';
import type { BuyerKind } from './contact';
import type { ChatFacts } from './facts';
import type { IntentModel } from './intent-model';
import type { Reason } from './suggestion';

export type SuggestInput = {
  /** Null where no model is at hand: then the words alone decide. */
  intents: IntentModel | null;
  facts: ChatFacts;
  library: { templates: ReadonlyMap<string, Template>; index: TemplateIndex };
  /** How often each template was picked and kept, old picks counting less; negative where more speaks against it. */
  habits: ReadonlyMap<string, number>;
  /** Nobody has answered this buyer yet. */
  firstContact: boolean;
  buyer: BuyerKind | null;
  values: VariableValues;
  /** The shop that asks; empty where it is unknown. */
  shop: string;
  /** The shop's date and what stands still there; absent where neither matters. */
  at?: Omit<FitMoment, 'buyer' | 'level'>;
};

/** A template in its place, and why it stands there. */
export type Ranked = { template: Template; reasons: Reason[] };

/** The template of that id where it may be offered here at all. */
export function fitting({ library, shop, facts, buyer, at }: SuggestInput, id: string): Template | null {
  const template = library.templates.get(id);
  if (!template || template.removedAt !== null) return null;
  const { level = null } = facts.conversation;
  if (at && !fitsNow(template, { ...at, buyer, level })) return null;
  if (template.shop !== '' && template.shop !== shop) return null;
  const status = knownStatus(facts);
  const statusFits =
    status === null || template.fit.status.length === 0 || template.fit.status.includes(status);
  return statusFits ? template : null;
}

/** What is like a text of all that may be offered here. */
export const hitsOf = (input: SuggestInput, text: string): Hit[] =>
  score(input.library.index, text, (id) => fitting(input, id) !== null);

export function picks({ habits }: Pick<SuggestInput, 'habits'>, template: Template): number {
  return habits.get(template.id) ?? 0;
}

/** A status that the page shows in a word that we know; only such a one may take a template away. */
export function knownStatus(facts: ChatFacts): OrderStatus | null {
  const status = facts.order?.status;
  return status === undefined || status === 'unknown' ? null : status;
}

/** Whether a template tells of an order's step (发货通知): it answers no question, unless the step was reached. */
export const isNotice = ({ fit }: Template): boolean => fit.moment !== null && fit.moment !== 'firstContact';

export const wordsReason = (words: readonly string[]): Reason[] =>
  words.length > 0 ? [{ kind: 'words', words: [...words] }] : [];
