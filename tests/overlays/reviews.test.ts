import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { signal as reactive, type Signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Review } from '@/lib/domain/reviews/facts';
import type { PageSettings } from '@/lib/messages/protocol';
import { mountRoot } from '@/lib/overlays/mount';
import { addOwnElement } from '@/lib/overlays/own-element';
import { reviewsOverlay } from '@/lib/overlays/reviews';
import { taobao } from '@/lib/sites/taobao';
import { click, press } from '../components/trusted';
import { pageOf } from '../page/page-of';
import { finding, markOf, quiet } from './review-sample';
import { speakIn } from './speak';

const whole = readFileSync(join(import.meta.dirname, '../pages/taobao/reviews.html'), 'utf8');
/** Four reviews of the page, one of them the marketplace's own words: a DOM of scripts is slow. */
const html = whole.replace(/((?:<tr class="next-table-row"[\s\S]*?){4})<tr[\s\S]*(?=<\/tbody>)/, '$1');
const words = '质量太差';
let stop: AbortController;
let settings: Signal<PageSettings>;
let commands: Map<string, () => void>;
let painted: Map<string, Set<Range>>;

beforeEach(() => {
  stop = new AbortController();
  settings = reactive<PageSettings>({
    language: 'zh-CN',
    theme: 'light',
    dock: { collapsed: false, dx: 0, dy: 0 },
    folded: false,
    words: {},
  });
  commands = new Map();
  painted = new Map();
  vi.stubGlobal('Highlight', class extends Set<Range> {});
  vi.stubGlobal('CSS', { highlights: painted });
});
afterEach(() => {
  stop.abort();
  vi.unstubAllGlobals();
});

/** A worker that finds nothing but 质量太差, and knows 此用户没有填写评价 and 系统默认好评. */
const judge = ({ key, text }: Review) => {
  if (/没有填写|默认/.test(text ?? '')) return quiet(key, { filler: true });
  return text?.includes(words) ? finding(key, { marks: [markOf(text, words)] }) : quiet(key);
};

const start = (source = html) => {
  const doc = pageOf(source);
  const call = vi.fn(async (name: string, input: { reviews?: Review[] }) => ({
    ok: true,
    value: name === 'reviews.judge' ? { findings: input.reviews?.map(judge) } : null,
  }));
  const root = mountRoot(addOwnElement(doc, stop.signal));
  reviewsOverlay.start({
    doc,
    address: () => 'https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC',
    root,
    backend: { call } as never,
    profile: taobao,
    page: taobao.pages.reviews,
    shop: 'a',
    ...speakIn('zh-CN'),
    settings,
    now: () => Date.parse('2026-11-22T10:42:00+08:00'),
    onCommand: (command, callback) => commands.set(command, callback),
    onInsert: () => {},
    signal: stop.signal,
  });
  const find = (name: string) => root.shadow.querySelector<HTMLElement>(`[data-cm="${name}"]`);
  const said = () => find('said')?.textContent ?? '';
  const judged = () => call.mock.calls.flatMap(([, { reviews = [] }]) => reviews);
  const marks = () => [...(painted.get('countermate-warn') ?? [])].map(String);
  return { doc, root, call, find, said, judged, marks };
};
const soon = (check: () => void) => vi.waitFor(check, { timeout: 4000 });

describe('the overlay on a list of reviews', () => {
  it('reads the page, asks once for all of it, counts, and marks the words', async () => {
    const { call, said, judged, marks } = start();
    await soon(() => expect(said()).toBe('3 条评价，1 条要留意平台默认 1 条，不计'));
    expect(judged()).toHaveLength(4);
    expect(call.mock.calls[0]?.[1]).toMatchObject({
      place: { site: 'taobao', shop: 'a', conversation: null },
    });
    expect(marks()).toEqual([words]);
  });

  it('marks the same words in the new elements of a page that drew itself anew, and asks nothing', async () => {
    const { doc, judged, marks } = start();
    await soon(() => expect(marks()).toEqual([words]));
    const row = doc.querySelector('[data-review="4213781120036512207"]') as HTMLElement;
    const anew = row.cloneNode(true) as HTMLElement;
    row.replaceWith(anew);
    await soon(() => {
      const [range] = painted.get('countermate-warn') ?? [];
      expect(anew.contains(range?.startContainer ?? null)).toBe(true);
    });
    expect(judged()).toHaveLength(4);
  });

  it('judges a text that changed, and marks nothing in it meanwhile', async () => {
    const { doc, said, judged, marks } = start();
    await soon(() => expect(marks()).toEqual([words]));
    const text = doc.querySelector('[data-review="4213781120036512207"] .rate-content span:nth-of-type(2)');
    if (text) text.textContent = '很合脚';
    await soon(() => expect(said()).toContain('没有要留意的'));
    expect(marks()).toEqual([]);
    expect(judged()).toHaveLength(5);
  });

  it('judges everything anew when the rules may have changed, not when the bar is folded elsewhere', async () => {
    const { find, said, judged } = start();
    await soon(() => expect(said()).toContain('1 条要留意'));
    settings.value = { ...settings.value, folded: true };
    await soon(() => expect(find('list')).toBeNull());
    expect(judged()).toHaveLength(4);
    settings.value = { ...settings.value };
    await soon(() => expect(judged()).toHaveLength(8));
  });

  it('remembers that it was folded', async () => {
    const { call, find, said } = start();
    await soon(() => expect(said()).toContain('1 条要留意'));
    click(find('fold') as HTMLElement);
    await soon(() => expect(find('list')).toBeNull());
    expect(call).toHaveBeenLastCalledWith('bar.folded', { site: 'taobao', page: 'reviews', folded: true });
  });

  it('gives the bar the focus at the key, and the page its focus back at Escape', async () => {
    const { doc, root, said } = start();
    await soon(() => expect(said()).toContain('1 条要留意'));
    const field = doc.createElement('input');
    doc.body.append(field);
    field.focus();
    commands.get('focus-dock')?.();
    await soon(() => expect((root.shadow.activeElement as HTMLElement)?.dataset.cm).toBe('only'));
    press(root.shadow.activeElement as HTMLElement, 'Escape');
    await soon(() => expect(doc.activeElement).toBe(field));
  });

  it('says that it cannot read a list in which it finds none', async () => {
    const text = '<p>这里有很多文字，却没有一个订单号，也没有一条可以认出来的内容。</p>'.repeat(4);
    const { said } = start(`<body><div class="next-table-medium">${text}</div></body>`);
    await soon(() => expect(said()).toContain('读不到这一页的评价'));
  });

  it('shows nothing on a page without a list', async () => {
    const { doc, root } = start('<body><main>首页</main></body>');
    doc.body.append(doc.createElement('hr'));
    await soon(() => expect(root.shadow.querySelector('section')).toBeNull());
  });

  it('leaves nothing behind when it is stopped, and no mark on the page', async () => {
    const before = pageOf(html).body.innerHTML;
    const { doc, said } = start();
    await soon(() => expect(said()).toContain('1 条要留意'));
    stop.abort();
    expect(doc.querySelector('countermate-overlay')).toBeNull();
    expect(doc.body.innerHTML).toBe(before);
    expect(painted.size).toBe(0);
  });
});
