import { expect, it } from 'vitest';
import { placeOf } from '@/lib/page/composer/compare';

it.each([
  ['at the caret', '您好，', '亲在吗', '亲您好，在吗', { start: 1, end: 1 }, 1],
  ['over the selection', '会尽快', '今天一定发', '今天会尽快发', { start: 2, end: 4 }, 2],
  ['with blanks that cannot break', 'a b', '', 'a\u00a0b', { start: 0, end: 0 }, 0],
  ['where the offset could not be told', '好', '亲', '亲好', null, 1],
  ['one beside the offset told, on the border of lines', '好', '亲\n', '亲\n好', { start: 1, end: 1 }, 2],
  ['without its blank lines', '甲\n\n乙', '', '甲\n乙', { start: 0, end: 0 }, 'withoutBlankLines'],
])('finds the text %s', (_, text, before, after, over, place) => {
  expect(placeOf(text, before, after, over)).toBe(place);
});

it.each([
  ['nothing came', '您好', '亲', '亲', { start: 1, end: 1 }],
  ['it came twice', '您好', '亲', '亲您好您好', { start: 1, end: 1 }],
  ['a part of the draft is gone', '您好', '亲在吗', '您好在吗', { start: 1, end: 1 }],
  ['it was cut', '您好呀', '亲', '亲您好', { start: 1, end: 1 }],
  ['lines were doubled', '甲\n乙', '', '甲\n\n乙', { start: 0, end: 0 }],
  ['the selection is still there', '会尽快', '今天一定发', '今天会尽快一定发', { start: 2, end: 4 }],
  ['words were glued together by lost lines', '甲\n乙', '', '甲乙', { start: 0, end: 0 }],
])('says no where %s', (_, text, before, after, over) => {
  expect(placeOf(text, before, after, over)).toBeNull();
});
