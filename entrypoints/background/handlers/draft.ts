import { fail, ok } from '@/lib/domain/result';
import { wordingRules } from '@/lib/domain/rules/wording';
import { desktopSite } from '@/lib/domain/sites/desktop';
import { checkDraft } from '@/lib/domain/wording/check';
import type { Handlers } from '@/lib/messages/server';
import { recordDraft } from '@/lib/store/events';
import { changeSettings } from '@/lib/store/settings';
import { chooseLanguage } from '@/lib/words';
import { announced, type Context } from '../context';
import { regionFor, regionOf, wordingRulesIn } from '../rules';

/** What a draft says that it had better not, and what the person wants to hear no more. */
export const draftHandlers = (context: Context) =>
  ({
    async 'draft.judge'({ place, text }, { world }) {
      const { rules, off, settings } = await wordingRulesIn(context, world, place.shop);
      const language = chooseLanguage(settings.language, context.browserLanguage());
      const region = place.site === desktopSite ? regionFor(place.shop, settings) : regionOf(place.site);
      return ok(checkDraft(text, { rules, language, off, ignoredWords: settings.ignoredWords, region }));
    },
    async 'draft.flagged'({ place: { site, shop }, rule, outcome }, { world, now }) {
      if (!wordingRules.some(({ id }) => id === rule)) return fail('rule.notFound');
      return recordDraft(await context.store(world), { site, shop, rule, outcome }, now);
    },
    async 'draft.ignore'({ place: { site, shop }, rule, words }, { world, now }) {
      if (!wordingRules.some(({ id }) => id === rule)) return fail('rule.notFound');
      const store = await context.store(world);
      const saved = await changeSettings(store, ({ rulesOff, ignoredWords }) =>
        words === null
          ? { rulesOff: withOne(rulesOff, rule) }
          : { ignoredWords: withOne(ignoredWords, words) },
      );
      const outcome = words === null ? 'ruleOff' : 'wordIgnored';
      if (saved.ok)
        context.aside('ignored mark', () => recordDraft(store, { site, shop, rule, outcome }, now));
      const told = await announced(context, world, 'settings', saved);
      return told.ok ? ok(null) : told;
    },
  }) satisfies Partial<Handlers>;

const withOne = (list: readonly string[], one: string): string[] => [...new Set([...list, one])];
