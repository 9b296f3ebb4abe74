import * as z from 'zod/mini';

export const families = [
  'incentive',
  'contact',
  'absolute',
  'collect',
  'medical',
  'rights',
  'promise',
  'claim',
  'compensation',
  'curt',
] as const;
export type Family = (typeof families)[number];

export const severities = ['info', 'hint', 'warn', 'urgent'] as const;
export type Severity = (typeof severities)[number];

/** How a mark ended: its safe wording was taken; it was left alone in this draft, its words for good, or its rule. */
export const draftOutcomes = ['replaced', 'ignored', 'wordIgnored', 'ruleOff'] as const;
export type DraftOutcome = (typeof draftOutcomes)[number];

/** What a rule rests on: A law or platform text read, B quoted by code, help or a report, C trade usage, k general knowledge. */
export const ruleGrades = ['A', 'B', 'C', 'k'] as const;

/** A stretch of a draft that a rule speaks of. Offsets are UTF-16 code units of the text as it was sent. */
export const markSchema = z.object({
  rule: z.string(),
  family: z.enum(families),
  severity: z.enum(severities),
  start: z.number(),
  end: z.number(),
  /** The words found, as they stand in the text. */
  words: z.string(),
  /** One line of reason, in the language asked for: rule texts are data and carry their own. */
  reason: z.string(),
  source: z.string(),
  grade: z.enum(ruleGrades),
  /** ISO date on which the source was last looked at. */
  date: z.string(),
  /** A safe wording for exactly this stretch (empty string: leave it out), or null where only the person can tell. */
  safe: z.nullable(z.string()),
});

export type Mark = z.infer<typeof markSchema>;
