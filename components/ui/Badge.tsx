import type { ComponentChildren } from 'preact';

export type Tone = 'plain' | 'accent' | 'info' | 'hint' | 'warn' | 'urgent';

/** A word in a small frame: a state, never an action. */
export function Badge({ tone = 'plain', children }: { tone?: Tone; children: ComponentChildren }) {
  return <span class={`cm-badge cm-badge--${tone}`}>{children}</span>;
}

/** A key as it stands on the keyboard. */
export function Key({ children }: { children: ComponentChildren }) {
  return <kbd class="cm-key">{children}</kbd>;
}
