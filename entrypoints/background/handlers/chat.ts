import type { ChatFacts } from '@/lib/domain/chat/facts';
import type { Suggestion } from '@/lib/domain/chat/suggestion';
import { fail, ok } from '@/lib/domain/result';
import type { Template } from '@/lib/domain/templates/template';
import { fillTemplate, type VariableValues, variableValues } from '@/lib/domain/templates/variables';
import type { Place } from '@/lib/messages/protocol';
import type { Caller, Handlers } from '@/lib/messages/server';
import { sites } from '@/lib/sites';
import { practice } from '@/lib/sites/practice';
import { recordUse } from '@/lib/store/events';
import { type Context, openLibrary, settingsIn } from '../context';

/** Minutes east of UTC of a site that no profile tells of: China's. */
const usualOffset = 480;

/** Suggestions for a chat, and what was done with them. */
export function chatHandlers(context: Context) {
  const valuesFor = async (
    facts: ChatFacts | null,
    place: Place,
    { world, now }: Caller,
    answers: Record<string, string> = {},
  ): Promise<VariableValues> => {
    const { agentName } = await settingsIn(context, world);
    const site = [...sites, practice].find(({ id }) => id === place.site);
    return variableValues(facts, {
      now,
      utcOffset: site?.utcOffset ?? usualOffset,
      agentName,
      shop: place.shop,
      answers,
    });
  };

  return {
    async 'chat.judge'() {
      return ok({ question: null, suggestions: [] });
    },
    async 'chat.fill'({ place, facts, template: id, answers }, caller) {
      const opened = await openLibrary(context, caller.world, caller.now);
      if (!opened.ok) return opened;
      const template = opened.value.library.templates.get(id);
      if (!template) return fail('template.notFound');
      return ok(filled(template, await valuesFor(facts, place, caller, answers)));
    },
    async 'chat.used'({ place, template, how }, { world, now }) {
      const opened = await openLibrary(context, world, now);
      if (!opened.ok) return opened;
      if (!opened.value.library.templates.has(template)) return fail('template.notFound');
      const { site, shop, conversation } = place;
      return recordUse(opened.value.store, { site, shop, conversation, template, how }, now);
    },
    async 'templates.search'() {
      return ok([]);
    },
  } satisfies Partial<Handlers>;
}

function filled(template: Template, values: VariableValues): Suggestion {
  return {
    template: template.id,
    title: template.title,
    ...fillTemplate(template.text, values),
    reasons: [],
  };
}
