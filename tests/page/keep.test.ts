import { expect, it } from 'vitest';
import type { Message } from '@/lib/domain/chat/facts';
import { mergeMessages, messagesSince } from '@/lib/page/keep';

const said = (from: Message['from'], text: string, minute: number | null = null): Message => ({
  from,
  text,
  kind: 'text',
  at: minute === null ? null : `2026-11-22T10:${String(minute).padStart(2, '0')}:00+08:00`,
});
const talk = ['你好', '在吗', '能优惠吗', '不能哦', '好吧', '什么时候发货', '今天'].map((text, index) =>
  said(index % 2 ? 'seller' : 'buyer', text, index),
);

it('keeps the newest lines while older ones are scrolled into view', () => {
  expect(mergeMessages(talk.slice(3), talk.slice(0, 5))).toEqual(talk);
});

it('takes what has come since, and keeps what has been scrolled away', () => {
  expect(mergeMessages(talk.slice(0, 5), talk.slice(3))).toEqual(talk);
});

it('keeps everything when only the middle is shown', () => {
  expect(mergeMessages(talk, talk.slice(2, 4))).toEqual(talk);
});

it('does not double what it has seen', () => {
  expect(mergeMessages(talk, talk)).toEqual(talk);
});

it('appends a line that was said before, once more', () => {
  const twice = [said('buyer', '在吗'), said('buyer', '在吗')];
  expect(mergeMessages(twice, [...twice, said('buyer', '在吗')])).toHaveLength(3);
});

it('tells equal words of different times apart', () => {
  const morning = [said('buyer', '在吗', 1)];
  const later = [said('buyer', '在吗', 40)];
  expect(mergeMessages(morning, later)).toEqual(later);
  expect(mergeMessages(later, morning)).toEqual(later);
});

it('keeps a time that the page has since stopped showing', () => {
  expect(mergeMessages([said('buyer', '在吗', 5)], [said('buyer', '在吗')])).toEqual([
    said('buyer', '在吗', 5),
  ]);
});

it('stays with what was read when the page jumps far up', () => {
  expect(mergeMessages(talk.slice(5), talk.slice(0, 2))).toEqual(talk.slice(5));
});

it('follows the page when nothing tells that it is older', () => {
  expect(mergeMessages([said('buyer', '甲')], [said('buyer', '乙')])).toEqual([said('buyer', '乙')]);
});

it('keeps two hundred messages and no more, the newest', () => {
  const many = Array.from({ length: 260 }, (_, index) => said('buyer', `第${index}句`));
  expect(mergeMessages(many.slice(0, 200), many.slice(150))).toEqual(many.slice(60));
});

it('tells what was said since, whether older lines were loaded or scrolled away', () => {
  const more = [...talk, said('buyer', '好的', 7)];
  expect(messagesSince(talk.slice(2), more)).toEqual(more.slice(7));
  expect(messagesSince(talk, more.slice(5))).toEqual(more.slice(7));
  expect(messagesSince(talk, talk.slice(0, 4))).toEqual([]);
  expect(messagesSince([], more)).toEqual(more);
});

it('tells nothing of a list that cannot be lined up with the one before', () => {
  expect(messagesSince(talk, [said('seller', '别的会话', 50)])).toEqual([]);
  expect(messagesSince(talk, [])).toEqual([]);
});
