import * as z from 'zod/mini';
import { pausedSchema } from '../pause/pause';
import { incidentKinds } from '../templates/template';

export const languages = ['zh-CN', 'zh-TW', 'en'] as const;
export type Language = (typeof languages)[number];

export const themes = ['auto', 'light', 'dark'] as const;

/** Where the dock sits, as the person left it. Offsets in CSS pixels from its place on the reply box. */
export const dockSchema = z.object({ collapsed: z.boolean(), dx: z.number(), dy: z.number() });

/** Where a window of ours stood on the screen, in CSS pixels of the desktop. */
const pixels = z.int().check(z.minimum(-20_000), z.maximum(20_000));
export const windowPlaceSchema = z.object({
  left: pixels,
  top: pixels,
  width: z.int().check(z.minimum(200), z.maximum(4000)),
  height: z.int().check(z.minimum(200), z.maximum(4000)),
});

const statusWords = z.array(z.string().check(z.minLength(1), z.maxLength(20))).check(z.maxLength(20));

/** A shop of the person's. Its id is kept with everything that belongs to it. */
const shopSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(80)),
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(40)),
});

/** Something that stands still now. Times are ISO; `confirmedAt`: when the person last said that it lasts. */
const incidentSchema = z.object({
  kind: z.enum(incidentKinds),
  since: z.iso.datetime(),
  confirmedAt: z.iso.datetime(),
});

export const settingsSchema = z.object({
  /** `auto` follows the browser. */
  language: z.enum(['auto', ...languages]),
  theme: z.enum(themes),
  /** Fills {客服}. */
  agentName: z.string().check(z.maxLength(20)),
  /** Per site id. */
  dock: z.record(z.string(), dockSchema),
  /** Wording rules that the person switched off, and words that they told us to ignore. */
  rulesOff: z.array(z.string()),
  ignoredWords: z.array(z.string()),
  /** Minutes after which an unpaid order is due for a reminder; one hour is the usual advice. */
  unpaidMinutes: z.number().check(z.minimum(10), z.maximum(2880)),
  /** Status words of a page that count as unpaid beside the profile's own, and such that don't. */
  unpaidWords: statusWords,
  notUnpaidWords: statusWords,
  /** The person's shops; none: all is one. */
  shops: z.array(shopSchema).check(z.maxLength(20)),
  /** Which of them works on a site now, per site id. */
  shopOf: z.record(z.string(), z.string()),
  paused: pausedSchema,
  /** One of a kind at most; none: all is as usual. */
  incidents: z.array(incidentSchema).check(z.maxLength(incidentKinds.length)),
  /** Where the lists' bars are folded, per site id and kind of page, `taobao orders`. */
  folded: z.record(z.string(), z.boolean()),
  /** The small window: where it stood, null until it was moved, and the shop that it asks for, empty where it is none. */
  floatingPlace: z.nullable(windowPlaceSchema),
  floatingShop: z.string().check(z.maxLength(80)),
  /** Retention in days. */
  keepLearningDays: z.number().check(z.minimum(1), z.maximum(365)),
  keepFactsDays: z.number().check(z.minimum(1), z.maximum(365)),
});

export type Incident = z.infer<typeof incidentSchema>;
export type WindowPlace = z.infer<typeof windowPlaceSchema>;
export type Shop = z.infer<typeof shopSchema>;
export type Settings = z.infer<typeof settingsSchema>;

/** Some fields to set; one that is undefined, which a message may carry, is left alone. */
export type SettingsPatch = { [Field in keyof Settings]?: Settings[Field] | undefined };

export const defaultSettings: Settings = {
  language: 'auto',
  theme: 'auto',
  agentName: '',
  dock: {},
  rulesOff: [],
  ignoredWords: [],
  unpaidMinutes: 60,
  unpaidWords: [],
  notUnpaidWords: [],
  shops: [],
  shopOf: {},
  paused: { until: null, places: [] },
  incidents: [],
  folded: {},
  floatingPlace: null,
  floatingShop: '',
  keepLearningDays: 30,
  keepFactsDays: 90,
};
