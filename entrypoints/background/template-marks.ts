import type { World } from '@/lib/domain/practice/world';
import type { WordingRule } from '@/lib/domain/rules/rule';
import { checkTemplate } from '@/lib/domain/templates/check-template';
import type { Template } from '@/lib/domain/templates/template';
import { textsOf } from '@/lib/domain/templates/variants';
import { type Severity, severities } from '@/lib/domain/wording/mark';
import type { TemplateFlag } from '@/lib/messages/protocol';
import { chooseLanguage } from '@/lib/words';
import type { Context } from './context';
import { regionFor, wordingRulesIn } from './rules';

type Judging = Parameters<typeof checkTemplate>[1];

/** What a shop's templates are judged by: its rules, the person's wishes, and the laws where it works. */
export async function judgingIn(context: Context, world: World, shop: string): Promise<Judging> {
  const { rules, off, settings } = await wordingRulesIn(context, world, shop);
  return {
    rules,
    off,
    ignoredWords: settings.ignoredWords,
    region: regionFor(shop, settings),
    language: chooseLanguage(settings.language, context.browserLanguage()),
  };
}

/** Those templates that carry marks at warn or above, each judged by the rules of its own shop. */
export async function flagTemplates(
  context: Context,
  world: World,
  templates: readonly Pick<Template, 'id' | 'shop' | 'text' | 'variants'>[],
): Promise<TemplateFlag[]> {
  const shops = [...new Set(templates.map(({ shop }) => shop))];
  const judging = new Map(
    await Promise.all(shops.map(async (shop) => [shop, await judgingIn(context, world, shop)] as const)),
  );
  const flags: TemplateFlag[] = [];
  for (const [place, template] of templates.entries()) {
    if (place > 0 && place % inOneGo === 0) await new Promise((resolve) => setTimeout(resolve));
    const how = judging.get(template.shop);
    const grave = textsOf(template).flatMap((text) => (how && graveMarks(text, how)) ?? []);
    if (grave.length > 0) flags.push({ template: template.id, ...together(grave) });
  }
  return flags;
}

/** Templates judged before others get a turn: a buyer's line must not wait for a large library. */
const inOneGo = 50;

type Grave = { marks: number; severity: Severity };

const together = (graves: readonly Grave[]): Grave => ({
  marks: graves.reduce((sum, { marks }) => sum + marks, 0),
  severity: severities[Math.max(...graves.map(({ severity }) => severities.indexOf(severity)))] ?? 'warn',
});

/** Texts judged in this worker's life, per array of rules: after a save only what was saved is judged anew. */
const judged = new WeakMap<WordingRule[], Map<string, Grave | null>>();

/** More texts than a large library has; beyond it all are forgotten. */
const mostJudged = 4000;

function graveMarks(text: string, how: Judging): Grave | null {
  const known = judged.get(how.rules) ?? new Map<string, Grave | null>();
  judged.set(how.rules, known);
  const key = JSON.stringify([how.region, how.off, how.ignoredWords, text]);
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = graveIn(text, how);
  if (known.size >= mostJudged) known.clear();
  known.set(key, found);
  return found;
}

function graveIn(text: string, how: Judging): Grave | null {
  const gravity = checkTemplate(text, how).map(({ severity }) => severities.indexOf(severity));
  const grave = gravity.filter((one) => one >= severities.indexOf('warn'));
  return grave.length === 0
    ? null
    : { marks: grave.length, severity: severities[Math.max(...grave)] ?? 'warn' };
}
