import * as z from 'zod/mini';

/** What a message travels in; its input is parsed by the message's own schema. */
export const envelopeSchema = z.object({
  to: z.literal('countermate'),
  name: z.string(),
  world: z.enum(['shop', 'practice']),
  /** Milliseconds since 1970, only from our practice page, whose clock can be sped up. */
  now: z.nullable(z.number()),
  input: z.unknown(),
});

export type Envelope = z.infer<typeof envelopeSchema>;
