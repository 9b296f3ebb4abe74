/** What happened in one conversation since a list of suggestions stood in it, oldest first. */
export type TurnEvent =
  | { kind: 'chat.suggested'; templates: readonly string[] }
  | { kind: 'chat.used'; template: string }
  | { kind: 'chat.sent'; template: string; kept: number; edited: boolean }
  | { kind: 'chat.typed' };

/** A text of which less than half was sent has given the line nothing that speaks for it. */
const halfKept = 0.5;
/** Passed over for another one of the list, or picked and thrown away: a little, since a turn has many reasons. */
const rejected = -0.25;
/** Passed over for words of one's own: less, since who types may not have looked. */
const unlooked = -0.1;

/**
 * What a turn says of each template that it speaks of, from −0.25 to 1. A pick counts 1; once its line was sent, as much
 * as was kept of it (half of it: nothing). Picked, then another was sent: nothing; picked, and the line is one's own: against
 * it. The first of the list, passed over, has a little against it. Each template counts once a turn, however often it was
 * picked or told: the same things told twice say what they say once.
 */
export function votesOf(turn: readonly TurnEvent[]): Map<string, number> {
  const used = new Set<string>();
  const kept = new Map<string, number>();
  let typed = false;
  let first: string | undefined;
  for (const event of turn) {
    if (event.kind === 'chat.suggested') first = event.templates[0];
    else if (event.kind === 'chat.typed') typed = true;
    else {
      used.add(event.template);
      if (event.kind === 'chat.sent') {
        const share = event.edited ? event.kept : 1;
        kept.set(event.template, Math.max(share, kept.get(event.template) ?? 0));
      }
    }
  }
  const votes = new Map<string, number>();
  for (const template of used) {
    const share = kept.get(template);
    if (share !== undefined) votes.set(template, voteFor(share));
    else if (typed) votes.set(template, rejected);
    else votes.set(template, kept.size > 0 ? 0 : 1);
  }
  if (first !== undefined && !used.has(first)) {
    if (used.size > 0) votes.set(first, rejected);
    else if (typed) votes.set(first, unlooked);
  }
  return votes;
}

const voteFor = (share: number): number => Math.max(rejected, (Math.min(1, share) - halfKept) / halfKept);
