import * as z from 'zod/mini';
import { measured, rateSchema, surelyHighest } from './rate';
import type { Template } from './template';
import { textsOf, variantKey } from './variants';

/** What became of one of a template's texts in the days for which events are kept. */
const textUsesSchema = z.object({
  text: z.string(),
  used: z.number(),
  /** Sent as it stood, of the uses whose next line was seen. */
  unchanged: rateSchema,
  /** Mean share of the text that stood in the lines sent, 0 to 1; null where none was seen. */
  kept: z.nullable(z.number()),
  /** The buyer asked within 24 hours what the same template would answer again; of uses more than 24 hours old. */
  again: rateSchema,
  /** The order was seen paid within 24 hours; of reminders more than 24 hours old. */
  paid: rateSchema,
});

/** All of a template's texts, its own first; `surely`: the one whose interval lies above all others, null where none does. */
export const templateUsesSchema = z.object({
  texts: z.array(textUsesSchema),
  surely: z.object({ unchanged: z.nullable(z.string()), paid: z.nullable(z.string()) }),
});

export type TextUses = z.infer<typeof textUsesSchema>;
export type TemplateUses = z.infer<typeof templateUsesSchema>;

/** What was recorded at the counter, as far as it tells of variants. Times are ISO, oldest first. */
export type UseEvent = { at: string } & (
  | { kind: 'chat.suggested'; conversation: string | null; templates: readonly string[] }
  | { kind: 'chat.used'; conversation: string | null; template: string; variant?: string }
  | { kind: 'chat.sent'; conversation: string | null; template: string; kept: number; edited: boolean }
  | { kind: 'chat.typed'; conversation: string | null }
  | { kind: 'order.reminded' | 'order.paidAfterReminder'; order: string; template: string; variant?: string }
  | { kind: 'review.opened'; template: string; variant?: string }
);

const day = 86_400_000;

type Use = { variant: string; at: number; conversation: string | null; fate: Fate; again: boolean };
/** What the next line was: this share of the text, or a line of the person's own. */
type Fate = { kept: number; edited: boolean } | 'thrown away' | null;
type Reminder = { variant: string; at: number; order: string; paid: boolean };

/**
 * What became of each of a template's texts. What was recorded before texts were told apart says nothing. A text that
 * was put in the box again before its line was sent counts once; an outcome counts only once its 24 hours are over, else the quick ones
 * would weigh too much.
 */
export function countUses(
  template: Pick<Template, 'id' | 'text' | 'variants'>,
  events: readonly UseEvent[],
  now: Date,
): TemplateUses {
  const read = readUses(template.id, events);
  const texts = textsOf(template).map((text) => usesOf(text, read, now));
  const surely = (what: 'unchanged' | 'paid') => {
    const place = surelyHighest(texts.map((one) => one[what]));
    return place === null ? null : (texts[place]?.text ?? null);
  };
  return { texts, surely: { unchanged: surely('unchanged'), paid: surely('paid') } };
}

function usesOf(text: string, all: ReturnType<typeof readUses>, now: Date): TextUses {
  const key = variantKey(text);
  const ofIt = <T extends { variant: string }>(some: readonly T[]) =>
    some.filter(({ variant }) => variant === key);
  const isOver = ({ at }: { at: number }) => now.getTime() - at >= day;
  const used = ofIt(all.uses);
  const reminded = ofIt(all.reminders);
  const seen = used.flatMap(({ fate }) => (fate === null ? [] : [fate]));
  const sent = seen.filter((fate) => fate !== 'thrown away');
  const watched = used.filter((use) => use.conversation !== null && isOver(use));
  const due = reminded.filter(isOver);
  return {
    text,
    used: used.length + reminded.length + ofIt(all.openings).length,
    unchanged: measured(sent.filter(({ edited }) => !edited).length, seen.length),
    kept: sent.length > 0 ? sent.reduce((sum, { kept }) => sum + kept, 0) / sent.length : null,
    again: measured(watched.filter(({ again }) => again).length, watched.length),
    paid: measured(due.filter(({ paid }) => paid).length, due.length),
  };
}

function readUses(template: string, events: readonly UseEvent[]) {
  const uses: Use[] = [];
  const reminders: Reminder[] = [];
  const openings: { variant: string }[] = [];
  /** Uses whose line was not seen yet, by conversation. */
  const open = new Map<string, Use>();
  for (const event of events) {
    const at = Date.parse(event.at);
    if ('conversation' in event) readChat(template, event, { at, uses, open });
    else if (event.kind === 'review.opened') {
      if (event.template === template && event.variant !== undefined)
        openings.push({ variant: event.variant });
    } else if (event.kind === 'order.reminded') {
      const { variant, order } = event;
      if (event.template === template && variant !== undefined)
        reminders.push({ variant, at, order, paid: false });
    } else {
      const last = reminders.findLast(({ order }) => order === event.order);
      if (event.template === template && last && at - last.at <= day) last.paid = true;
    }
  }
  return { uses, reminders, openings };
}

type ChatEvent = Extract<UseEvent, { conversation: string | null }>;

function readChat(
  template: string,
  event: ChatEvent,
  { at, uses, open }: { at: number; uses: Use[]; open: Map<string, Use> },
): void {
  const { conversation, kind } = event;
  if (kind === 'chat.used') {
    const { variant } = event;
    const before = conversation === null ? undefined : open.get(conversation);
    if (event.template !== template || variant === undefined || before?.variant === variant) return;
    const use: Use = { variant, at, conversation, fate: null, again: false };
    uses.push(use);
    if (conversation !== null) open.set(conversation, use);
    return;
  }
  if (conversation === null) return;
  if (kind === 'chat.suggested') {
    if (event.templates[0] !== template) return;
    for (const use of uses) if (use.conversation === conversation && at - use.at <= day) use.again = true;
    return;
  }
  const use = open.get(conversation);
  open.delete(conversation);
  if (!use) return;
  if (kind === 'chat.typed') use.fate = 'thrown away';
  else if (event.template === template) use.fate = { kept: event.kept, edited: event.edited };
}
