/**
 * What a reader answers: the facts, and by name what the page should have shown but could not be read.
 * `key` tells which part of the page ('conversation', 'messages', 'composer', 'order', later a row's own id).
 */
export type Reading<T> = { facts: T; missing: Missing[] };

/** `why`: the selectors and the visible words of the page say different things, so that neither is believed. */
export type Missing = { key: string; fields: string[]; why?: 'disagree' };

/** Names what a row does not show, and apart from it what it says in two ways. Nothing where all was read. */
export function missingOf(key: string, missing: readonly string[], disagree: readonly string[]): Missing[] {
  const fields = missing.filter((field) => !disagree.includes(field));
  return [
    ...(fields.length > 0 ? [{ key, fields }] : []),
    ...(disagree.length > 0 ? [{ key, fields: [...disagree], why: 'disagree' as const }] : []),
  ];
}
