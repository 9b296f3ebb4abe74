import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MessageRow } from '@/lib/domain/practice/view';
import { Message } from './Message';
import styles from './message-list.module.css';
import type { PracticeTranslate } from './TopBar';
import { visibleRows } from './visible-rows';

const guessedHeight = 76;
const margin = 240;
/** Nearer than this to the end counts as standing at the end. */
const nearEnd = 24;

type Props = { label: string; messages: readonly MessageRow[]; buyer: string; t: PracticeTranslate };

/**
 * A conversation of any length of which only the visible rows stand in the document, as in real chat pages: a row's
 * height is guessed until it was drawn once. Stays at the end while the reader is there.
 */
export function MessageList({ label, messages, buyer, t }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const heights = useRef(new Map<string, number>());
  const atEnd = useRef(true);
  const [view, setView] = useState({ top: 0, height: 600 });
  const [, remeasured] = useState(0);

  const all = messages.map(({ id }) => heights.current.get(id) ?? guessedHeight);
  const rows = visibleRows(all, atEnd.current ? Number.POSITIVE_INFINITY : view.top, view.height, margin);

  useLayoutEffect(() => {
    if (!list.current) return;
    if (measure(list.current, heights.current)) remeasured((turn) => turn + 1);
    if (atEnd.current) list.current.scrollTop = list.current.scrollHeight;
  });

  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    let width = 0;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      // Another width breaks lines elsewhere: every known height is wrong.
      if (width !== 0 && width !== entry.contentRect.width) heights.current.clear();
      width = entry.contentRect.width;
      setView(({ top }) => ({ top, height: element.clientHeight }));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const onScroll = () => {
    const element = list.current;
    if (!element) return;
    const { scrollTop, scrollHeight, clientHeight } = element;
    atEnd.current = scrollHeight - scrollTop - clientHeight < nearEnd;
    setView({ top: scrollTop, height: clientHeight });
  };

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region has to be reachable by keyboard
    <div ref={list} class={styles.msgList} role="log" aria-label={label} tabIndex={0} onScroll={onScroll}>
      <div style={{ height: `${rows.above}px` }} />
      {messages.slice(rows.first, rows.end).map((message) => (
        <Message key={message.id} message={message} buyer={buyer} t={t} />
      ))}
      <div style={{ height: `${rows.below}px` }} />
    </div>
  );
}

/** Notes the heights of the drawn rows; tells whether one was not what we took it for. */
function measure(list: HTMLElement, heights: Map<string, number>): boolean {
  let changed = false;
  for (const row of list.querySelectorAll<HTMLElement>('[data-row]')) {
    const id = row.dataset.row ?? '';
    const height = row.offsetHeight;
    if ((heights.get(id) ?? guessedHeight) !== height) changed = true;
    heights.set(id, height);
  }
  return changed;
}
