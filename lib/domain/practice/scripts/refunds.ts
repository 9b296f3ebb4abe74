import type { ScriptedClaim } from '../claim-script';

import { goodsClaims } from './refunds-goods';
import { moneyClaims } from './refunds-money';

/** The refunds and after-sales claims of the practice shop, of every kind, with some still to come. All invented. */
export const practiceClaims: readonly ScriptedClaim[] = [...moneyClaims, ...goodsClaims];
