import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

type DialogProps = {
  title: string;
  children: ComponentChildren;
  /** Buttons, the way out first: reading order is Tab order. */
  actions: ComponentChildren;
  /** Escape, or a click beside it. */
  onClose: () => void;
};

/** A native modal dialog: the browser keeps focus inside; afterwards it goes back to where it came from. */
export function Dialog({ title, children, actions, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    if (element && !element.open) element.showModal();
    return () => {
      element?.close();
      // A dialog that has left the page by now gives the focus to nobody by itself.
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the keyboard's way out, as `cancel`.
    <dialog
      ref={dialog}
      class="cm-dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div class="cm-dialog__body">
        <h2 id={id} class="cm-dialog__title">
          {title}
        </h2>
        {children}
        <div class="cm-dialog__actions">{actions}</div>
      </div>
    </dialog>
  );
}
