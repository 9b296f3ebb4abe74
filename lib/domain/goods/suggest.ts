import type { ChatFacts } from '../chat/facts';
import type { Intent } from '../chat/intent';
import { isNod } from '../chat/nod';
import type { Suggestion } from '../chat/suggestion';
import { findUnanswered } from '../chat/unanswered';
import { type FitMoment, fitsNow } from '../templates/fits';
import type { Template } from '../templates/template';
import { fillTemplate, type VariableValues } from '../templates/variables';
import { asksAboutGoods, isInTrouble } from './asks';
import { findLink, names } from './find';
import type { ItemLink } from './link';

/** The starter template whose text carries the suggestion, so that a person words it as they like. */
export const relatedTemplateId = 'welcome.related';

/** What the template may name beside the usual variables: the related goods, and the need that they fit. */
const relatedName = '搭配';
const whyName = '好处';

const mostSuggestions = 5;
/** Enough of what a buyer typed in a row to know what it is about. */
const mostCharacters = 400;

export type GoodsInput = {
  facts: ChatFacts;
  links: readonly ItemLink[];
  /** The shop that asks; empty where it is unknown. */
  shop: string;
  /** `welcome.related` as the person has it; undefined where it is not there. */
  template: Template | undefined;
  values: VariableValues;
  /** What the model takes the question for; null where none is at hand. */
  intent: Intent | null;
  /** Who asks, and on which day in the shop. */
  moment: Pick<FitMoment, 'buyer' | 'date'>;
};

/**
 * One suggestion of what goes with the item that the buyer asks about, or null. It is made only for a question about
 * goods, where the page shows an item that has a link or the question names one; never beside a refund, a complaint or
 * a delivery trouble, and never of what the shop has named before. Whether it stood in the conversation already, the store knows.
 */
export function suggestItems(input: GoodsInput): Suggestion | null {
  const { facts, template, values, intent } = input;
  if (!template || !fits(template, input) || isInTrouble(facts)) return null;
  const text = questionText(facts);
  if (text === '' || isNod(text)) return null;
  const found = linkFor(input, text);
  if (!found || !asksAboutGoods(text, intent, found.named) || wasSaid(facts, found.link)) return null;
  const goods = goodsFor(input);
  return goods && suggestionOf(template, values, goods);
}

/** What goes with the item that the question names, else the page shows; null where nothing does, or the buyer asks for that already. */
export function goodsFor(
  input: Pick<GoodsInput, 'facts' | 'links' | 'shop'>,
): Pick<ItemLink, 'item' | 'related'> | null {
  const { facts } = input;
  const text = questionText(facts);
  const link = linkFor(input, text)?.link;
  const asked = `${text}\n${facts.order?.item ?? ''}`;
  // Who asks about the brush is not told of the brush.
  const related = link?.related.filter(({ name }) => !names(asked, name)) ?? [];
  return link && related.length > 0 ? { item: link.item, related } : null;
}

/**
 * A list with the related goods as its last; of a full one the weakest gives way. Where the buyer's own words brought the
 * template up, it is filled where it stands; where nothing is known to go with the item, it leaves the list: a question
 * to the seller which goods to name is no answer to the buyer.
 */
export function withItems(suggestions: readonly Suggestion[], related: Suggestion | null): Suggestion[] {
  const isCarrier = ({ template }: Suggestion) => template === relatedTemplateId;
  if (!related) {
    return suggestions.filter((one) => !isCarrier(one) || one.asks.every(({ name }) => name !== relatedName));
  }
  if (suggestions.some(isAskedFor)) {
    return suggestions.map((one) =>
      isCarrier(one) ? { ...related, reasons: [...one.reasons, ...related.reasons] } : one,
    );
  }
  const others = suggestions.filter((one) => !isCarrier(one));
  return [...others.slice(0, mostSuggestions - 1), related];
}

/** Whether a suggestion is that of related goods, and the buyer's own words brought it up. */
export function isAskedFor({ template, reasons }: Suggestion): boolean {
  return template === relatedTemplateId && reasons.some(({ kind }) => kind === 'words');
}

/** What the template is filled with for one item; the item goes by the person's own short words. */
export function itemValues(
  values: VariableValues,
  { item, related }: Pick<ItemLink, 'item' | 'related'>,
): VariableValues & Record<string, string> {
  const why = [...new Set(related.map((one) => one.why).filter((one) => one.trim() !== ''))];
  return {
    ...values,
    item,
    [relatedName]: listed(related.map(({ name }) => name)),
    ...(why.length > 0 && { [whyName]: listed(why) }),
  };
}

function suggestionOf(
  { id, title, text: wording }: Template,
  values: VariableValues,
  link: Pick<ItemLink, 'item' | 'related'>,
): Suggestion {
  const { text, asks } = fillTemplate(wording, itemValues(values, link));
  const { item, related } = link;
  return {
    template: id,
    title,
    text,
    asks,
    reasons: [{ kind: 'related', item, names: related.map(({ name }) => name) }],
  };
}

/** The person's own limits on the template hold here as anywhere. */
function fits(template: Template, input: GoodsInput): boolean {
  const { removedAt, shop, fit } = template;
  const status = input.facts.order?.status ?? 'unknown';
  if (removedAt !== null || (shop !== '' && shop !== input.shop)) return false;
  const { level = null } = input.facts.conversation;
  if (!fitsNow(template, { ...input.moment, level })) return false;
  return status === 'unknown' || fit.status.length === 0 || fit.status.includes(status);
}

function questionText({ messages }: ChatFacts): string {
  const lines = findUnanswered(messages)?.lines ?? [];
  return lines.filter(Boolean).join('\n').slice(-mostCharacters);
}

/** An item that the question names goes before the one that the page shows. */
function linkFor(
  { facts, links, shop }: Pick<GoodsInput, 'facts' | 'links' | 'shop'>,
  question: string,
): { link: ItemLink; named: boolean } | null {
  const named = findLink(links, question, shop);
  if (named) return { link: named, named: true };
  const link = findLink(links, facts.order?.item ?? '', shop);
  return link && { link, named: false };
}

/** Whether somebody of the shop has spoken of one of the related goods: then the buyer knows of them. */
function wasSaid({ messages }: ChatFacts, { related }: ItemLink): boolean {
  return messages.some(
    ({ from, text }) =>
      (from === 'seller' || from === 'robot') && related.some(({ name }) => names(text, name)),
  );
}

/** Chinese lists with its own comma; goods without a Chinese name are listed as in English. */
function listed(words: readonly string[]): string {
  return words.join(words.some((word) => /\p{Script=Han}/u.test(word)) ? '、' : ', ');
}
