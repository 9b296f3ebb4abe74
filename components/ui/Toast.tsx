import { CloseIcon } from './icons';

export type ToastMessage = {
  id: number;
  text: string;
  tone: 'plain' | 'urgent';
  action: { label: string; run: () => void } | null;
};

type ToastsProps = {
  toasts: readonly ToastMessage[];
  labels: { region: string; close: string };
  onClose: (id: number) => void;
  /** Pointer or focus came to the toasts or left them: they must not vanish under a hand. */
  onHold: (held: boolean) => void;
};

/**
 * What just happened, with its undo. The live region is always in the page, since a region that comes together with
 * its text is not read aloud.
 */
export function Toasts({ toasts, labels, onClose, onHold }: ToastsProps) {
  return (
    <section
      class="cm-toasts"
      role="status"
      aria-live="polite"
      aria-label={labels.region}
      onPointerEnter={() => onHold(true)}
      onPointerLeave={() => onHold(false)}
      onFocusIn={() => onHold(true)}
      onFocusOut={() => onHold(false)}
    >
      {toasts.map(({ id, text, tone, action }) => (
        <div key={id} class={`cm-toast cm-toast--${tone}`}>
          <span class="cm-toast__text">{text}</span>
          {action && (
            <button
              type="button"
              class="cm-toast__action"
              onClick={() => {
                onClose(id);
                action.run();
              }}
            >
              {action.label}
            </button>
          )}
          <button type="button" class="cm-toast__close" aria-label={labels.close} onClick={() => onClose(id)}>
            <CloseIcon size={16} aria-hidden />
          </button>
        </div>
      ))}
    </section>
  );
}
