import type { BuyerScript } from '../script';
import { afterSaleScripts } from './after-sale';
import { beforeSaleScripts } from './before-sale';
import { deliveryScripts } from './delivery';

/** The cast of the practice shop's chat. All invented. */
export const practiceScripts: readonly BuyerScript[] = [
  ...deliveryScripts,
  ...beforeSaleScripts,
  ...afterSaleScripts,
];
