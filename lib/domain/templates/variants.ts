import type { Template } from './template';

type Worded = Pick<Template, 'id' | 'text' | 'variants'>;

/** The ways in which a template can be said, its own text first. */
export const textsOf = ({ text, variants }: Pick<Template, 'text' | 'variants'>): readonly string[] =>
  variants ? [text, ...variants] : [text];

/**
 * By what a text is known where its uses are counted: eight hexadecimal digits of the text itself. Who changes a text
 * has another one, whose count begins anew; what was said of the old one is not said of it.
 */
export const variantKey = (text: string): string => mixed(text).toString(16).padStart(8, '0');

/**
 * Which of a template's texts one buyer gets: always the same, and each of n texts one buyer in n (rendezvous hashing,
 * Thaler and Ravishankar 1998: a text that is added or taken out moves only the buyers that it gains or had). None is
 * starved for a bad start, since a count that a choice had thinned out would be no honest one.
 * @param key what tells this buyer from others: the conversation, the order; null: the template's own text
 */
export function textFor(template: Worded, key: string | null): string {
  const [own, ...others] = textsOf(template) as [string, ...string[]];
  if (key === null || others.length === 0) return own;
  const drawn = (text: string) => mixed(`${template.id}\n${key}\n${text}`);
  return others.reduce((best, text) => (drawn(text) > drawn(best) ? text : best), own);
}

/** The template as one buyer gets it. */
export function inVariant<T extends Worded>(template: T, key: string | null): T {
  const text = textFor(template, key);
  return text === template.text ? template : { ...template, text };
}

/** A 32-bit hash (FNV-1a, Fowler, Noll and Vo), its bits mixed as in MurmurHash3: the high bits of short strings differ too. */
function mixed(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
