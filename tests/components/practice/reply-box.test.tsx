import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { ReplyBox } from '@/components/practice/ReplyBox';
import { draw, fire, t } from './draw';

function Shop({ onSend, limit = 99 }: { onSend(text: string): void; limit?: number }) {
  const [draft, setDraft] = useState('');
  return (
    <ReplyBox
      conversation="c"
      buyer="米粒儿"
      draft={draft}
      t={t}
      onDraft={(text) => setDraft(text.slice(0, limit))}
      onSend={(text) => {
        onSend(text);
        setDraft('');
      }}
    />
  );
}

const button = (root: Element, word: string) => {
  const found = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === word);
  if (!found) throw new Error(`no button ${word}`);
  return found;
};
const kinds = {
  plain: {
    box: (root: Element) => root.querySelector('textarea') as HTMLTextAreaElement,
    text: (box: HTMLElement) => (box as HTMLTextAreaElement).value,
    type: (box: HTMLElement, text: string) => {
      (box as HTMLTextAreaElement).value = text;
      fire(box, new Event('input', { bubbles: true }));
    },
  },
  rich: {
    box: (root: Element) => root.querySelector('[contenteditable]') as HTMLElement,
    text: (box: HTMLElement) => box.textContent ?? '',
    type: (box: HTMLElement, text: string) => {
      box.textContent = text;
      fire(box, new Event('input', { bubbles: true }));
    },
  },
};
const key = (options: KeyboardEventInit) =>
  new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...options });

describe.each(['plain', 'rich'] as const)('the reply box with the %s editor', (kind) => {
  const { box, text, type } = kinds[kind];
  const open = (limit?: number) => {
    const onSend = vi.fn();
    const { root } = draw(
      limit === undefined ? <Shop onSend={onSend} /> : <Shop onSend={onSend} limit={limit} />,
    );
    fire(button(root, t(kind)), new MouseEvent('click', { bubbles: true }));
    return { root, onSend };
  };

  it('sends with Enter and is empty afterwards', () => {
    const { root, onSend } = open();
    type(box(root), '亲，在的');
    fire(box(root), key({}));
    expect(onSend).toHaveBeenCalledExactlyOnceWith('亲，在的');
    expect(text(box(root))).toBe('');
  });

  it('sends with its button', () => {
    const { root, onSend } = open();
    type(box(root), '稍等');
    fire(button(root, t('send')), new MouseEvent('click', { bubbles: true }));
    expect(onSend).toHaveBeenCalledExactlyOnceWith('稍等');
  });

  it.each([
    ['Shift+Enter breaks the line', { shiftKey: true }],
    ['Enter ends a composition', { isComposing: true }],
    ['Enter comes from an input method', { keyCode: 229 }],
  ])('does not send where %s', (_, options) => {
    const { root, onSend } = open();
    type(box(root), '亲');
    const event = key(options);
    fire(box(root), event);
    expect(onSend).not.toHaveBeenCalled();
    expect(event.defaultPrevented).toBe(false);
    expect(text(box(root))).toBe('亲');
  });

  it('sends nothing where there is nothing but blanks', () => {
    const { root, onSend } = open();
    type(box(root), '  ');
    fire(box(root), key({}));
    expect(onSend).not.toHaveBeenCalled();
    expect(button(root, t('send')).disabled).toBe(true);
  });

  it('shows what the state says, not what was typed', () => {
    const { root } = open(3);
    type(box(root), '一二三四五');
    expect(text(box(root))).toBe('一二三');
  });

  it('keeps the draft when the editor is changed', () => {
    const { root } = open();
    type(box(root), '写到一半');
    const other = kind === 'plain' ? 'rich' : 'plain';
    fire(button(root, t(other)), new MouseEvent('click', { bubbles: true }));
    expect(kinds[other].text(kinds[other].box(root))).toBe('写到一半');
  });
});
