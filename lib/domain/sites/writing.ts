import * as z from 'zod/mini';
import { isZone } from '../zone';

/** How sums are written in the page's currency; left out: as in the mainland, ¥1,280.50 or 1,280.50元. */
const moneySchema = z.object({
  /** What stands beside a sum in this currency (NT$, $). A sum with another sign is in another currency, and not read. */
  signs: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
  /** 12.000 is twelve where the point sets off cents, and twelve thousand where the comma does. */
  decimal: z.enum(['.', ',']),
  /** The sign stands behind the number: 12.000 ₫. */
  after: z.optional(z.literal(true)),
});

/** The part of a profile that tells how a site writes times and sums. */
export const writingShape = {
  /** Minutes east of UTC in which the pages write times. */
  utcOffset: z.number(),
  /** IANA name of the zone in which they do, where it has summer time; goes before `utcOffset`. */
  zone: z.optional(z.string().check(z.refine(isZone))),
  /** Whether 03/04/2026 is in April (true) or in March (false); left out, a day written so is not read. */
  dayFirst: z.optional(z.boolean()),
  currency: z.string(),
  money: z.optional(moneySchema),
};

const writingSchema = z.object(writingShape);

export type Money = z.infer<typeof moneySchema>;
/** How a site writes times and sums. */
export type Writing = z.infer<typeof writingSchema>;
