import type { ChatFacts } from '@/lib/domain/chat/facts';
import type { Intent } from '@/lib/domain/chat/intent';
import type { ChatJudgement } from '@/lib/domain/chat/suggestion';
import type { ItemLinkDraft } from '@/lib/domain/goods/link';
import { goodsFor, itemValues, relatedTemplateId, suggestItems, withItems } from '@/lib/domain/goods/suggest';
import type { World } from '@/lib/domain/practice/world';
import { shopDate } from '@/lib/domain/templates/fits';
import type { Template } from '@/lib/domain/templates/template';
import { fillTemplate, type VariableValues } from '@/lib/domain/templates/variables';
import { checkDraft } from '@/lib/domain/wording/check';
import type { Place } from '@/lib/messages/protocol';
import type { Caller } from '@/lib/messages/server';
import { listItemLinks } from '@/lib/store/goods';
import { wasOffered } from '@/lib/store/offered';
import type { Context } from './context';
import { wordingRulesIn } from './rules';
import { utcOffsetOf } from './site-clock';

type Asked = {
  place: Place;
  facts: ChatFacts;
  templates: ReadonlyMap<string, Template>;
  values: VariableValues;
  /** What the model takes the question for; null where none is at hand. */
  intent: Intent | null;
};

/** A judgement with the goods that go with the item in question, where that fits; else as it was. */
export async function addItems(
  context: Context,
  judgement: ChatJudgement,
  { place, facts, templates, values, intent }: Asked,
  { world, now }: Caller,
): Promise<ChatJudgement> {
  if (!judgement.question) return judgement;
  const store = await context.store(world);
  const related = suggestItems({
    facts,
    links: await listItemLinks(store),
    shop: place.shop,
    template: templates.get(relatedTemplateId),
    values,
    intent,
    moment: { buyer: judgement.buyer, date: shopDate(now, utcOffsetOf(place.site)) },
  });
  if (!related) return judgement;
  const { lines, since } = judgement.question;
  const question = { line: lines[0] ?? '', since };
  // Asked for in so many words, it may be said again.
  const isAsked = judgement.suggestions.some(({ template }) => template === relatedTemplateId);
  if (!isAsked && (await wasOffered(store, { ...place, question, template: related.template }, now)))
    return judgement;
  if ((await markedIn(context, world, place.shop)(related.text)).length > 0) return judgement;
  return { ...judgement, suggestions: withItems(judgement.suggestions, related) };
}

/** The values of a template; of the one that carries a recommendation, with the goods that it is about. */
export async function withGoods(
  context: Context,
  template: string,
  values: VariableValues,
  { place, facts }: Pick<Asked, 'place' | 'facts'>,
  { world }: Caller,
): Promise<VariableValues> {
  if (template !== relatedTemplateId) return values;
  const links = await listItemLinks(await context.store(world));
  const goods = goodsFor({ facts, links, shop: place.shop });
  return goods ? itemValues(values, goods) : values;
}

/** What a buyer would read of a link; null where the template is not there. Blanks of the template's own stay as `{name}`. */
export function previewItems(
  template: Template | undefined,
  { item, related }: Pick<ItemLinkDraft, 'item' | 'related'>,
): string | null {
  if (template?.removedAt !== null) return null;
  return fillTemplate(template.text, itemValues({}, { item, related })).text;
}

/** The words of a text that the draft check of a shop marks at warn or above: such a text is no suggestion of ours. */
export function markedIn(context: Context, world: World, shop: string): (text: string) => Promise<string[]> {
  const opening = wordingRulesIn(context, world, shop);
  return async (text) => {
    const { rules, off, settings } = await opening;
    const { ignoredWords } = settings;
    return checkDraft(text, { rules, language: 'zh-CN', off, ignoredWords })
      .filter(({ severity }) => severity === 'warn' || severity === 'urgent')
      .map(({ words }) => words);
  };
}
