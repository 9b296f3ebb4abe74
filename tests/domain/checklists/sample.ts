import type { Case } from '@/lib/domain/checklists/case';
import { beginCase } from '@/lib/domain/checklists/cases';
import { now, refund } from '../refunds/sample';

/** An open case of the claim that `refund()` is, for tests that care about one field. */
export const kept = (change: Partial<Case> = {}): Case => ({
  ...beginCase({ id: 'c', checklist: 'seven-day', site: 'pinduoduo', shop: '', refund: refund() }, now),
  ...change,
});
