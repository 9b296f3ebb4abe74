import * as z from 'zod/mini';
import { chatFactsSchema } from '../domain/chat/facts';
import { chatJudgementSchema, suggestionSchema } from '../domain/chat/suggestion';
import { orderSchema } from '../domain/orders/facts';
import { dueSchema, ordersJudgementSchema } from '../domain/orders/finding';
import type { World } from '../domain/practice/world';
import { dockSchema, languages, settingsSchema, themes } from '../domain/settings/settings';
import { pageKinds, siteProfileSchema } from '../domain/sites/profile';
import { groupSchema, longestText, templateDraftSchema, templateSchema } from '../domain/templates/template';
import { markSchema } from '../domain/wording/mark';

/**
 * Every message between our contexts, parsed on arrival. `from: 'page'` may be asked by content scripts too;
 * `from: 'ours'` only by our own extension pages. One line adds a message; the worker does not compile until a
 * handler exists.
 */

const id = z.string().check(z.minLength(1), z.maxLength(80));
const site = z.string().check(z.maxLength(40));
const none = z.null();

/** What identifies the place that asks: site id, shop (empty: unknown) and the conversation's key, which the worker hashes. */
const placeSchema = z.object({ site, shop: z.string(), conversation: z.nullable(z.string()) });

/** The settings that a host page may know: nothing about other sites, shops or rules. */
export const pageSettingsSchema = z.object({
  language: z.enum(languages),
  theme: z.enum(themes),
  dock: dockSchema,
});

const pageOpenedSchema = z.object({
  profile: z.nullable(siteProfileSchema),
  page: z.nullable(z.enum(pageKinds)),
  settings: pageSettingsSchema,
});

const librarySchema = z.object({ groups: z.array(groupSchema), templates: z.array(templateSchema) });

/** What an import would do; `token` commits exactly this staged change. */
const importPreviewSchema = z.object({
  token: z.string(),
  added: z.number(),
  changed: z.number(),
  same: z.number(),
  groups: z.number(),
  samples: z.array(z.object({ title: z.string(), kind: z.enum(['added', 'changed']) })),
});

export const protocol = {
  /** Which profile and page fit this address, and how the page's overlays should look and speak. */
  'page.opened': {
    from: 'page',
    in: z.object({ url: z.string().check(z.maxLength(4000)) }),
    out: pageOpenedSchema,
  },
  'chat.judge': {
    from: 'page',
    in: z.object({ place: placeSchema, facts: chatFactsSchema }),
    out: chatJudgementSchema,
  },
  /** A template's text with the person's answers filled in; `asks` is empty when nothing is open any more. */
  'chat.fill': {
    from: 'page',
    in: z.object({
      place: placeSchema,
      facts: chatFactsSchema,
      template: id,
      answers: z.record(z.string(), z.string().check(z.maxLength(200))),
    }),
    out: suggestionSchema,
  },
  /** What the person did with a suggestion. No text of the conversation, no name: the worker hashes the key. */
  'chat.used': {
    from: 'page',
    in: z.object({ place: placeSchema, template: id, how: z.enum(['insert', 'copy']) }),
    out: none,
  },
  'templates.search': {
    from: 'page',
    in: z.object({
      place: placeSchema,
      facts: z.nullable(chatFactsSchema),
      query: z.string().check(z.maxLength(100)),
    }),
    out: z.array(suggestionSchema),
  },
  /** Marks in a draft, in the interface's language. */
  'draft.judge': {
    from: 'page',
    in: z.object({ place: placeSchema, text: z.string().check(z.maxLength(longestText)) }),
    out: z.array(markSchema),
  },
  'draft.ignore': {
    from: 'page',
    in: z.object({
      place: placeSchema,
      rule: z.string(),
      words: z.nullable(z.string().check(z.maxLength(200))),
    }),
    out: none,
  },
  'dock.moved': { from: 'page', in: z.object({ site, dock: dockSchema }), out: none },

  /** Orders that the page shows now, changed ones only, at most 200 a call. */
  'orders.judge': {
    from: 'page',
    in: z.object({ place: placeSchema, orders: z.array(orderSchema).check(z.maxLength(200)) }),
    out: ordersJudgementSchema,
  },
  /** The reminder for one order that the page shows unpaid now, filled; refused for any other order. */
  'reminders.prepare': {
    from: 'page',
    in: z.object({ place: placeSchema, order: orderSchema }),
    out: suggestionSchema,
  },
  'reminders.done': {
    from: 'page',
    in: z.object({ place: placeSchema, orderId: z.string(), template: id, how: z.enum(['insert', 'copy']) }),
    out: ordersJudgementSchema,
  },
  /** What is due, from the pages seen. */
  'today.list': { from: 'ours', in: none, out: z.array(dueSchema) },

  'templates.list': { from: 'ours', in: none, out: librarySchema },
  'templates.save': { from: 'ours', in: templateDraftSchema, out: templateSchema },
  'templates.remove': { from: 'ours', in: z.object({ ids: z.array(id) }), out: none },
  'templates.restore': { from: 'ours', in: z.object({ ids: z.array(id) }), out: none },
  'templates.move': {
    from: 'ours',
    /** `before` null: to the end of the group. */
    in: z.object({ id, group: id, before: z.nullable(id) }),
    out: librarySchema,
  },
  /** The text as a buyer would read it, with example values. */
  'templates.preview': {
    from: 'ours',
    in: z.object({ text: z.string().check(z.maxLength(longestText)) }),
    out: z.object({
      parts: z.array(z.object({ text: z.string(), kind: z.enum(['plain', 'filled', 'asked', 'broken']) })),
    }),
  },
  'templates.export': { from: 'ours', in: none, out: z.object({ name: z.string(), json: z.string() }) },
  'templates.importPreview': { from: 'ours', in: z.object({ json: z.string() }), out: importPreviewSchema },
  'templates.importCommit': { from: 'ours', in: z.object({ token: z.string() }), out: librarySchema },
  /** Puts the library back to what it was before the last import. */
  'templates.importUndo': { from: 'ours', in: none, out: librarySchema },
  'groups.save': {
    from: 'ours',
    in: z.object({ id: z.nullable(id), name: groupSchema.shape.name, parent: z.nullable(id) }),
    out: librarySchema,
  },
  'groups.remove': { from: 'ours', in: z.object({ id }), out: librarySchema },
  'groups.restore': { from: 'ours', in: z.object({ id }), out: librarySchema },
  /** Every wording rule by name, in the interface's language. */
  'rules.list': {
    from: 'ours',
    in: none,
    out: z.array(z.object({ id: z.string(), title: z.string() })),
  },
  'settings.get': { from: 'ours', in: none, out: settingsSchema },
  'settings.save': { from: 'ours', in: z.partial(settingsSchema), out: settingsSchema },
} as const satisfies Record<string, { from: 'page' | 'ours'; in: z.ZodMiniType; out: z.ZodMiniType }>;

export type Protocol = typeof protocol;
export type MessageName = keyof Protocol;
export type Input<N extends MessageName> = z.infer<Protocol[N]['in']>;
export type Output<N extends MessageName> = z.infer<Protocol[N]['out']>;
export type PageSettings = z.infer<typeof pageSettingsSchema>;
export type PageOpened = z.infer<typeof pageOpenedSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Library = z.infer<typeof librarySchema>;
export type ImportPreview = z.infer<typeof importPreviewSchema>;

export type { World };

/** What a context may want to hear of when another one changed it. */
export type ChangeTopic = 'settings' | 'templates';

export const envelopeSchema = z.object({
  to: z.literal('countermate'),
  name: z.string(),
  world: z.enum(['shop', 'practice']),
  /** Milliseconds since 1970, only from our practice page, whose clock can be sped up. */
  now: z.nullable(z.number()),
  input: z.unknown(),
});

export type Envelope = z.infer<typeof envelopeSchema>;
