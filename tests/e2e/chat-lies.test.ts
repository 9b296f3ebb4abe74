import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle, read, show, unknown } from './chat-shuffle/open';
import { launch } from './composer/open';

let browser: Browser;
let page: Page;
let bundled: string;

beforeAll(async () => {
  [browser, bundled] = await Promise.all([launch(), bundle()]);
  page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
});
afterAll(() => browser?.close());

const now = '2026-11-22T10:42:00+08:00';
const styles = `body { margin: 0; display: flex; height: 100vh; font: 14px sans-serif; }
  .side { width: 240px; } .pane { flex: 1; display: flex; flex-direction: column; min-width: 0; }
  .head { height: 50px; font-size: 16px; } .log { flex: 1; overflow: auto; padding: 10px 16px; min-height: 0; }
  .one { display: flex; gap: 8px; margin: 10px 0; } .mine { flex-direction: row-reverse; }
  .face { width: 36px; height: 36px; background: #ccc; } .box { max-width: 60%; padding: 8px 12px; background: #eee; }
  .quote { border-left: 3px solid #aaa; padding-left: 6px; font-size: 12px; } .line { text-align: center; font-size: 12px; }
  .more { width: 300px; overflow: auto; } textarea { height: 80px; width: 100%; box-sizing: border-box; }
  .card { width: 240px; padding: 8px; background: #fff; border: 1px solid #ddd; } .wide { margin: 10px auto; }`;

const buyer = (text: string) => `<div class="one"><i class="face"></i><div class="box">${text}</div></div>`;
const seller = (text: string, more = '') =>
  `<div class="one mine"><i class="face"></i><div class="box">${text}</div>${more}</div>`;
const talk = (...items: string[]) =>
  `<div class="pane"><div class="head"><b>南枝向暖</b></div><div class="log">${items.join('')}</div>
   <div><textarea placeholder="请输入消息"></textarea></div></div>`;
const rows = ['南枝向暖', '半糖加冰']
  .map((name) => `<li><b>${name}</b><p>好的，谢谢</p><i>2</i></li>`)
  .join('');
const readTalk = async (html: string) => {
  await show(page, `<style>${styles}</style><div class="side"><ul>${rows}</ul></div>${html}`, bundled);
  const { facts, missing } = await read(page, unknown, now);
  return {
    buyer: facts.conversation.buyer,
    said: facts.messages.map(({ from, text, kind }) => [from, text || kind]),
    missing,
    facts,
  };
};

describe('a page that lies', () => {
  it('a buyer who writes times, marks and 客服 alone', async () => {
    const lines = ['10:30', '已读', '客服', '机器人', '加载更多'];
    const { said, facts } = await readTalk(
      talk('<p class="line">10:31</p>', ...lines.map(buyer), seller('在的')),
    );
    expect(said).toEqual([...lines.map((line) => ['buyer', line]), ['seller', '在的']]);
    expect(new Set(facts.messages.map(({ at }) => at))).toEqual(new Set(['2026-11-22T10:31:00+08:00']));
  });

  it('a nick with characters that cannot be seen', async () => {
    const html = talk(buyer('在吗'), seller('在的')).replace('南枝向暖', '南\u200b枝\u2060向暖');
    expect((await readTalk(html)).buyer).toBe('南枝向暖');
  });

  it('a message that quotes the other’s', async () => {
    const quoting = buyer('<div class="quote">客服：今天发</div><div>真的吗</div>');
    const { said } = await readTalk(talk(buyer('在吗'), seller('今天发'), quoting));
    expect(said).toEqual([
      ['buyer', '在吗'],
      ['seller', '今天发'],
      ['buyer', '真的吗'],
    ]);
  });

  it('a robot’s answer with its tag, and an advert between messages', async () => {
    const advert = '<div class="card wide"><div>爆款毛毯</div><div>¥19.90</div><button>去看看</button></div>';
    const { said } = await readTalk(
      talk(
        buyer('在吗'),
        seller('您好', '<small>机器人回复</small>'),
        advert,
        seller('在的', '<small>已读</small>'),
      ),
    );
    expect(said).toEqual([
      ['buyer', '在吗'],
      ['robot', '您好'],
      ['seller', '在的'],
    ]);
  });

  it('another conversation in a panel beside it', async () => {
    const history = `<div class="more">${Array.from({ length: 30 }, (_, index) => buyer(`旧的 ${index}`) + seller('旧的回答')).join('')}</div>`;
    const { said } = await readTalk(talk(buyer('在吗'), seller('在的')) + history);
    expect(said).toEqual([
      ['buyer', '在吗'],
      ['seller', '在的'],
    ]);
  });

  it('another extension’s box over the page', async () => {
    const other =
      '<div id="other" style="position: fixed; right: 0; bottom: 0; width: 400px; height: 300px; background: #fff"><textarea style="height: 200px" placeholder="搜索话术"></textarea></div>';
    const { said, facts } = await readTalk(talk(buyer('在吗'), seller('在的')) + other);
    expect(said).toHaveLength(2);
    expect(facts.composer).toBe('textarea');
  });

  it('a page in the middle of being drawn', async () => {
    const bones = '<div class="one"><i class="face"></i></div>'.repeat(4);
    const { said, missing } = await readTalk(talk(bones, '<p class="line">加载中…</p>'));
    expect(said).toEqual([]);
    expect(missing).toContainEqual({ key: 'conversation', fields: expect.arrayContaining(['messages']) });
  });

  it('words of one side alone: whose they are is not guessed', async () => {
    const { said, missing } = await readTalk(talk(buyer('在吗'), buyer('有货吗')));
    expect(said).toEqual([]);
    expect(missing).toContainEqual({ key: 'messages', fields: ['from'] });
  });
});

it('a bubble that a selector gives to the other side than the one it stands on is left out', async () => {
  const css = (text: string) => [{ css: text, grade: 'T' as const, seen: '2026-11-22' }];
  const profile = {
    ...unknown,
    list: css('.log'),
    item: css('.one'),
    text: css('.box'),
    from: { buyer: css('.one:not(.mine), .one.late'), seller: css('.mine') },
  };
  const late = seller('我是客服').replace('one mine', 'one mine late');
  await show(page, `<style>${styles}</style>${talk(buyer('在吗'), seller('在的'), late)}`, bundled);
  const { facts, missing } = await read(page, profile, now);
  expect(facts.messages.map(({ from, text }) => [from, text])).toEqual([
    ['buyer', '在吗'],
    ['seller', '在的'],
  ]);
  expect(missing).toContainEqual({ key: 'messages', fields: expect.arrayContaining(['from']) });
});
