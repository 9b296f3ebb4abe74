/** What a practice order says of itself, in the words of the make-believe back office. */
export const orderWords = ['待付款', '待发货', '已发货', '已签收', '已关闭'] as const;
export type OrderWord = (typeof orderWords)[number];

/** `helper` is the person who practises; `colleague` another seat of the same shop, read as the seller too. */
export type PracticeSpeaker = 'buyer' | 'helper' | 'colleague' | 'robot' | 'system';

export type ScriptedOrder = {
  /** The 15 digits after the date in an order number YYMMDD-… */
  serial: string;
  word: OrderWord;
  /** Yuan. */
  amount: number;
  item: string;
  spec: string;
  quantity: number;
  /** Minutes before the practice began; negative for one that comes in later. */
  orderedAgo: number;
  parcel?: ScriptedParcel;
};

/** A parcel's way, newest line first. `ago`: minutes before the practice began. */
export type ScriptedParcel = {
  courier: string;
  number: string;
  way: readonly { ago: number; text: string }[];
};

/** An order of the sold list whose buyer never comes to the chat. */
export type ScriptedSale = ScriptedOrder & {
  buyer: string;
  memo?: string;
  /** What becomes of it. `after`: seconds since the practice began, ascending. */
  turns?: readonly { after: number; word: OrderWord }[];
  /** Joined from several orders: the list shows no time of its own for it. */
  joined?: true;
};

/** One line of a beat. `after`: seconds since the beat's cue, ascending within the beat. */
export type ScriptedLine = {
  after: number;
  text: string;
  from?: PracticeSpeaker;
  kind?: 'text' | 'image';
  /** The order's word from this line on. */
  order?: OrderWord;
};

/**
 * What comes in one go. The first beat's cue is the beginning of the practice (a negative `after` was already
 * waiting then), every later beat's cue is the helper's answer to the one before.
 */
export type Beat = {
  lines: readonly ScriptedLine[];
  /** A goodbye: nobody waits for an answer to it. */
  closing?: true;
};

/** A line of an earlier day. `ago`: minutes before the practice began, descending. */
export type PastLine = { ago: number; from: PracticeSpeaker; text: string };

/** A make-believe buyer: what is said when, without any understanding of the answers. */
export type BuyerScript = {
  id: string;
  name: string;
  returning: boolean;
  /** What the shop's own panel says about the buyer. */
  region: string;
  order: ScriptedOrder | null;
  past: readonly PastLine[];
  beats: readonly Beat[];
  /** Said one after the other, each after another minute without an answer. */
  urges: readonly string[];
};
