import { useRef } from 'preact/hooks';
import type { Translate } from '@/lib/words';
import type { chatWords } from '@/lib/words/chat';
import { Answers } from './Answers';
import { onAnswerKey } from './answer-keys';
import { DockHead } from './DockHead';
import { placeOf } from './place';
import type { DockActions, DockView } from './view';

export type ChatTranslate = Translate<typeof chatWords>;
type Props = { view: DockView; actions: DockActions; t: ChatTranslate };

/** The strip on the upper edge of the reply box: the buyer's question, up to five replies, search and blanks. */
export function Dock({ view, actions, t }: Props) {
  const root = useRef<HTMLElement>(null);
  const inputHasFocus = (event: Event) => event.target instanceof HTMLInputElement;

  return (
    <section
      ref={root}
      class="cm-dock"
      data-cm="dock"
      data-collapsed={view.dock.collapsed}
      aria-label={t('dock')}
      style={placeOf(view)}
      onKeyDown={(event) => onAnswerKey(event, root.current, view, actions)}
      onPointerEnter={() => actions.onInside(true)}
      onPointerLeave={() => actions.onInside(false)}
      onMouseDown={(event) => {
        // The reply box keeps focus and caret while the dock is clicked; only our own fields take it.
        if (!inputHasFocus(event)) event.preventDefault();
      }}
    >
      <DockHead view={view} actions={actions} t={t} />
      {!view.dock.collapsed && hasBody(view) && (
        <div class="cm-dock-body">
          <Answers view={view} actions={actions} t={t} />
        </div>
      )}
      {view.notice && (
        <div class="cm-dock-notice" role="status">
          <span>{view.notice.text}</span>
          {view.notice.copy !== null && (
            <button
              type="button"
              class="cm-dock-button"
              data-cm="copy"
              onClick={(event) => event.isTrusted && actions.onCopy(view.notice?.copy ?? '')}
            >
              {t('copy')}
            </button>
          )}
        </div>
      )}
    </section>
  );
}

/** With nothing to offer the dock is one line: it covers the buyer's words only when it has an answer to them. */
const hasBody = ({ asking, search, suggestions, question }: DockView) =>
  Boolean(asking || search || suggestions.length > 0 || question);
