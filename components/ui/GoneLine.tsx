type Props = { text: string; close: string; onClose(): void };

/** The one quiet line that an updated extension leaves in a page that still runs its former self. */
export function GoneLine({ text, close, onClose }: Props) {
  return (
    <div class="cm-gone" role="status" data-cm="gone">
      {text}
      <button type="button" onClick={onClose} aria-label={close} title={close}>
        ×
      </button>
    </div>
  );
}
