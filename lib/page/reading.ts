/**
 * What a reader answers: the facts, and by name what the page should have shown but could not be read.
 * `key` tells which part of the page ('conversation', 'messages', 'composer', 'order', later a row's own id).
 */
export type Reading<T> = { facts: T; missing: { key: string; fields: string[] }[] };
