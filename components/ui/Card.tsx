import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A framed section with its heading. */
export function Card({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="cm-card" aria-labelledby={id}>
      <h2 id={id} class="cm-card__title">
        {title}
      </h2>
      <div class="cm-card__body">{children}</div>
    </section>
  );
}
