import { describe, expect, it } from 'vitest';
import {
  isDivider,
  isMark,
  isTimeLine,
  namesRobot,
  plain,
  splitName,
  timeOf,
} from '@/lib/page/readers/chat-marks';

const at = { now: new Date('2026-11-22T10:42:00+08:00'), utcOffset: 480 };

describe('words around a message', () => {
  it.each(['已读', '未读', '撤回', '复制', '发送中', '发送中...', 'Read', '✓✓'])('%s is a mark', (text) => {
    expect(isMark(text)).toBe(true);
  });

  it.each(['已读不回', '我没复制', '读', '撤回了吗', '客服'])('%s is none', (text) => {
    expect(isMark(text)).toBe(false);
  });

  it.each(['查看更多消息', '以下为新消息', '—— 以上是历史消息 ——', '加载中…'])(
    '%s is the list’s own',
    (text) => {
      expect(isDivider(text)).toBe(true);
    },
  );

  it('name a robot only where they are short', () => {
    expect(namesRobot('机器人回复')).toBe(true);
    expect(namesRobot('智能客服小禾')).toBe(true);
    expect(namesRobot('客服小禾')).toBe(false);
    expect(namesRobot('你们是不是机器人啊，每次都回一样的话，我要找人工')).toBe(false);
  });

  it('are without what cannot be seen', () => {
    expect(plain('南\u200b枝\u2060 \n 向暖\u200f')).toBe('南枝 向暖');
  });
});

describe('a time alone', () => {
  it.each([
    '10:42',
    '2026年11月22日 10:31:08',
    '2026/11/21 23:56',
    '昨天 21:15',
    '周三 10:42',
    '11-22 10:42:05',
    '刚刚',
    '3分钟前',
    '下午 2:30',
    'Yesterday 9:31 AM',
    '21 Nov 2026 23:52',
  ])('%s', (text) => expect(isTimeLine(text)).toBe(true));

  it.each(['10:42 到的', '我 10:42 付的', '2026', '12', '¥10.20', '10:42-11:00 送来', ''])(
    '%s is none',
    (text) => {
      expect(isTimeLine(text)).toBe(false);
    },
  );

  it('that cannot be placed is null, an hour is of the day above it', () => {
    expect(timeOf('周三 10:42', null, at)).toBeNull();
    expect(timeOf('昨天 21:15', null, at)).toBe('2026-11-21T21:15:00+08:00');
    expect(timeOf('21:15', 'Nov 20, 2026', at)).toBe('2026-11-20T21:15:00+08:00');
    expect(timeOf('21:15', '星期三', at)).toBeNull();
    expect(timeOf('昨天 21:15', '星期三', at)).toBe('2026-11-21T21:15:00+08:00');
  });
});

it('a name and the time behind it come apart, also where the name ends in a digit', () => {
  expect(splitName('禾木-小满11-22 10:32:30', null)).toEqual({ name: '禾木-小满', time: '11-22 10:32:30' });
  expect(splitName('麦田681-22 10:31:02', '麦田68')).toEqual({ name: '麦田68', time: '1-22 10:31:02' });
  expect(splitName('南枝向暖', null)).toEqual({ name: '南枝向暖', time: null });
  expect(splitName('10:42', null)).toEqual({ name: '10:42', time: null });
});
