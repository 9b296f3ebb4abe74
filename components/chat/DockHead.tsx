import { ChevronDown, ChevronUp, GripVertical, Search as SearchIcon } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import type { ChatTranslate } from './Dock';
import { keepInside } from './place';
import { clock, type DockActions, type DockView } from './view';

type Props = { view: DockView; actions: DockActions; t: ChatTranslate };

const step = 16;
const arrows: Record<string, readonly [number, number]> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
};

/** One line: what the buyer asks, how long they wait, the order's state, and the dock's own controls. */
export function DockHead({ view, actions, t }: Props) {
  const { collapsed } = view.dock;
  const lines = view.question?.map((line) => line || t('picture')) ?? [];
  const Chevron = collapsed ? ChevronUp : ChevronDown;
  return (
    <header class="cm-dock-head">
      <Grip view={view} actions={actions} t={t} />
      {lines.length > 0 ? (
        <span class="cm-dock-question" data-cm="question" title={lines.join('\n')}>
          <span class="cm-dock-muted">{t('buyerSays', { text: '' })}</span>
          {lines.join(' ')}
        </span>
      ) : (
        <span class="cm-dock-question cm-dock-muted">{headline(view, t)}</span>
      )}
      {view.waited !== null && (
        <span class="cm-dock-waited" data-late={view.waited >= 180}>
          {sayWait(view.waited, t)}
        </span>
      )}
      {collapsed && view.suggestions.length > 0 && (
        <span class="cm-dock-muted">{t('count', { n: view.suggestions.length })}</span>
      )}
      {view.order && view.order !== 'unknown' && (
        <span class="cm-dock-chip">{t(`status.${view.order}`)}</span>
      )}
      {view.buyer && (
        <span class="cm-dock-chip" data-cm="buyer" title={t(`buyerWhy.${view.buyer}`)}>
          {t(`buyer.${view.buyer}`)}
        </span>
      )}
      {view.incidents[0] && (
        <span class="cm-dock-chip" data-cm="incident" title={sayIncidents(view.incidents, t)}>
          {view.incidents.length > 1
            ? t('incidents', { n: view.incidents.length })
            : t(`incident.${view.incidents[0]}`)}
        </span>
      )}
      {view.fresh && (
        <button
          type="button"
          class="cm-dock-fresh"
          data-cm="fresh"
          title={t('fresh')}
          onClick={(event) => event.isTrusted && actions.onShowFresh()}
        >
          {t('showFresh')}
        </button>
      )}
      <button
        type="button"
        class="cm-dock-icon"
        data-cm="open-search"
        title={`${t('search')}  /`}
        aria-label={t('search')}
        onClick={(event) => event.isTrusted && actions.onOpenSearch()}
      >
        <SearchIcon size={16} aria-hidden />
      </button>
      <button
        type="button"
        class="cm-dock-icon"
        data-cm="collapse"
        aria-expanded={!collapsed}
        title={t(collapsed ? 'expand' : 'collapse')}
        aria-label={t(collapsed ? 'expand' : 'collapse')}
        onClick={(event) => event.isTrusted && actions.onCollapse(!collapsed)}
      >
        <Chevron size={16} aria-hidden />
      </button>
    </header>
  );
}

const sayIncidents = (kinds: DockView['incidents'], t: ChatTranslate) =>
  kinds.map((kind) => t(`incident.${kind}`)).join('\n');

/** Under an hour as a clock, from then on in words: 15:04 would read as a time of day. */
function sayWait(seconds: number, t: ChatTranslate): string {
  if (seconds < 3600) return t('waited', { time: clock(seconds) });
  const minutes = Math.floor(seconds / 60);
  return t('waitedLong', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}

/** What stands in the question's place where the buyer asks nothing. */
function headline({ state, suggestions }: DockView, t: ChatTranslate): string {
  if (state !== 'ready') return t(state);
  return suggestions.length > 0 ? t('dock') : t('answered');
}

/** Moves the dock: by dragging, by arrow keys, and back to its place by a double click. */
function Grip({ view, actions, t }: Props) {
  const move = (dx: number, dy: number) => {
    const inside = keepInside(view, dx, dy);
    actions.onMove(inside.dx, inside.dy);
  };
  const from = useRef<{ x: number; y: number; dx: number; dy: number } | null>(null);
  return (
    <button
      type="button"
      class="cm-dock-grip"
      data-cm="grip"
      title={t('move')}
      aria-label={t('move')}
      onPointerDown={(event) => {
        if (!event.isTrusted || event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = { x: event.clientX, y: event.clientY, dx: view.dock.dx, dy: view.dock.dy };
      }}
      onPointerMove={(event) => {
        if (!from.current) return;
        const { x, y, dx, dy } = from.current;
        move(dx + event.clientX - x, dy + event.clientY - y);
      }}
      onLostPointerCapture={() => {
        from.current = null;
      }}
      onDblClick={(event) => event.isTrusted && actions.onMove(0, 0)}
      onKeyDown={(event) => {
        const by = arrows[event.key];
        if (!by || !event.isTrusted) return;
        event.preventDefault();
        event.stopPropagation();
        move(view.dock.dx + by[0], view.dock.dy + by[1]);
      }}
    >
      <GripVertical size={14} aria-hidden />
    </button>
  );
}
