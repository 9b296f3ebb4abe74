import type { WordingRule } from '../rule';
import { absoluteRules } from './absolute';
import { claimRules } from './claim';
import { collectRules } from './collect';
import { compensationRules } from './compensation';
import { contactRules } from './contact';
import { curtRules } from './curt';
import { incentiveRules } from './incentive';
import { medicalRules } from './medical';
import { promiseRules } from './promise';
import { rightsRules } from './rights';

/** The rules that a draft is checked against, gravest family first. One array for good: it is compiled once. */
export const wordingRules: WordingRule[] = [
  ...incentiveRules,
  ...contactRules,
  ...collectRules,
  ...absoluteRules,
  ...medicalRules,
  ...rightsRules,
  ...promiseRules,
  ...compensationRules,
  ...claimRules,
  ...curtRules,
];
