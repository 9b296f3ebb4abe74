import type { ComponentChildren } from 'preact';

type EmptyStateProps = {
  title: string;
  /** What to do next, in a sentence or as buttons. */
  children?: ComponentChildren;
};

/** What stands where there is nothing to show, or nothing that could be read. */
export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div class="cm-empty">
      <p class="cm-empty__title">{title}</p>
      {children}
    </div>
  );
}

/** Grey lines where rows will come; they appear only when reading takes longer than a blink. */
export function Waiting({ label, rows }: { label: string; rows: number }) {
  return (
    <div class="cm-waiting" role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} class="cm-waiting__row" />
      ))}
    </div>
  );
}
