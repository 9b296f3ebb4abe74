import * as z from 'zod/mini';
import { dockSchema, languages, settingsSchema, themes } from '../../domain/settings/settings';
import { pageKinds, siteProfileSchema } from '../../domain/sites/profile';
import { incidentKinds } from '../../domain/templates/template';
import { type Messages, none, site } from './place';

const wordSchema = z.union([z.string(), z.object({ one: z.string(), other: z.string() })]);

/** The settings that a host page may know: nothing about other sites, shops or rules. */
const pageSettingsSchema = z.object({
  language: z.enum(languages),
  theme: z.enum(themes),
  dock: dockSchema,
  /** The list's bar on this kind of page is folded. */
  folded: z.boolean(),
  /** What the page's overlays say, in `language`, part by part. */
  words: z.record(z.string(), z.record(z.string(), wordSchema)),
});

const pageOpenedSchema = z.object({
  profile: z.nullable(siteProfileSchema),
  /** Null where no page fits, or the person paused us here. */
  page: z.nullable(z.enum(pageKinds)),
  /** The shop that works on this site now; empty: not told apart. */
  shop: z.string(),
  settings: pageSettingsSchema,
  /** ISO time at which a pause of an hour ends, to ask again. */
  resumesAt: z.nullable(z.string()),
});

const pauseSchema = z.object({
  /** The site and kind of page of the tab in front; null where it is none that we know. */
  place: z.nullable(z.object({ site, name: z.string(), page: z.enum(pageKinds) })),
  /** What keeps us quiet there, the widest reach first. */
  by: z.nullable(z.enum(['hour', 'site', 'page'])),
  until: z.nullable(z.string()),
});

/** What a page's overlays need before they start, what they remember of themselves, and settings. */
export const pageMessages = {
  /** Which profile and page fit this address, and how the page's overlays should look and speak. */
  'page.opened': {
    from: 'page',
    in: z.object({ url: z.string().check(z.maxLength(4000)) }),
    out: pageOpenedSchema,
  },
  /** Puts the program for a kind of page beside the loader that asks. */
  'page.load': { from: 'page', in: z.object({ page: z.enum(pageKinds) }), out: none },
  'dock.moved': { from: 'page', in: z.object({ site, dock: dockSchema }), out: none },
  'bar.folded': {
    from: 'page',
    in: z.object({ site, page: z.enum(pageKinds), folded: z.boolean() }),
    out: none,
  },
  /** Whether we are paused at an address: the one of the tab in front, null where the browser does not tell. */
  'pause.get': {
    from: 'ours',
    in: z.object({ url: z.nullable(z.string().check(z.maxLength(4000))) }),
    out: pauseSchema,
  },
  'pause.set': {
    from: 'ours',
    in: z.object({
      url: z.nullable(z.string().check(z.maxLength(4000))),
      /** `none` ends every pause that reaches this address. */
      pause: z.enum(['page', 'site', 'hour', 'none']),
    }),
    out: pauseSchema,
  },
  /** Switches an incident; `on` where it is on says that it still lasts. Answers with all settings. */
  'settings.incident': {
    from: 'ours',
    in: z.object({ kind: z.enum(incidentKinds), on: z.boolean() }),
    out: settingsSchema,
  },
  'settings.get': { from: 'ours', in: none, out: settingsSchema },
  'settings.save': { from: 'ours', in: z.partial(settingsSchema), out: settingsSchema },
  /** The marketplaces that we know, and whether the person lets us in. Asking is the page's: the browser wants a click. */
  'sites.list': {
    from: 'ours',
    in: none,
    out: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        hosts: z.array(z.string()),
        /** What the browser is asked for, `https://host/*`; empty where we are always let in. */
        origins: z.array(z.string()),
        /** Those of `origins` that the person lets us in to. */
        given: z.array(z.string()),
        /** `part`: on some of its hosts. */
        state: z.enum(['always', 'on', 'part', 'off']),
        pages: z.array(z.enum(pageKinds)),
      }),
    ),
  },
} as const satisfies Messages;

export type PageSettings = z.infer<typeof pageSettingsSchema>;
export type PageOpened = z.infer<typeof pageOpenedSchema>;
export type Pause = z.infer<typeof pauseSchema>;
