import * as z from 'zod/mini';

export const languages = ['zh-CN', 'zh-TW', 'en'] as const;
export type Language = (typeof languages)[number];

export const themes = ['auto', 'light', 'dark'] as const;

/** Where the dock sits, as the person left it. Offsets in CSS pixels from its place on the reply box. */
export const dockSchema = z.object({ collapsed: z.boolean(), dx: z.number(), dy: z.number() });

const statusWords = z.array(z.string().check(z.minLength(1), z.maxLength(20))).check(z.maxLength(20));

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
  /** Retention in days. */
  keepLearningDays: z.number().check(z.minimum(1), z.maximum(365)),
  keepFactsDays: z.number().check(z.minimum(1), z.maximum(365)),
});

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
  keepLearningDays: 30,
  keepFactsDays: 90,
};
