import type { Checklist } from './checklist';
import { disputeAmount } from './dispute-amount';
import { exchange } from './exchange';
import { refundOnlyInTransit } from './refund-only-in-transit';
import { refundOnlyReceived } from './refund-only-received';
import { refundOnlyUndispatched } from './refund-only-undispatched';
import { returnQuality } from './return-quality';
import { returnWrongItem } from './return-wrong-item';
import { sevenDay } from './seven-day';

/** The after-sales checklists, the commonest first. Their ids and their steps' ids never change: cases are kept under them. */
export const checklists: Checklist[] = [
  sevenDay,
  refundOnlyUndispatched,
  refundOnlyInTransit,
  refundOnlyReceived,
  returnQuality,
  returnWrongItem,
  exchange,
  disputeAmount,
];

const byId = new Map(checklists.map((checklist) => [checklist.id, checklist]));

/** The checklist of an id; null for one that this version does not have. */
export const checklistOf = (id: string): Checklist | null => byId.get(id) ?? null;
