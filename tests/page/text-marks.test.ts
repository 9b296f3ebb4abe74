import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mapText, readText } from '@/lib/page/text-map';
import { createTextMarks, type MarkedText } from '@/lib/page/text-marks';

class FakeHighlight extends Set<Range> {}

let life: AbortController;
let registry: Map<string, FakeHighlight>;

beforeEach(() => {
  life = new AbortController();
  registry = new Map();
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSS', { highlights: registry });
});
afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
});

const draw = (html: string) => {
  document.body.innerHTML = `<style>.gone { display: none } .off { visibility: hidden } .was { text-decoration-line: line-through } pre { white-space: pre-wrap }</style><div id="text">${html}</div>`;
  return document.getElementById('text') as HTMLElement;
};
const painted = (severity = 'warn') =>
  [...(registry.get(`countermate-${severity}`) ?? [])].map((range) => range.toString());

describe('where a text stands in the page', () => {
  const texts = [
    '质量太差',
    '做工好，<br>线头剪得<b>干</b><i>净</i>',
    '  <p> 颜色  不对 </p>\n <p>尺码<span class="gone">（隐藏）</span>偏小\n</p> ',
    '很好<del>假货</del>，<span class="was">差评</span><span class="off">差</span>不错<button>回复</button>',
    '<pre>一\r\n 二  三 \n</pre>四',
    '一<img alt="[微笑]">二<img alt="实拍">\u200b三\ufeff',
    '<table><tr><td>甲</td><td>乙</td></tr></table>尾',
    '鞋底开胶了，很失望<a>…展开</a>',
    '\u200b \n<br>\n 空 \n<br><br>',
    '',
  ];

  it.each(texts)('is told for every character of %j', (html) => {
    const element = draw(html);
    const map = mapText(element);
    expect(map.text).toBe(readText(element));
    for (const [at, unit] of [...map.text].entries()) {
      if (/\s/.test(unit)) continue;
      const said = map.range(at, at + 1);
      // A picture's words stand in no text.
      expect([unit, '']).toContain(said?.toString());
    }
    if (map.text !== '') {
      const whole = map.range(0, map.text.length)?.toString() ?? '';
      expect(whole).toContain(map.text[0] === '[' ? '' : map.text[0]);
    }
  });

  it('leaves out what nobody reads, and the words that fold a text', () => {
    expect(readText(draw(texts[3] ?? ''))).toBe('很好，不错');
    expect(readText(draw(texts[7] ?? ''))).toBe('鞋底开胶了，很失望');
  });

  it('reaches over elements and over blanks that the page folds', () => {
    const map = mapText(draw('东西<b>质  \n 量</b>不<i>好</i>'));
    const start = map.text.indexOf('质');
    expect(map.text).toBe('东西质 量不好');
    expect(map.range(start, start + 5)?.toString()).toBe('质  \n 量不好');
    expect(map.range(start + 2, start + 3)?.toString()).toBe('量');
    expect(map.range(3, 3)).toBeNull();
  });
});

describe('marks in the words of a page', () => {
  const marksOf = (element: HTMLElement, words: string, severity = 'warn' as const): MarkedText => {
    const text = readText(element);
    const start = text.indexOf(words);
    return { element, text, spans: [{ start, end: start + words.length, severity, key: words }] };
  };

  it('are painted by the browser, and change no node', () => {
    const element = draw('杯盖<b>一股</b>味道，<br>有点刺鼻');
    const before = document.body.innerHTML;
    const marks = createTextMarks(document, { signal: life.signal });
    marks.set([marksOf(element, '一股味道')]);
    expect(painted()).toEqual(['一股味道']);
    expect(document.body.innerHTML).toBe(before);
    marks.set([marksOf(element, '刺鼻')]);
    expect(painted()).toEqual(['刺鼻']);
  });

  it('stand right where the page sets a label before the text', () => {
    const element = draw('评价内容：质量太差');
    const marks = createTextMarks(document, { signal: life.signal });
    marks.set([{ element, text: '质量太差', spans: [{ start: 2, end: 4, severity: 'urgent', key: 'a' }] }]);
    expect(painted('urgent')).toEqual(['太差']);
  });

  it('are not painted in words that were not judged', () => {
    const element = draw('质量太差');
    const marked = marksOf(element, '太差');
    element.textContent = '质量不错';
    createTextMarks(document, { signal: life.signal }).set([marked]);
    expect(painted()).toEqual([]);
  });

  it('go with their signal', () => {
    const element = draw('质量太差');
    createTextMarks(document, { signal: life.signal }).set([marksOf(element, '太差')]);
    life.abort();
    expect(registry.size).toBe(0);
  });

  it('tell which of them the pointer is on, and when it has left', async () => {
    const element = draw('质量太差，物流慢');
    const hovered: (string | null)[] = [];
    const marks = createTextMarks(document, {
      signal: life.signal,
      onHover: (key) => hovered.push(key),
    });
    marks.set([marksOf(element, '太差')]);
    const [range] = registry.get('countermate-warn') ?? [];
    const box = { left: 10, top: 10, width: 30, height: 16, right: 40, bottom: 26, x: 10, y: 10 };
    Object.assign(range as Range, { getClientRects: () => [box] });
    expect(marks.boxesOf('太差')).toEqual([{ left: 10, top: 10, width: 30, height: 16 }]);
    const move = (target: Element, clientX: number) => {
      target.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX, clientY: 15 }));
      return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    };
    await move(element, 20);
    await move(element, 60);
    await move(document.body, 20);
    await move(element, 20);
    window.dispatchEvent(new Event('scroll'));
    await move(document.body, 0);
    expect(hovered).toEqual(['太差', null, '太差', null]);
  });
});
