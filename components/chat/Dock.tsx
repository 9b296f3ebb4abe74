import { useRef } from 'preact/hooks';
import type { Translate } from '@/lib/words';
import type { chatWords } from '@/lib/words/chat';
import { Ask } from './Ask';
import { DockHead } from './DockHead';
import { placeOf } from './place';
import { Search } from './Search';
import { Suggestions } from './Suggestions';
import { composing, type DockActions, type DockView } from './view';

export type ChatTranslate = Translate<typeof chatWords>;
type Props = { view: DockView; actions: DockActions; t: ChatTranslate };

/** The strip on the upper edge of the reply box: the buyer's question, up to five replies, search and blanks. */
export function Dock({ view, actions, t }: Props) {
  const root = useRef<HTMLElement>(null);
  const useNumber = (number: number) => {
    const suggestion = (view.search?.results ?? view.suggestions)[number - 1];
    if (suggestion) actions.onUse(suggestion);
  };
  const inputHasFocus = (event: Event) => event.target instanceof HTMLInputElement;

  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.isTrusted || composing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const rows = [...(root.current?.querySelectorAll<HTMLElement>('[data-cm="suggestion"]') ?? [])];
    if (event.key === 'Escape') actions.onBack();
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') moveFocus(rows, event.key === 'ArrowDown');
    else if (inputHasFocus(event)) return;
    else if (event.key === '/') actions.onOpenSearch();
    else if (/^[1-5]$/.test(event.key)) useNumber(Number(event.key));
    else return;
    event.preventDefault();
  };

  return (
    <section
      ref={root}
      class="cm-dock"
      data-cm="dock"
      data-collapsed={view.dock.collapsed}
      aria-label={t('dock')}
      style={placeOf(view)}
      onKeyDown={onKeyDown}
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
          <Body view={view} actions={actions} t={t} />
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

function Body({ view, actions, t }: Props) {
  if (view.asking) return <Ask asking={view.asking} actions={actions} t={t} />;
  if (view.search) return <Search search={view.search} actions={actions} t={t} />;
  if (view.suggestions.length > 0) {
    return <Suggestions suggestions={view.suggestions} onUse={actions.onUse} t={t} />;
  }
  return (
    <p class="cm-dock-empty">
      {t('nothingFits')} <span class="cm-dock-hint">{t('nothingFitsHint')}</span>
    </p>
  );
}

/** With nothing to offer the dock is one line: it covers the buyer's words only when it has an answer to them. */
const hasBody = ({ asking, search, suggestions, question }: DockView) =>
  Boolean(asking || search || suggestions.length > 0 || question);

function moveFocus(rows: HTMLElement[], down: boolean): void {
  const shadow = rows[0]?.getRootNode() as ShadowRoot | Document | undefined;
  const at = rows.indexOf(shadow?.activeElement as HTMLElement);
  const next = at === -1 ? (down ? 0 : rows.length - 1) : (at + (down ? 1 : -1) + rows.length) % rows.length;
  rows[next]?.focus();
}
