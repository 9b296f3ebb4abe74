import type { ReviewRule } from '../rule';
import { authenticityRules } from './authenticity';
import { courierRules } from './courier';
import { descriptionRules } from './description';
import { disappointedRules } from './disappointed';
import { fitRules } from './fit';
import { insultRules } from './insult';
import { learntRule } from './learnt';
import { missingRules } from './missing';
import { priceRules } from './price';
import { privacyRules } from './privacy';
import { qualityRules } from './quality';
import { qualityThingRules } from './quality-thing';
import { qualityTradeRules } from './quality-trades';
import { safetyRules } from './safety';
import { serviceRules } from './service';
import { shortcomingRules } from './shortcoming';
import { threatRules } from './threat';
import { turnRules } from './turn';
import { unhappyRules } from './unhappy';
import { wrongItemRules } from './wrong-item';

/** The rules that reviews are read by, gravest first. One array for good: it is compiled once. */
export const reviewRules: ReviewRule[] = [
  ...threatRules,
  ...safetyRules,
  ...privacyRules,
  ...authenticityRules,
  ...insultRules,
  ...serviceRules,
  ...wrongItemRules,
  ...missingRules,
  ...qualityRules,
  ...qualityThingRules,
  ...qualityTradeRules,
  ...shortcomingRules,
  ...descriptionRules,
  ...fitRules,
  ...courierRules,
  ...priceRules,
  ...disappointedRules,
  ...unhappyRules,
  ...turnRules,
  learntRule,
];
