import * as z from 'zod/mini';
import { reviewCauses } from '../reviews/finding';
import { languages } from '../settings/settings';
import { regions } from '../sites/region';
import { families, ruleGrades, severities } from '../wording/mark';

/** A rule's texts are data, as a template's are: each rule carries them in every language of the interface. */
export const textsSchema = z.record(z.enum(languages), z.string());

/** What a list of words can't say: numbers and times, found in the text by code of the same name. */
export const detectors = [
  'phone',
  'wechatId',
  'idCard',
  'bankCard',
  'taiwanId',
  'code',
  'url',
  'email',
  'duration',
  'deadline',
  'amount',
  'clauseEnd',
  'bareAnswer',
] as const;

/**
 * Surroundings that take a hit's sense away. In a draft: 不能保证今天发, 今天发货吗, 如果今天发, 今天已经发了, 预计今天发,
 * 物流显示今天到. In a review: 一点都不薄, 没有什么异味 (`denied`), 还担心会掉色 (`feared`), 别家的都起球 (`elsewhere`).
 */
export const contexts = [
  'negation',
  'question',
  'condition',
  'done',
  'hedge',
  'relay',
  'denied',
  'feared',
  'elsewhere',
] as const;

const wordsSchema = z.array(z.string().check(z.minLength(1), z.maxLength(40))).check(z.maxLength(2000));

/** A second word that has to stand close by, or that must not. */
const nearSchema = z.object({
  words: wordsSchema,
  detect: z.optional(z.enum(detectors)),
  /** At most so many UTF-16 units between the two. */
  within: z.number().check(z.minimum(0), z.maximum(60)),
  side: z.enum(['before', 'after', 'either']),
  /** `clause`: no comma or full stop between them. */
  inside: z.enum(['clause', 'text']),
  /** Whether the mark takes this word in, or only looks at it. */
  marked: z.boolean(),
  /** Of several such words the one farthest off counts, so that the mark takes in the whole offer; else the nearest. */
  farthest: z.optional(z.boolean()),
});

/** One way in which a rule is met: any of its words, or what its detector finds, with all of `near` and none of the rest. */
const patternSchema = z.object({
  words: wordsSchema,
  detect: z.optional(z.enum(detectors)),
  near: z.optional(z.array(nearSchema)),
  unlessNear: z.optional(z.array(nearSchema)),
  unless: z.optional(z.array(z.enum(contexts))),
  /** The words are the whole message, but for blanks and punctuation. */
  alone: z.optional(z.boolean()),
  /** Also found where signs or blanks stand between the characters (微 信, V❤X). */
  dodged: z.optional(z.boolean()),
  /** Words that belong to the mark where they stand right before it (一定, 保证): a safe wording replaces them too. */
  lead: z.optional(wordsSchema),
  /** The same right after it. */
  tail: z.optional(wordsSchema),
  /** Replaces the rule's own safe wording; null: only the person can tell. `$&` in it stands for the words marked. */
  safe: z.optional(z.nullable(textsSchema)),
});

const sourceSchema = z.object({
  source: z.string().check(z.minLength(1)),
  sourceDate: z.nullable(z.iso.date()),
  grade: z.enum(ruleGrades),
  lastChecked: z.iso.date(),
});

/** What rules for drafts and rules for reviews have in common. */
const shared = {
  /** Words such as `promise.dispatch-time`, which never change. */
  id: z.string().check(z.regex(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/)),
  severity: z.enum(severities),
  title: textsSchema,
  reason: textsSchema,
  source: z.string().check(z.minLength(1)),
  /** ISO date from which the source holds or was last changed; null where it names none. */
  sourceDate: z.nullable(z.iso.date()),
  grade: z.enum(ruleGrades),
  lastChecked: z.iso.date(),
  /** Where it holds; left out: everywhere. */
  region: z.optional(z.array(z.enum(regions))),
  /** What it rests on in a region whose law is another than that of `source`. */
  sourceIn: z.optional(z.partialRecord(z.enum(regions), sourceSchema)),
  patterns: z.array(patternSchema),
  /** Phrases whose characters never count as this rule's words (第一时间 is no 第一). */
  exceptions: wordsSchema,
};

/** A rule for what the shop writes. */
export const ruleSchema = z.object({
  ...shared,
  family: z.enum(families),
  /** Stands well in place of exactly what is marked; empty: leave it out; null: only the person can tell. */
  safe: z.nullable(textsSchema),
});

/** A rule for what buyers write. `cause` null: dissatisfaction without one, or a turn (但是). */
export const reviewRuleSchema = z.object({ ...shared, cause: z.nullable(z.enum(reviewCauses)) });

export type RuleTexts = z.infer<typeof textsSchema>;
export type Detector = (typeof detectors)[number];
export type Context = (typeof contexts)[number];
export type Near = z.infer<typeof nearSchema>;
export type RulePattern = z.infer<typeof patternSchema>;
export type WordingRule = z.infer<typeof ruleSchema>;
export type ReviewRule = z.infer<typeof reviewRuleSchema>;

/** Below grade B nobody has read the source: the interface says 未确认. */
export const isConfirmed = (grade: WordingRule['grade']): boolean => grade === 'A' || grade === 'B';
