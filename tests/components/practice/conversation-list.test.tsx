import { describe, expect, it, vi } from 'vitest';
import { ConversationList } from '@/components/practice/ConversationList';
import type { ConversationRow } from '@/lib/domain/practice/view';
import { draw, fire, t } from './draw';

const row = (one: Partial<ConversationRow>): ConversationRow => ({
  id: 'a',
  buyer: '米粒儿',
  preview: { text: '在吗', kind: 'text' },
  time: '10:00',
  unread: 0,
  waited: null,
  late: false,
  ...one,
});

describe('the conversation list', () => {
  it('shows unread lines and the wait, in words too', () => {
    const { root } = draw(
      <ConversationList
        rows={[row({ unread: 3, waited: 65 })]}
        waiting={1}
        open={null}
        t={t}
        onOpen={() => {}}
      />,
    );
    expect(root.textContent).toContain(t('waiting', { n: 1 }));
    expect(root.textContent).toContain(t('unread', { n: 3 }));
    expect(root.textContent).toContain(t('waited', { time: '01:05' }));
  });

  it('stands in a word for an image', () => {
    const { root } = draw(
      <ConversationList
        rows={[row({ preview: { text: '', kind: 'image' } })]}
        waiting={0}
        open={null}
        t={t}
        onOpen={() => {}}
      />,
    );
    expect(root.textContent).toContain(t('image'));
  });

  it('opens the conversation that is pressed and marks the open one', () => {
    const onOpen = vi.fn();
    const { root } = draw(
      <ConversationList
        rows={[row({}), row({ id: 'b', buyer: '小鹿' })]}
        waiting={0}
        open="a"
        t={t}
        onOpen={onOpen}
      />,
    );
    const [first, second] = root.querySelectorAll('button');
    expect(first?.getAttribute('aria-current')).toBe('true');
    expect(second?.hasAttribute('aria-current')).toBe(false);
    if (second) fire(second, new MouseEvent('click', { bubbles: true }));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('b');
  });
});
