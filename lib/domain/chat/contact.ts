/** A conversation that the shop has seen, known by a hash only. Times are ISO. */
export type Contact = {
  shop: string;
  firstAt: string;
  lastAt: string;
  /** When one of our suggestions was first used in it. */
  usedAt: string | null;
};

/** A pause after which the same conversation is no longer the first meeting. */
export const firstContactHours = 12;

/**
 * Whether a greeting for a new buyer still fits: nobody has used a suggestion in this conversation, and it was seen
 * for the first time less than twelve hours ago. A judgement is asked again with every line, so "never seen"
 * alone would take the greeting away a moment after showing it; a calendar day would give a night owl two of them.
 */
export function isFirstContact(contact: Contact | undefined, now: Date): boolean {
  if (!contact) return true;
  if (contact.usedAt) return false;
  return now.getTime() - Date.parse(contact.firstAt) < firstContactHours * 3_600_000;
}
