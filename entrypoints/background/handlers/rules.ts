import type { World } from '@/lib/domain/practice/world';
import { fail, ok } from '@/lib/domain/result';
import { judgeReviews } from '@/lib/domain/reviews/judge';
import { ownWords } from '@/lib/domain/rules/changes';
import { findCommonWord } from '@/lib/domain/rules/common-words';
import { reviewRules } from '@/lib/domain/rules/reviews';
import type { ReviewRule, WordingRule } from '@/lib/domain/rules/rule';
import { wordingRules } from '@/lib/domain/rules/wording';
import type { Language } from '@/lib/domain/settings/settings';
import { starterTemplates } from '@/lib/domain/templates/starter';
import { fold } from '@/lib/domain/text';
import { checkDraft } from '@/lib/domain/wording/check';
import type { Input, Output, RuleView } from '@/lib/messages/protocol';
import type { Handlers } from '@/lib/messages/server';
import { readRuleChanges, saveRule } from '@/lib/store/rules';
import { chooseLanguage } from '@/lib/words';
import { announced, type Context, settingsIn } from '../context';
import { regionFor, reviewRulesIn, wordingRulesIn } from '../rules';

/** Rules as the options show them, what the person changes in them, and what they say of a sentence. */
export function ruleHandlers(context: Context) {
  const languageIn = async (world: World): Promise<Language> =>
    chooseLanguage((await settingsIn(context, world)).language, context.browserLanguage());

  return {
    async 'rules.list'({ shop }, { world }) {
      const store = await context.store(world);
      const [changes, { rulesOff }, language] = await Promise.all([
        readRuleChanges(store),
        settingsIn(context, world),
        languageIn(world),
      ]);
      const here = new Map(changes.filter((one) => one.shop === shop).map((one) => [one.rule, one]));
      return ok(
        everyRule.map((rule) =>
          viewOf(rule, { language, on: !rulesOff.includes(rule.id), change: here.get(rule.id) }),
        ),
      );
    },
    async 'rules.save'({ shop, id, on, added, removed }, { world, now }) {
      const rule = everyRule.find((one) => one.id === id);
      if (!rule) return fail('rule.notFound');
      const store = await context.store(world);
      const kept = (await readRuleChanges(store)).find((one) => one.rule === id && one.shop === shop);
      const fresh = added.filter((one) => !kept?.added.includes(one));
      const common = findCommonWord(fresh, shopMessages);
      if (common !== null) return fail('rule.commonWord', { word: common });
      const saved = await saveRule(store, { rule: id, shop, on, added, removed }, now);
      const told = await announced(
        context,
        world,
        'rules',
        await announced(context, world, 'settings', saved),
      );
      if (!told.ok) return told;
      return ok(viewOf(rule, { language: await languageIn(world), on, change: told.value.change }));
    },
    async 'models.broken'() {
      return ok(await context.models.broken());
    },
    async 'rules.try'(input, { world }) {
      const language = await languageIn(world);
      return ok(await tryIn(context, world, input, language));
    },
  } satisfies Partial<Handlers>;
}

const shopMessages = starterTemplates.map(({ text }) => text);

const everyRule: (WordingRule | ReviewRule)[] = [...wordingRules, ...reviewRules];

type Shown = {
  language: Language;
  on: boolean;
  change: { added: readonly string[]; removed: readonly string[] } | undefined;
};

function viewOf(rule: WordingRule | ReviewRule, { language, on, change }: Shown): RuleView {
  const removed = new Set(change?.removed.map(fold));
  return {
    id: rule.id,
    kind: 'family' in rule ? 'wording' : 'review',
    family: 'family' in rule ? rule.family : null,
    cause: 'cause' in rule ? rule.cause : null,
    title: rule.title[language] ?? '',
    reason: rule.reason[language] ?? '',
    severity: rule.severity,
    source: rule.source,
    sourceDate: rule.sourceDate,
    grade: rule.grade,
    lastChecked: rule.lastChecked,
    on,
    words: ownWords(rule).map((word) => ({ word, off: removed.has(fold(word)) })),
    added: [...(change?.added ?? [])],
  };
}

async function tryIn(
  context: Context,
  world: World,
  { shop, kind, text }: Input<'rules.try'>,
  language: Language,
): Promise<Output<'rules.try'>> {
  const titles = new Map(everyRule.map(({ id, title }) => [id, title[language]]));
  const shown = (mark: {
    rule: string;
    severity: RuleView['severity'];
    start: number;
    end: number;
    words: string;
  }) => ({
    rule: mark.rule,
    title: titles.get(mark.rule) ?? mark.rule,
    severity: mark.severity,
    start: mark.start,
    end: mark.end,
    words: mark.words,
  });
  if (kind === 'wording') {
    const { rules, off, settings } = await wordingRulesIn(context, world, shop);
    const region = regionFor(shop, settings);
    return checkDraft(text, { rules, language, off, ignoredWords: settings.ignoredWords, region }).map(shown);
  }
  const [{ rules, off }, model] = await Promise.all([
    reviewRulesIn(context, world, shop),
    context.models.reviews(),
  ]);
  const [finding] = judgeReviews([{ ...nothing, text }], { rules, language, off, model });
  return (finding?.marks ?? []).filter(({ part }) => part === 'text').map(shown);
}

/** A review of which nothing is known but what is tried out. */
const nothing = {
  key: 'tried',
  orderId: null,
  rating: null,
  followUp: null,
  at: null,
  buyer: null,
  item: null,
  replied: null,
  hasImages: null,
};
