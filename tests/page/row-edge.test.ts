import { afterEach, describe, expect, it, vi } from 'vitest';
import { createRowEdges } from '@/lib/page/row-edge';

const box = { left: 100, top: 200, width: 800, height: 90 };
const size = { width: 300, height: 22 };

/** A row whose buttons lie at these places, in pixels from its left upper corner. */
const rowWith = (...controls: { left: number; top: number; width: number; height: number }[]) => {
  const row = document.createElement('div');
  for (const { left, top, width, height } of controls) {
    const button = document.createElement('button');
    button.getBoundingClientRect = () => new DOMRect(box.left + left, box.top + top, width, height);
    row.append(button);
  }
  document.body.replaceChildren(row);
  return row;
};
const seeing = (...elements: Element[]) => {
  Object.defineProperty(document, 'elementsFromPoint', { value: () => elements, configurable: true });
  Object.defineProperty(document, 'elementFromPoint', {
    value: () => elements[0] ?? null,
    configurable: true,
  });
};
afterEach(() => {
  Reflect.deleteProperty(document, 'elementsFromPoint');
  Reflect.deleteProperty(document, 'elementFromPoint');
  vi.restoreAllMocks();
});

describe('the free place at a row’s edge', () => {
  it('is its right upper corner where nothing stands there', () => {
    expect(createRowEdges().find(rowWith(), box, size)).toEqual({ x: 894, y: 206 });
  });

  it('goes left of a control at the edge, and of the next where the gap is too small', () => {
    const edges = createRowEdges();
    const last = { left: 740, top: 8, width: 50, height: 20 };
    expect(edges.find(rowWith(last), box, size)?.x).toBe(100 + 740 - 6);
    const middle = { left: 500, top: 8, width: 40, height: 20 };
    expect(edges.find(rowWith(last, middle), box, size)?.x).toBe(100 + 500 - 6);
  });

  it('takes no notice of controls further down or without a size', () => {
    const row = rowWith(
      { left: 740, top: 50, width: 50, height: 20 },
      { left: 740, top: 8, width: 0, height: 0 },
    );
    expect(createRowEdges().find(row, box, size)?.x).toBe(894);
  });

  it('is above the row where its controls fill the edge', () => {
    const row = rowWith(
      { left: 0, top: 4, width: 390, height: 20 },
      { left: 410, top: 4, width: 385, height: 20 },
    );
    expect(createRowEdges().find(row, box, size)).toEqual({ x: 894, y: 178 });
  });

  it('is none where something else of the page covers it', () => {
    const row = rowWith();
    const dialog = document.createElement('div');
    document.body.append(dialog);
    seeing(dialog, row);
    expect(createRowEdges().find(row, box, size)).toBeNull();
  });

  it('is not covered by what we draw ourselves', () => {
    const row = rowWith();
    const ours = document.createElement('countermate-overlay');
    seeing(ours, row);
    expect(createRowEdges().find(row, box, size)).not.toBeNull();
  });

  it('is measured once while the row keeps its size, and anew when the page has changed', () => {
    const edges = createRowEdges();
    const row = rowWith();
    const measured = vi.spyOn(row, 'querySelectorAll');
    edges.find(row, box, size);
    edges.find(row, { ...box, top: 20 }, size);
    expect(measured).toHaveBeenCalledTimes(1);
    edges.forget();
    edges.find(row, box, size);
    edges.find(row, { ...box, width: 700 }, size);
    expect(measured).toHaveBeenCalledTimes(3);
  });

  it('is measured anew of those rows alone that changed', () => {
    const edges = createRowEdges();
    const row = rowWith();
    const measured = vi.spyOn(row, 'querySelectorAll');
    edges.find(row, box, size);
    edges.forget([document.body]);
    edges.find(row, box, size);
    expect(measured).toHaveBeenCalledTimes(1);
    edges.forget([row]);
    edges.find(row, box, size);
    expect(measured).toHaveBeenCalledTimes(2);
  });

  describe('on a page where it takes long to ask what stands at a point', () => {
    /** A question takes `cost` milliseconds of a clock that only questions and `pass` move. */
    const slowPage = (cost: number) => {
      let time = 1000;
      const asked = vi.fn((): Element | null => {
        time += cost;
        return null;
      });
      vi.spyOn(performance, 'now').mockImplementation(() => time);
      Object.defineProperty(document, 'elementsFromPoint', { value: () => [], configurable: true });
      Object.defineProperty(document, 'elementFromPoint', { value: asked, configurable: true });
      const pass = (ms: number) => {
        time += ms;
      };
      return { asked, pass };
    };

    it('asks again only after a rest, however often the place is wanted', () => {
      const { asked, pass } = slowPage(8);
      const edges = createRowEdges();
      const row = rowWith();
      for (let times = 0; times < 50; times++) edges.find(row, { ...box, top: 200 + times }, size);
      expect(asked).toHaveBeenCalledTimes(1);
      pass(2000);
      edges.find(row, box, size);
      expect(asked).toHaveBeenCalledTimes(2);
    });

    it('asks of all rows together no more often, and of each in its turn', () => {
      const { asked, pass } = slowPage(8);
      const edges = createRowEdges();
      const rows = [rowWith(), rowWith(), rowWith()];
      for (const row of rows) edges.find(row, box, size);
      asked.mockClear();
      for (let frame = 0; frame < 1000; frame++) {
        pass(16);
        for (const row of rows) edges.find(row, box, size);
      }
      // Sixteen seconds, eight milliseconds a question: half a per cent is ten of them.
      expect(asked.mock.calls.length).toBeGreaterThan(5);
      expect(asked.mock.calls.length).toBeLessThan(12);
    });

    it('asks every time where that takes a blink', () => {
      const { asked } = slowPage(0.1);
      const edges = createRowEdges();
      const row = rowWith();
      for (let times = 0; times < 5; times++) edges.find(row, box, size);
      expect(asked).toHaveBeenCalledTimes(5);
    });
  });
});
