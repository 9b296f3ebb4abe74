import type { ComponentChildren, ComponentType, Ref } from 'preact';

/** A line icon of 16 px; its word stands beside it or is the button's label. */
export type Icon = ComponentType<{ size?: number; 'aria-hidden'?: boolean | 'true' }>;

type ButtonProps = {
  children: ComponentChildren;
  onClick: (event: MouseEvent) => void;
  /** `primary` once a view at most; `quiet` has no frame. */
  kind?: 'plain' | 'primary' | 'quiet';
  icon?: Icon;
  disabled?: boolean;
  /** Not to be pressed for the moment: looks disabled, and keeps the focus, which a disabled button loses. */
  busy?: boolean;
  /** Read aloud in the word's place, where several buttons bear the same word; begins with it. */
  label?: string;
  /** The key that does the same, shown on hover and told to screen readers, such as `Control+S`. */
  shortcut?: string | undefined;
  buttonRef?: Ref<HTMLButtonElement>;
};

/** A button with its word. */
export function Button({
  children,
  onClick,
  kind = 'plain',
  icon: Icon,
  disabled = false,
  busy = false,
  label,
  shortcut,
  buttonRef,
}: ButtonProps) {
  return (
    <button
      ref={buttonRef ?? null}
      type="button"
      class={`cm-button cm-button--${kind}`}
      disabled={disabled}
      onClick={(event) => !busy && onClick(event)}
      {...(busy && { 'aria-disabled': true })}
      {...(label !== undefined && { 'aria-label': label })}
      {...(shortcut !== undefined && { 'aria-keyshortcuts': shortcut, title: shortcut })}
    >
      {Icon && <Icon size={16} aria-hidden />}
      {children}
    </button>
  );
}

type IconButtonProps = {
  icon: Icon;
  /** The word, shown on hover and read aloud. */
  label: string;
  onClick: (event: MouseEvent) => void;
  disabled?: boolean;
  tabIndex?: number;
};

/** A button without a visible word, for places where its row already says what it belongs to. */
export function IconButton({ icon: Icon, label, onClick, disabled = false, tabIndex }: IconButtonProps) {
  return (
    <button
      type="button"
      class="cm-icon-button"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
      {...(tabIndex !== undefined && { tabIndex })}
    >
      <Icon size={16} aria-hidden />
    </button>
  );
}
