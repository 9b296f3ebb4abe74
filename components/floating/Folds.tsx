import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { FoldedIcon, OpenIcon } from '@/components/ui/icons';

export type Fold = {
  id: string;
  label: string;
  /** Null until it is known. */
  count: number | null;
  panel: ComponentChildren;
};

type Props = {
  label: string;
  folds: readonly Fold[];
  open: string | null;
  onOpen: (id: string | null) => void;
};

/** What else waits, a word and a number each; one at a time opens in its place. */
export function Folds({ label, folds, open, onOpen }: Props) {
  const id = useId();
  const shown = folds.find((fold) => fold.id === open);
  return (
    <section class="cm-floating__folds" aria-label={label}>
      <div class="cm-floating__fold-heads">
        {folds.map((fold) => {
          const Chevron = fold === shown ? OpenIcon : FoldedIcon;
          return (
            <button
              key={fold.id}
              type="button"
              class="cm-floating__fold"
              data-cm="fold"
              data-fold={fold.id}
              aria-expanded={fold === shown}
              aria-controls={fold === shown ? id : undefined}
              onClick={() => onOpen(fold === shown ? null : fold.id)}
            >
              <Chevron size={14} aria-hidden />
              {fold.label}
              {fold.count !== null && (
                <span class="cm-floating__count" data-some={fold.count > 0}>
                  {fold.count}
                </span>
              )}
            </button>
          );
        })}
      </div>
      {shown && (
        <section
          id={id}
          class="cm-floating__panel"
          aria-label={shown.label}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
            event.preventDefault();
            onOpen(null);
          }}
        >
          {shown.panel}
        </section>
      )}
    </section>
  );
}
