import { describe, expect, it } from 'vitest';
import type { Message, Speaker } from '@/lib/domain/chat/facts';
import { findUnanswered } from '@/lib/domain/chat/unanswered';

const said = (from: Speaker, text: string, at: string | null = null): Message => ({
  from,
  text,
  kind: 'text',
  at,
});

describe('findUnanswered', () => {
  it('joins the short lines since the last answer into one question, oldest first', () => {
    const messages = [
      said('buyer', '在吗'),
      said('seller', '在的亲'),
      said('buyer', '我昨天拍的', '2026-11-22T10:40:00+08:00'),
      said('buyer', ' 什么时候发货 ', '2026-11-22T10:42:00+08:00'),
    ];
    expect(findUnanswered(messages)).toEqual({
      lines: ['我昨天拍的', '什么时候发货'],
      since: '2026-11-22T10:40:00+08:00',
      last: 3,
    });
  });

  it('is silent once a seller or a robot has answered', () => {
    expect(findUnanswered([said('buyer', '有货吗'), said('seller', '有的')])).toBeNull();
    expect(findUnanswered([said('buyer', '有货吗'), said('robot', '小助手为您服务')])).toBeNull();
  });

  it('does not take what the system says for an answer', () => {
    const messages = [said('buyer', '有货吗'), said('system', '买家正在查看商品'), said('buyer', '在吗')];
    expect(findUnanswered([...messages, said('system', '会话即将结束')])).toEqual({
      lines: ['有货吗', '在吗'],
      since: null,
      last: 2,
    });
  });

  it('counts an image as a line without words', () => {
    const image: Message = { from: 'buyer', text: '', kind: 'image', at: null };
    expect(findUnanswered([said('seller', '您好'), image])?.lines).toEqual(['']);
  });

  it('tells no time where the oldest unanswered line shows none', () => {
    const messages = [said('buyer', '你好'), said('buyer', '在吗', '2026-11-22T10:42:00+08:00')];
    expect(findUnanswered(messages)?.since).toBeNull();
  });

  it('finds nothing in an empty conversation', () => {
    expect(findUnanswered([])).toBeNull();
    expect(findUnanswered([said('system', '买家进入')])).toBeNull();
  });
});
