import * as z from 'zod/mini';

/** Related goods of one item: more would be a catalogue, and a buyer who asked one thing is not asked to read one. */
const mostRelated = 2;
const longestItem = 80;
const longestName = 40;
const longestWhy = 40;

/** A net address, which could lead a buyer out of the marketplace: `https://`, `www.`, a host name of Latin letters. */
const address = /:\/\/|www\.|[a-z0-9-]+\.(?:com|cn|net|org|top|shop|vip|xyz|tb|me|cc|io)(?![a-z0-9])/i;

const line = (most: number) => z.string().check(z.trim(), z.maxLength(most), z.regex(/^[^\r\n]*$/));

const relatedSchema = z.object({
  /** What goes with the item, as it is said to a buyer. */
  name: line(longestName).check(z.minLength(1)),
  /** Which need it fits (清洗更省心), said beside it; empty for none. */
  why: line(longestWhy),
});

/** What a person edits. `revision` is the one that the editor had loaded, 0 for a new link. */
export const itemLinkDraftSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(80)),
  /** Shop that it belongs to; empty: every shop. */
  shop: z.string().check(z.maxLength(80)),
  /** The item's name as pages show it, or words, parted by blanks, that all stand in its name. */
  item: line(longestItem).check(z.minLength(2)),
  related: z.array(relatedSchema).check(z.minLength(1), z.maxLength(mostRelated)),
  /** Counts saves; a save against another number than the stored one is refused (two tabs, one link). */
  revision: z.number(),
});

/** An item and what goes with it, as the person put it down. Plain words: no address leads from here to anywhere. */
export const itemLinkSchema = z
  .extend(itemLinkDraftSchema, {
    updatedAt: z.string(),
    /** ISO time of removal, or null: a removed link can come back for as long as removed templates can. */
    removedAt: z.nullable(z.string()),
  })
  .check(z.refine((link) => !holdsAddress(link)));

export type ItemLink = z.infer<typeof itemLinkSchema>;
export type ItemLinkDraft = z.infer<typeof itemLinkDraftSchema>;

/** Whether anything in it could lead a buyer to a page on the net. */
export function holdsAddress({ item, related }: Pick<ItemLinkDraft, 'item' | 'related'>): boolean {
  const words = [item, ...related.flatMap(({ name, why }) => [name, why])];
  return words.some((word) => address.test(word.normalize('NFKC')));
}
