import * as z from 'zod/mini';
import { orderStatuses } from '../orders/status';

/** Moments that call for a template without a question: first contact, and the steps of an order. */
export const moments = ['firstContact', 'unpaid', 'paid', 'dispatched', 'received'] as const;

/** Whom a template is for, by what was seen of their purchases (R50 of the field). */
export const audiences = ['new', 'returning'] as const;

/** What stops a shop or its parcels for a while (R8 of the field). */
export const incidentKinds = ['courier', 'overload', 'power', 'system'] as const;

const longestTitle = 80;
export const longestLevel = 20;
export const mostLevels = 10;
export const longestText = 4000;
/** Beside the template's own text: four ways of saying it in all, else none is ever used often enough to tell. */
export const mostVariants = 3;

/**
 * When a template fits beside what it says. `status`: only while the order on the page is in one of these
 * (empty: any, also none). `moment`: offered at that moment even where no word matches. `audience`: only for these
 * buyers (absent: everybody). `levels`: only for members of these levels, as the shop names them (R50 of the field). `from`, `until`: calendar dates of the shop, both inclusive, between which its
 * wording holds (R54 of the field). `incident`: it explains this one, and goes first while it lasts.
 */
const fitSchema = z
  .object({
    status: z.array(z.enum(orderStatuses)),
    moment: z.nullable(z.enum(moments)),
    audience: z.exactOptional(z.enum(audiences)),
    levels: z.exactOptional(
      z
        .array(z.string().check(z.minLength(1), z.maxLength(longestLevel)))
        .check(z.minLength(1), z.maxLength(mostLevels)),
    ),
    from: z.exactOptional(z.iso.date()),
    until: z.exactOptional(z.iso.date()),
    incident: z.exactOptional(z.enum(incidentKinds)),
  })
  .check(
    z.refine(({ from, until }) => from === undefined || until === undefined || from <= until, {
      path: ['until'],
    }),
  );

export const templateSchema = z.object({
  /** Starter templates: words such as `dispatch.when`, which never change. Own ones: a random id. */
  id: z.string().check(z.minLength(1), z.maxLength(80)),
  group: z.string(),
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(longestTitle)),
  text: z.string().check(z.minLength(1), z.maxLength(longestText)),
  /** Other ways of saying the same, of which each buyer gets one; absent where there are none. */
  variants: z.exactOptional(
    z
      .array(z.string().check(z.minLength(1), z.maxLength(longestText)))
      .check(z.minLength(1), z.maxLength(mostVariants)),
  ),
  /** How buyers ask for it, in their own words; matched before title and text. */
  asks: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(60)),
  /** Typed after `/` to call it; unique, without white space; empty for none. */
  code: z.string().check(z.maxLength(20), z.regex(/^\S*$/)),
  fit: fitSchema,
  /** Shop that it belongs to; empty: every shop. */
  shop: z.string(),
  /** Place within its group, ascending; gaps are fine. */
  order: z.number(),
  origin: z.enum(['starter', 'own']),
  /** A starter template that the person changed is theirs: no update touches it again. */
  edited: z.boolean(),
  /** ISO time of removal, or null. A removed starter template stays as a tombstone, so that no update revives it. */
  removedAt: z.nullable(z.string()),
  updatedAt: z.string(),
  /** Counts saves; a save against another number than the stored one is refused (two tabs, one template). */
  revision: z.number(),
});

export const groupSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(80)),
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(40)),
  /** Two levels at most: the parent of a parent is null. */
  parent: z.nullable(z.string()),
  order: z.number(),
  origin: z.enum(['starter', 'own']),
  removedAt: z.nullable(z.string()),
});

/** What a person edits; the store adds the rest. `revision` is the one that the editor had loaded, 0 for a new one. */
export const templateDraftSchema = z.pick(templateSchema, {
  id: true,
  group: true,
  title: true,
  text: true,
  variants: true,
  asks: true,
  code: true,
  fit: true,
  shop: true,
  revision: true,
});

export type Template = z.infer<typeof templateSchema>;
export type TemplateDraft = z.infer<typeof templateDraftSchema>;
export type Group = z.infer<typeof groupSchema>;
export type Fit = z.infer<typeof fitSchema>;
export type Moment = (typeof moments)[number];
export type Audience = (typeof audiences)[number];
export type IncidentKind = (typeof incidentKinds)[number];

/** A template that ships with the product: ours in content, the person's once edited. */
export type StarterTemplate = Pick<Template, 'id' | 'group' | 'title' | 'text' | 'asks' | 'code' | 'fit'>;
export type StarterGroup = Pick<Group, 'id' | 'name'>;
