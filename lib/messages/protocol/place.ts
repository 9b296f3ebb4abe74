import * as z from 'zod/mini';

export const id = z.string().check(z.minLength(1), z.maxLength(80));
export const site = z.string().check(z.maxLength(40));
export const none = z.null();

/** What identifies the place that asks: site id, shop (empty: unknown) and the conversation's key, which the worker hashes. */
export const placeSchema = z.object({ site, shop: z.string(), conversation: z.nullable(z.string()) });

/** A message: who may ask, what comes in, what goes out. */
export type Messages = Record<string, { from: 'page' | 'ours'; in: z.ZodMiniType; out: z.ZodMiniType }>;
