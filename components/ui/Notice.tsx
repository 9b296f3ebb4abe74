import type { ComponentChildren } from 'preact';
import { ProblemIcon } from './icons';

type NoticeProps = {
  tone: 'info' | 'warn' | 'urgent';
  children: ComponentChildren;
  /** What can be done about it. */
  actions?: ComponentChildren;
};

/** Something that has to be known here, and what can be done about it. Read aloud when it comes. */
export function Notice({ tone, children, actions }: NoticeProps) {
  return (
    <div class={`cm-notice cm-notice--${tone}`} role="alert">
      <ProblemIcon size={16} aria-hidden />
      <div class="cm-notice__text">{children}</div>
      {actions && <div class="cm-notice__actions">{actions}</div>}
    </div>
  );
}
