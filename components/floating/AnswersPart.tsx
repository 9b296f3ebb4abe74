import { useRef } from 'preact/hooks';
import { Answers } from '@/components/chat/Answers';
import { onAnswerKey } from '@/components/chat/answer-keys';
import type { ChatTranslate } from '@/components/chat/Dock';
import type { AnswersActions, AnswersView, DockView } from '@/components/chat/view';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { SearchIcon } from '@/components/ui/icons';
import { Notice } from '@/components/ui/Notice';
import { useWords } from '@/components/ui/words';
import { everywhereWords } from '@/lib/words/everywhere';
import type { FloatingTranslate } from './view';

type Props = {
  view: AnswersView & Pick<DockView, 'state'>;
  /** Why there is no answer, as a sentence. */
  problem: string | null;
  actions: AnswersActions & { onRetry(): void };
  chat: ChatTranslate;
  t: FloatingTranslate;
};

/** The suggestions as the dock draws them, on a page of ours, with what stands there while there are none. */
export function AnswersPart({ view, problem, actions, chat, t }: Props) {
  const root = useRef<HTMLElement>(null);
  const open = view.asking || view.search;
  const n = view.suggestions.length;
  return (
    <section
      ref={root}
      class="cm-dock cm-floating__answers"
      data-cm="answers"
      aria-label={t('answers')}
      onKeyDown={(event) => onAnswerKey(event, root.current, view, actions)}
    >
      {!open && (
        <div class="cm-floating__bar">
          <span class="cm-dock-muted" role="status">
            {view.state === 'loading' ? chat('loading') : n > 0 ? chat('count', { n }) : ''}
          </span>
          <button
            type="button"
            class="cm-floating__search"
            data-cm="open-search"
            aria-keyshortcuts="Control+K"
            title="Ctrl+K"
            onClick={(event) => event.isTrusted && actions.onOpenSearch()}
          >
            <SearchIcon size={14} aria-hidden />
            {t('search')}
          </button>
        </div>
      )}
      <Body view={view} problem={problem} actions={actions} chat={chat} t={t} />
    </section>
  );
}

function Body({ view, problem, actions, chat, t }: Props) {
  const common = useWords(everywhereWords);
  if (view.asking || view.search) return <Answers view={view} actions={actions} t={chat} />;
  if (problem !== null) {
    return (
      <div class="cm-floating__problem">
        <Notice tone="warn" actions={<Button onClick={actions.onRetry}>{common('retry')}</Button>}>
          <p>{t('failed')}</p>
          <p>{problem}</p>
        </Notice>
      </div>
    );
  }
  if (view.state === 'ready' || view.suggestions.length > 0)
    return <Answers view={view} actions={actions} t={chat} />;
  if (view.state === 'loading') return null;
  return (
    <EmptyState title={t('emptyTitle')}>
      <p>{t('emptyHint', { down: '↓', enter: 'Enter', escape: 'Esc' })}</p>
    </EmptyState>
  );
}
