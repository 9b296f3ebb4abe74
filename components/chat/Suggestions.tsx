import { useState } from 'preact/hooks';
import type { Reason, Suggestion } from '@/lib/domain/chat/suggestion';
import type { ChatTranslate } from './Dock';

type Props = { suggestions: readonly Suggestion[]; onUse(suggestion: Suggestion): void; t: ChatTranslate };

/** Rows that a digit key takes. */
const numbered = 5;

/** Up to five replies, one line each; the whole text of the one in hand stands above the dock, so that nothing moves. */
export function Suggestions({ suggestions, onUse, t }: Props) {
  const [inHand, setInHand] = useState<string | null>(null);
  const shown = suggestions.find((suggestion) => suggestion.template === inHand);
  return (
    <>
      {shown && isLong(shown.text) && (
        <div class="cm-dock-preview" data-cm="preview">
          {shown.text}
        </div>
      )}
      <ul class="cm-dock-list">
        {suggestions.map((suggestion, index) => (
          <li key={suggestion.template}>
            <button
              type="button"
              class="cm-dock-row"
              data-cm="suggestion"
              data-template={suggestion.template}
              aria-label={label(suggestion, t)}
              onClick={(event) => event.isTrusted && onUse(suggestion)}
              onPointerEnter={() => setInHand(suggestion.template)}
              onPointerLeave={() => setInHand(null)}
              onFocus={() => setInHand(suggestion.template)}
              onBlur={() => setInHand(null)}
            >
              {index < numbered ? <kbd class="cm-dock-key">{index + 1}</kbd> : <span />}
              <span class="cm-dock-title">{suggestion.title}</span>
              <span class="cm-dock-text">{suggestion.text}</span>
              <span class="cm-dock-reason" title={sayReasons(suggestion.reasons, t)}>
                {sayReasons(suggestion.reasons, t)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

const isLong = (text: string) => text.length > 34 || text.includes('\n');

const label = (suggestion: Suggestion, t: ChatTranslate) => {
  const reasons = sayReasons(suggestion.reasons, t);
  const because = reasons ? ` ${t('because', { reasons })}` : '';
  return `${t('insert', { title: suggestion.title })} ${suggestion.text}${because}`;
};

/** 问发货时间 + 待发货: what the buyer wants, or else their words, first; then what the page and the habit add. */
function sayReasons(reasons: readonly Reason[], t: ChatTranslate): string {
  const wanted = reasons.some(({ kind }) => kind === 'intent');
  return reasons
    .filter(({ kind }) => !(wanted && kind === 'words'))
    .map((reason) => {
      switch (reason.kind) {
        case 'words':
          return reason.words.slice(0, 2).join(' ');
        case 'order':
          return t(`status.${reason.status}`);
        case 'audience':
          return t(`buyer.${reason.audience}`);
        case 'level':
          return t('reason.level', { level: reason.level });
        case 'intent':
          return t(`intent.${reason.intent}`);
        case 'code':
          return t('reason.code', { code: reason.code });
        case 'related':
          return t('reason.related', { item: reason.item, names: reason.names.join('、') });
        default:
          return t(`reason.${reason.kind}`);
      }
    })
    .filter(Boolean)
    .join(' + ');
}
