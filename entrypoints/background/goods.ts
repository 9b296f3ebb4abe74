import type { ChatFacts } from '@/lib/domain/chat/facts';
import type { Intent } from '@/lib/domain/chat/intent';
import { type IntentModel, judgeIntents } from '@/lib/domain/chat/intent-model';
import type { ChatJudgement, Suggestion } from '@/lib/domain/chat/suggestion';
import type { ItemLinkDraft } from '@/lib/domain/goods/link';
import {
  goodsFor,
  isAskedFor,
  itemValues,
  relatedTemplateId,
  suggestItems,
  withItems,
} from '@/lib/domain/goods/suggest';
import type { World } from '@/lib/domain/practice/world';
import { shopDate } from '@/lib/domain/templates/fits';
import type { Template } from '@/lib/domain/templates/template';
import { fillTemplate, type VariableValues } from '@/lib/domain/templates/variables';
import { inVariant } from '@/lib/domain/templates/variants';
import type { Place } from '@/lib/messages/protocol';
import type { Caller } from '@/lib/messages/server';
import { listItemLinks } from '@/lib/store/goods';
import { wasOffered } from '@/lib/store/offered';
import type { Context } from './context';
import { utcOffsetOf } from './site-clock';

type Asked = {
  place: Place;
  facts: ChatFacts;
  templates: ReadonlyMap<string, Template>;
  values: VariableValues;
  /** Tells what the buyer wants; null where no model is at hand. */
  intents: IntentModel | null;
};

/** An intent that is less likely than this is not told from others; then the buyer's words decide. */
const leastLikely = 0.4;

/** A judgement with the goods that go with the item in question, where that fits; without their template where it does not. */
export async function addItems(
  context: Context,
  judgement: ChatJudgement,
  asked: Asked,
  caller: Caller,
): Promise<ChatJudgement> {
  if (!judgement.question) return judgement;
  const related = await findItems(context, judgement, asked, caller);
  return { ...judgement, suggestions: withItems(judgement.suggestions, related) };
}

async function findItems(
  context: Context,
  { question, buyer, suggestions }: ChatJudgement,
  { place, facts, templates, values, intents }: Asked,
  { world, now }: Caller,
): Promise<Suggestion | null> {
  const store = await context.store(world);
  const links = await listItemLinks(store);
  if (!question || links.length === 0) return null;
  const template = templates.get(relatedTemplateId);
  const related = suggestItems({
    facts,
    links,
    shop: place.shop,
    template: template && inVariant(template, place.conversation),
    values,
    intent: intents && likeliest(intents, question.lines.filter(Boolean).join('\n')),
    moment: { buyer, date: shopDate(now, utcOffsetOf(place.site, now)) },
  });
  if (!related || (await markedIn(context, world, place)(related.text)).length > 0) return null;
  // Asked for in so many words, it may be said again.
  if (suggestions.some(isAskedFor)) return related;
  const first = { line: question.lines[0] ?? '', since: question.since };
  const offered = await wasOffered(store, { ...place, question: first, template: related.template }, now);
  return offered ? null : related;
}

function likeliest(model: IntentModel, text: string): Intent | null {
  const [best] = judgeIntents(model, text);
  return best && best.probability >= leastLikely ? best.intent : null;
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

/** The words of a text that the draft check marks at warn or above in a shop of a site: such a text is no suggestion of ours. */
export function markedIn(
  context: Context,
  world: World,
  { site, shop }: Pick<Place, 'site' | 'shop'>,
): (text: string) => Promise<string[]> {
  // The rules are many, and most shops link no goods.
  const opening = import('./rules').then(async ({ regionOf, wordingRulesIn }) => ({
    ...(await wordingRulesIn(context, world, shop)),
    region: regionOf(site),
  }));
  return async (text) => {
    const { checkDraft } = await import('@/lib/domain/wording/check');
    const { rules, off, settings, region } = await opening;
    const { ignoredWords } = settings;
    return checkDraft(text, { rules, language: 'zh-CN', off, ignoredWords, region })
      .filter(({ severity }) => severity === 'warn' || severity === 'urgent')
      .map(({ words }) => words);
  };
}
