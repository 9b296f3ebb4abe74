import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MessageList } from '@/components/practice/MessageList';
import type { MessageRow } from '@/lib/domain/practice/view';
import { draw, fire, t } from './draw';

const rowHeight = 80;
const viewport = 400;
const messages = (count: number): MessageRow[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `m-${index}`,
    from: index % 2 ? 'helper' : 'buyer',
    kind: 'text',
    text: `第 ${index} 句`,
    time: '2026-11-22 10:00:00',
  }));
const list = (rows: MessageRow[]) => <MessageList label="记录" messages={rows} buyer="米粒儿" t={t} />;
const drawn = (root: Element) =>
  [...root.querySelectorAll<HTMLElement>('[data-row]')].map(({ dataset }) => Number(dataset.row?.slice(2)));

// The fake DOM has no layout; these are the only sizes that the list asks for.
const sizes = {
  offsetHeight: () => rowHeight,
  clientHeight: () => viewport,
  scrollHeight(this: HTMLElement) {
    const spacers = [...this.children].map(
      (child) => Number.parseFloat((child as HTMLElement).style.height) || 0,
    );
    return (
      spacers.reduce((sum, height) => sum + height, 0) +
      this.querySelectorAll('[data-row]').length * rowHeight
    );
  },
};
const before = new Map<string, PropertyDescriptor | undefined>();
beforeEach(() => {
  for (const [name, get] of Object.entries(sizes)) {
    before.set(name, Object.getOwnPropertyDescriptor(HTMLElement.prototype, name));
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get });
  }
});
afterEach(() => {
  for (const [name, descriptor] of before) {
    if (descriptor) Object.defineProperty(HTMLElement.prototype, name, descriptor);
    else delete (HTMLElement.prototype as unknown as Record<string, unknown>)[name];
  }
});

describe('the message list', () => {
  it('opens at the end, with only the visible rows in the document', () => {
    const { root } = draw(list(messages(300)));
    expect(drawn(root).at(-1)).toBe(299);
    expect(drawn(root).length).toBeLessThan(20);
    expect(root.firstElementChild?.scrollHeight).toBeGreaterThan(300 * 70);
  });

  it('draws other rows when it is scrolled', () => {
    const { root } = draw(list(messages(300)));
    const element = root.firstElementChild as HTMLElement;
    element.scrollTop = 0;
    fire(element, new Event('scroll'));
    expect(drawn(root)[0]).toBe(0);
    expect(drawn(root).length).toBeLessThan(20);
  });

  it('follows new messages while the reader is at the end', () => {
    const { root, redraw } = draw(list(messages(50)));
    redraw(list(messages(51)));
    expect(drawn(root).at(-1)).toBe(50);
  });

  it('stays where the reader is when a message comes in', () => {
    const { root, redraw } = draw(list(messages(50)));
    const element = root.firstElementChild as HTMLElement;
    element.scrollTop = 800;
    fire(element, new Event('scroll'));
    const seen = drawn(root);
    redraw(list(messages(51)));
    expect(element.scrollTop).toBe(800);
    expect(drawn(root)).toEqual(seen);
  });

  it('keeps a drawn row the same element over new renders, as frameworks do', () => {
    const { root, redraw } = draw(list(messages(10)));
    const row = root.querySelector('[data-row="m-9"]');
    redraw(list(messages(11)));
    expect(root.querySelector('[data-row="m-9"]')).toBe(row);
  });

  it('tells buyer, seller, robot and notices apart, and an image from words', () => {
    const one = (row: Partial<MessageRow>) => {
      const { root } = draw(list([{ ...(messages(1)[0] as MessageRow), ...row }]));
      return root.querySelector('[data-row]') as HTMLElement;
    };
    expect(one({ from: 'buyer' }).className).toContain('msgBuyer');
    expect(one({ from: 'helper' }).className).toContain('msgSeller');
    expect(one({ from: 'colleague' }).className).toContain('msgSeller');
    expect(one({ from: 'robot' }).className).toContain('msgRobot');
    expect(one({ from: 'system' }).className).toContain('msgSystem');
    const image = one({ kind: 'image', text: '' });
    expect(image.querySelector('img')?.alt).toBe(t('imageOf'));
    expect(image.querySelector('[class*="msgText"]')).toBeNull();
  });
});
