import { Ask } from './Ask';
import type { ChatTranslate } from './Dock';
import { Search } from './Search';
import { Suggestions } from './Suggestions';
import type { AnswersActions, AnswersView } from './view';

type Props = { view: AnswersView; actions: AnswersActions; t: ChatTranslate };

/** What answers the question: the blanks of the reply in hand, the search, the suggestions, or that nothing fits. */
export function Answers({ view, actions, t }: Props) {
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
