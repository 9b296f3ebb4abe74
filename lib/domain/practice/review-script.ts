import type { ScriptedOrder } from './script';

/** Pictures that the make-believe buyers took. */
export const pictures = ['cup', 'cloth', 'box'] as const;
export type Picture = (typeof pictures)[number];

/** A review that a make-believe buyer left. `ago` and `orderedAgo`: minutes before the practice began, negative for later. */
export type ScriptedReview = Pick<ScriptedOrder, 'serial' | 'orderedAgo' | 'item' | 'spec'> & {
  id: string;
  /** As the page shows it, masked. */
  buyer: string;
  ago: number;
  stars: 1 | 2 | 3 | 4 | 5;
  text: string;
  pictures?: readonly Picture[];
  followUp?: { ago: number; text: string; pictures?: readonly Picture[] };
  /** What the shop answered before the practice began. */
  reply?: string;
};
