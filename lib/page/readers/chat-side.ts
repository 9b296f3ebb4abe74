import type { Side } from './chat-roles';

export type Span = { left: number; right: number };

/** Pixels, and parts of the list's width, by which a thing may be off the middle and still stand in it. */
const offByPixels = 10;
const offByPart = 0.03;
/** What leaves room on one side must leave so much more of the width on the other, to stand on a side for sure. */
const surely = 0.08;
/** What stands in the middle and fills more than this part of the width may be a long message of either side. */
const mostOfNotice = 0.8;

/**
 * On which side of a list a thing stands: by the room that it leaves on both sides.
 * @param avatar where a face stands beside it; it decides for a bubble as wide as the list
 * @returns null: it fills the width, and nothing tells
 */
export function sideOf(thing: Span, list: Span, avatar: 'left' | 'right' | null): Side | null {
  const before = thing.left - list.left;
  const after = list.right - thing.right;
  const width = list.right - list.left;
  const isMiddle = Math.abs(before - after) <= Math.max(offByPixels, width * offByPart);
  if (avatar) return avatar;
  if (Math.abs(before - after) >= width * surely) return before < after ? 'left' : 'right';
  if (!isMiddle) return null;
  return thing.right - thing.left <= width * mostOfNotice ? 'middle' : null;
}
