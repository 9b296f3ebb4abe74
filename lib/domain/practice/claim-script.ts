import type { Picture } from './review-script';
import type { ScriptedOrder } from './script';

/** What a claim says of itself, in the words of the make-believe back office; one of them is unusual. */
const claimKinds = ['仅退款', '退货退款', '换货', '价保退差'] as const;
export type ClaimKind = (typeof claimKinds)[number];

const goodsWords = ['未发货', '已发货', '已签收'] as const;
export type GoodsWord = (typeof goodsWords)[number];

/** Where a claim stands. `pending` and `returned` wait for the shop. */
export const claimStages = [
  'pending',
  'returning',
  'returned',
  'refunding',
  'refused',
  'done',
  'closed',
] as const;
export type ClaimStage = (typeof claimStages)[number];

export type ScriptedClaim = {
  id: string;
  /** The 12 digits of the claim's number. */
  serial: string;
  order: Pick<ScriptedOrder, 'serial' | 'orderedAgo' | 'item' | 'spec' | 'quantity' | 'amount'>;
  /** As the page shows it, masked. */
  buyer: string;
  kind: ClaimKind;
  goods: GoodsWord;
  reason: string;
  /** What the buyer asks back, yuan. */
  asks: number;
  /** What the buyer wrote beside the reason; may be empty. */
  words: string;
  evidence: readonly Picture[];
  /** The parcel's way, newest first; `ago` in minutes before the practice began. */
  parcel: readonly { ago: number; text: string }[];
  /** Minutes before the practice began; negative for one that comes in later. */
  ago: number;
  /** Minutes from the claim to its end, unless the shop answers. */
  within: number;
  /** Where it stood when it came in; `pending` unless told. */
  stage?: 'returning' | 'returned' | 'done' | 'closed';
  /** Seconds after the shop agreed until the goods are back. */
  backAfter?: number;
  /** What the buyer does about a refusal, and after how many seconds. `changes`: asks to return the goods instead. */
  ifRefused?: { after: number; buyer: 'withdraws' | 'changes' };
};
