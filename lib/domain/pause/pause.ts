import * as z from 'zod/mini';
import { pageKinds } from '../sites/profile';

/** Where the overlays keep quiet: everywhere until a time, on a whole site, or on one kind of page of it. */
export const pausedSchema = z.object({
  /** ISO time; null: no pause everywhere. */
  until: z.nullable(z.string()),
  /** `page` null: the whole site. */
  places: z
    .array(z.object({ site: z.string().check(z.maxLength(40)), page: z.nullable(z.enum(pageKinds)) }))
    .check(z.maxLength(100)),
});

export type Paused = z.infer<typeof pausedSchema>;
