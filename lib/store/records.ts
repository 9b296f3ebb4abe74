import * as z from 'zod/mini';
import { caseSchema } from '../domain/checklists/case';
import { itemLinkSchema } from '../domain/goods/link';
import { remindedSchema } from '../domain/orders/finding';
import { orderStatuses } from '../domain/orders/status';
import { dispatchStates, refundKinds, refundStates } from '../domain/refunds/facts';
import { reasonKinds } from '../domain/refunds/finding';
import { ratingSchema } from '../domain/reviews/facts';
import { reviewCauses } from '../domain/reviews/finding';
import { groupSchema, templateSchema } from '../domain/templates/template';
import { draftOutcomes, severities } from '../domain/wording/mark';
import type { Schema } from './schema';

/** The stores that a full export holds: all but copies, what can be built again, and what is on its way. */
export const keptStores = [
  'templates',
  'groups',
  'settings',
  'habits',
  'events',
  'secrets',
  'contacts',
  'orderFacts',
  'reminders',
  'reviewFacts',
  'refundFacts',
  'cases',
  'ruleChanges',
  'itemLinks',
] as const satisfies readonly (keyof Schema)[];
export type KeptStore = (typeof keptStores)[number];

/** Stores whose records bear their key. */
export const keyedInside: ReadonlySet<string> = new Set(['templates', 'groups', 'cases', 'itemLinks']);

const text = z.nullable(z.string());
const money = z.nullable(z.object({ value: z.number(), currency: z.string() }));
const where = { site: z.string(), shop: z.string() };
const happened = { at: z.string(), ...where };
const taken = {
  ...happened,
  template: z.string(),
  how: z.enum(['insert', 'copy']),
  variant: z.exactOptional(z.string()),
};

/**
 * What a record of each store looks like, for those that come from a file: a database of our own was written by us, a
 * file may have been written by anybody.
 */
export const recordSchemas: { [N in KeptStore]: z.ZodMiniType<Schema[N]['value']> } = {
  templates: templateSchema,
  groups: groupSchema,
  // Each key has a reader of its own, which takes what it understands.
  settings: z.unknown(),
  habits: z.object({
    shop: z.string(),
    template: z.string(),
    weight: z.number(),
    against: z.exactOptional(z.number()),
    at: z.string(),
  }),
  events: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('chat.used'), ...taken, conversation: text }),
    z.object({ kind: z.literal('order.reminded'), ...taken, order: z.string() }),
    z.object({ kind: z.literal('order.paidAfterReminder'), ...taken, order: z.string() }),
    z.object({ kind: z.literal('review.opened'), ...taken, review: z.string() }),
    z.object({
      kind: z.literal('chat.suggested'),
      ...happened,
      conversation: text,
      question: text,
      templates: z.array(z.string()),
    }),
    z.object({
      kind: z.literal('chat.sent'),
      ...happened,
      conversation: text,
      template: z.string(),
      kept: z.number(),
      edited: z.boolean(),
    }),
    z.object({ kind: z.literal('chat.typed'), ...happened, conversation: text }),
    z.object({ kind: z.literal('order.flagged'), ...happened, order: z.string(), minutes: z.number() }),
    z.object({
      kind: z.literal('review.flagged'),
      ...happened,
      review: z.string(),
      severity: z.enum(severities),
      causes: z.array(z.enum(reviewCauses)),
    }),
    z.object({
      kind: z.literal('draft.flagged'),
      ...happened,
      rule: z.string(),
      outcome: z.enum(draftOutcomes),
    }),
    z.object({ kind: z.literal('case.begun'), ...happened, case: z.string(), checklist: z.string() }),
    z.object({ kind: z.literal('case.closed'), ...happened, case: z.string(), checklist: z.string() }),
  ]),
  secrets: z.pipe(z.string().check(z.regex(/^([0-9a-f]{2})+$/)), z.transform(bytesOf)),
  contacts: z.object({
    shop: z.string(),
    firstAt: z.string(),
    lastAt: z.string(),
    usedAt: text,
    paid: z.exactOptional(z.array(z.string())),
  }),
  orderFacts: z.object({
    ...where,
    orderId: z.string(),
    status: z.enum(orderStatuses),
    statusText: text,
    orderedAt: text,
    paidAt: text,
    amount: money,
    seenAt: z.string(),
    page: z.string(),
    waitingSeenAt: z.exactOptional(z.string()),
    flaggedAt: z.exactOptional(z.string()),
  }),
  reminders: z.object({
    site: z.string(),
    reminded: z.array(remindedSchema).check(z.minLength(1)),
    lastAt: z.string(),
    paidSeenAt: text,
  }),
  reviewFacts: z.object({
    ...where,
    page: z.string(),
    at: text,
    rating: z.nullable(ratingSchema),
    severity: z.nullable(z.enum(severities)),
    causes: z.array(z.enum(reviewCauses)),
    mixed: z.boolean(),
    replied: z.nullable(z.boolean()),
    hasImages: z.nullable(z.boolean()),
    seenAt: z.string(),
    flaggedAt: z.exactOptional(z.string()),
  }),
  refundFacts: z.object({
    ...where,
    page: z.string(),
    key: z.string(),
    kind: z.enum(refundKinds),
    reason: z.enum(reasonKinds),
    state: z.enum(refundStates),
    dispatch: z.enum(dispatchStates),
    amount: money,
    appliedAt: text,
    due: text,
    seenAt: z.string(),
  }),
  cases: z.extend(caseSchema, { removedAt: text }),
  ruleChanges: z.object({
    rule: z.string(),
    shop: z.string(),
    added: z.array(z.string()),
    removed: z.array(z.string()),
    changedAt: z.string(),
  }),
  itemLinks: itemLinkSchema,
};

function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** Bytes as a file holds them. */
export const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
