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

/** A native modal dialog: the browser keeps focus inside and gives it back afterwards. */
export function Dialog({ title, children, actions, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
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
