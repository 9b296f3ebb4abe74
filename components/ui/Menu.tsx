import { computePosition, flip, offset, shift } from '@floating-ui/dom';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Icon } from './Button';

export type MenuItem = {
  id: string;
  label: string;
  /** At the right end: a key, or what the item stands for. */
  aside?: string;
  icon?: Icon;
  disabled?: boolean;
  onChoose: () => void;
};

type MenuProps = {
  /** Read aloud, and shown on hover when the button has no word. */
  label: string;
  /** The button's content. */
  children: ComponentChildren;
  items: readonly MenuItem[];
  /** `icon`: the button is an icon alone. */
  kind?: 'icon' | 'quiet';
  tabIndex?: number;
  /** Where focus goes after a choice; its own button otherwise. */
  returnFocus?: () => HTMLElement | null;
};

/** A button that opens a list of actions. Arrows, Home, End, Enter, Escape; the choice closes it. */
export function Menu({ label, children, items, kind = 'icon', tabIndex, returnFocus }: MenuProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open || !list.current || !button.current) return;
    const menu = list.current;
    const away = new AbortController();
    const { signal } = away;
    const anchor = button.current;
    // Fixed, so that no scrolling pane cuts it off; set before focus, which would scroll to where it first stood.
    void computePosition(anchor, menu, {
      strategy: 'fixed',
      placement: 'bottom-end',
      middleware: [offset(4), flip({ padding: 8 }), shift({ padding: 8 })],
    }).then(({ x, y }) => {
      if (signal.aborted) return;
      Object.assign(menu.style, { left: `${x}px`, top: `${y}px`, visibility: 'visible' });
      enabled(menu)[0]?.focus();
    });
    const outside = (event: Event) => {
      const target = event.target as Node;
      if (!menu.contains(target) && !anchor.contains(target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside, { signal });
    document.addEventListener('focusin', outside, { signal });
    document.addEventListener('scroll', outside, { signal, capture: true, passive: true });
    window.addEventListener('resize', () => setOpen(false), { signal });
    return () => away.abort();
  }, [open]);

  const close = (focus: HTMLElement | null) => {
    setOpen(false);
    focus?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const menu = list.current;
    if (!menu) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close(button.current);
      return;
    }
    if (event.key === 'Tab') {
      setOpen(false);
      return;
    }
    const places = enabled(menu);
    const here = places.indexOf(document.activeElement as HTMLButtonElement);
    const next = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: -1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    places.at(next % places.length)?.focus();
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        class={kind === 'icon' ? 'cm-icon-button' : 'cm-button cm-button--quiet'}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        {...(kind === 'icon' && { 'aria-label': label, title: label })}
        {...(tabIndex !== undefined && { tabIndex })}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || event.altKey) return;
          event.preventDefault();
          event.stopPropagation();
          setOpen(true);
        }}
      >
        {children}
      </button>
      {open && (
        <div
          ref={list}
          id={id}
          class="cm-menu"
          role="menu"
          tabIndex={-1}
          aria-label={label}
          onKeyDown={onKeyDown}
        >
          {items.map(({ id: key, label: word, aside, icon: ItemIcon, disabled = false, onChoose }, place) => (
            <button
              key={key}
              type="button"
              role="menuitem"
              tabIndex={place === 0 ? 0 : -1}
              class="cm-menu__item"
              disabled={disabled}
              onClick={() => {
                close(returnFocus?.() ?? button.current);
                onChoose();
              }}
            >
              {ItemIcon && <ItemIcon size={16} aria-hidden />}
              <span class="cm-menu__label">{word}</span>
              {aside !== undefined && <span class="cm-menu__aside">{aside}</span>}
            </button>
          ))}
        </div>
      )}
    </>
  );
}

const enabled = (menu: HTMLElement) => [
  ...menu.querySelectorAll<HTMLButtonElement>('[role="menuitem"]:not(:disabled)'),
];
