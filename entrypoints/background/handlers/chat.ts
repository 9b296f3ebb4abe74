import { type BuyerKind, isBought } from '@/lib/domain/chat/contact';
import type { ChatFacts } from '@/lib/domain/chat/facts';
import { suggest } from '@/lib/domain/chat/suggest';
import type { Suggestion } from '@/lib/domain/chat/suggestion';
import { fail, ok } from '@/lib/domain/result';
import type { Settings } from '@/lib/domain/settings/settings';
import { shopName } from '@/lib/domain/settings/shops';
import { findTemplates } from '@/lib/domain/templates/find';
import { shopDate } from '@/lib/domain/templates/fits';
import type { Template } from '@/lib/domain/templates/template';
import { fillTemplate, type VariableValues, variableValues } from '@/lib/domain/templates/variables';
import { textFor, variantKey } from '@/lib/domain/templates/variants';
import type { Place } from '@/lib/messages/protocol';
import type { Caller, Handlers } from '@/lib/messages/server';
import { noteContact } from '@/lib/store/contacts';
import type { Store } from '@/lib/store/db';
import { recordSent, recordSuggested, recordTyped, recordUse } from '@/lib/store/events';
import { readHabits } from '@/lib/store/habits';
import { hashConversation, hashOrder } from '@/lib/store/secrets';
import { type Context, openLibrary, settingsIn } from '../context';
import { addItems, withGoods } from '../goods';
import { utcOffsetOf } from '../site-clock';

/** As many as a person looks through; what stands further down is found by typing more. */
const mostFound = 20;

/** Suggestions for a chat, and what was done with them. */
export function chatHandlers(context: Context) {
  const valuesFor = async (
    facts: ChatFacts | null,
    place: Place,
    caller: Caller,
    answers: Record<string, string> = {},
  ): Promise<VariableValues> =>
    valuesOf(await settingsIn(context, caller.world), facts, place, caller.now, answers);

  return {
    async 'chat.judge'({ place, facts }, caller) {
      const reading = context.models.intents();
      const store = await context.store(caller.world);
      // All at once: a worker that was asleep reads everything from the disk, and the buyer's line waits for it.
      const [opened, habits, contact, settings, intents] = await Promise.all([
        openLibrary(context, caller.world, caller.now),
        readHabits(store, place.shop, caller.now),
        contactIn(store, place, facts, caller.now),
        settingsIn(context, caller.world),
        reading,
      ]);
      if (!opened.ok) return opened;
      const { library } = opened.value;
      const values = valuesOf(settings, facts, place, caller.now);
      const incidents = settings.incidents.map(({ kind }) => kind);
      const at = { date: shopDate(caller.now, utcOffsetOf(place.site, caller.now)), incidents };
      const judged = suggest({
        facts,
        intents,
        library,
        habits,
        ...contact,
        values,
        shop: place.shop,
        at,
      });
      const asked = { place, facts, templates: library.templates, values, intents };
      const answers = await addItems(context, judged, asked, caller);
      return ok(incidents.length > 0 ? { ...answers, incidents } : answers);
    },
    async 'chat.fill'({ place, facts, template: id, answers }, caller) {
      const opened = await openLibrary(context, caller.world, caller.now);
      if (!opened.ok) return opened;
      const { library } = opened.value;
      const template = library.templates.get(id);
      if (!template) return fail('template.notFound');
      const values = await valuesFor(facts, place, caller, answers);
      const more = await withGoods(context, id, values, { place, facts }, caller);
      return ok(filled(template, place, more));
    },
    async 'chat.used'({ place, template: id, how }, { world, now }) {
      const opened = await openLibrary(context, world, now);
      if (!opened.ok) return opened;
      const { store, library } = opened.value;
      const template = library.templates.get(id);
      if (!template) return fail('template.notFound');
      const variant = variantKey(textFor(template, place.conversation));
      // The reply is in the box already: what is learnt from it waits for the disk, and nothing waits for what is learnt.
      context.aside('used', () => recordUse(store, { ...place, template: id, how, variant }, now));
      return ok(null);
    },
    // None opens the library: what stood in the dock stood there, whatever was removed since.
    async 'chat.suggested'({ place, question, templates }, { world, now }) {
      const store = await context.store(world);
      context.aside('suggested', () => recordSuggested(store, { ...place, question, templates }, now));
      return ok(null);
    },
    async 'chat.sent'({ place, template, kept, edited }, { world, now }) {
      const store = await context.store(world);
      context.aside('sent', () => recordSent(store, { ...place, template, kept, edited }, now));
      return ok(null);
    },
    async 'chat.typed'({ place }, { world, now }) {
      const store = await context.store(world);
      context.aside('typed', () => recordTyped(store, place, now));
      return ok(null);
    },
    async 'templates.search'({ place, facts, query }, caller) {
      const opened = await openLibrary(context, caller.world, caller.now);
      if (!opened.ok) return opened;
      const { store, library } = opened.value;
      const [habits, values] = await Promise.all([
        readHabits(store, place.shop, caller.now),
        valuesFor(facts, place, caller),
      ]);
      const date = shopDate(caller.now, utcOffsetOf(place.site, caller.now));
      const found = findTemplates(query, library, habits, date)
        // Our own pages stand in no shop and show the templates of all.
        .filter(({ template: { shop } }) => shop === '' || shop === place.shop || place.site === '')
        .slice(0, mostFound);
      return ok(found.map(({ template, reasons }) => ({ ...filled(template, place, values), reasons })));
    },
  } satisfies Partial<Handlers>;
}

/** What fills a template here: from the page, the settings and the person's answers. */
function valuesOf(
  { agentName, shops }: Settings,
  facts: ChatFacts | null,
  place: Place,
  now: Date,
  answers: Record<string, string> = {},
): VariableValues {
  const utcOffset = utcOffsetOf(place.site, now);
  return variableValues(facts, { now, utcOffset, agentName, shop: shopName(shops, place.shop), answers });
}

function filled(template: Template, { conversation }: Place, values: VariableValues): Suggestion {
  return {
    template: template.id,
    title: template.title,
    ...fillTemplate(textFor(template, conversation), values),
    reasons: [],
  };
}

/** A conversation that can't be told from others, or noted down, is greeted by nobody: a second welcome is worse than none. */
async function contactIn(
  store: Store,
  place: Place,
  facts: ChatFacts,
  now: Date,
): Promise<{ firstContact: boolean; buyer: BuyerKind | null }> {
  const unknown = { firstContact: false, buyer: null };
  const { site, shop, conversation } = place;
  if (conversation === null) return unknown;
  const { order } = facts;
  const bought = order?.orderId != null && isBought(order.status) ? order.orderId : null;
  const [hash, paid] = await Promise.all([
    hashConversation(store, site, conversation),
    bought === null ? ok(null) : hashOrder(store, site, bought),
  ]);
  if (!hash.ok || !paid.ok) return unknown;
  const noted = await noteContact(store, { hash: hash.value, shop, paid: paid.value, now });
  if (!noted.ok) return unknown;
  const { isFirst, buyer } = noted.value;
  // A robot's greeting is no answer, a colleague's line from before our time is.
  return { firstContact: isFirst && facts.messages.every(({ from }) => from !== 'seller'), buyer };
}
