/** What the helper did about a claim. `looked`: opened its page, with the evidence and the parcel's way. */
export type ClaimAct =
  | { kind: 'looked' | 'agreed'; at: number }
  | { kind: 'refused'; at: number; reason: string };

/**
 * What the helper did on the reviews and refunds pages, by script id. Everything else there follows from the scripts
 * and the clock. Times are milliseconds since 1970 on the practice clock.
 */
export type Desk = {
  startedAt: number;
  replies: Readonly<Record<string, { text: string; at: number }>>;
  acts: Readonly<Record<string, readonly ClaimAct[]>>;
  /** Orders to whose buyers the first words about their review were taken along. */
  opened: ReadonlySet<string>;
};

export const startDesk = (now: number): Desk => ({
  startedAt: now,
  replies: {},
  acts: {},
  opened: new Set(),
});

/** Longer replies are cut off, as marketplaces do. */
export const longestReply = 500;

/** A reply under a review. The first one stands: marketplaces let nobody change it. */
export function replyToReview(desk: Desk, review: string, text: string, now: number): Desk {
  const said = text.trim().slice(0, longestReply);
  if (said === '' || desk.replies[review]) return desk;
  return { ...desk, replies: { ...desk.replies, [review]: { text: said, at: now } } };
}

export function actOnClaim(desk: Desk, claim: string, act: ClaimAct): Desk {
  return { ...desk, acts: { ...desk.acts, [claim]: [...(desk.acts[claim] ?? []), act] } };
}

export function openToBuyer(desk: Desk, orderId: string): Desk {
  return desk.opened.has(orderId) ? desk : { ...desk, opened: new Set([...desk.opened, orderId]) };
}
