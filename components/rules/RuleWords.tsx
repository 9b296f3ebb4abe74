import { useState } from 'preact/hooks';
import { CloseIcon } from '@/components/ui/icons';
import { useWords } from '@/components/ui/words';
import { rulesWords } from '@/lib/words/rules';
import { foldCase, type Rule, wordsWith } from './arrange';

/** Words in sight before the rest is unfolded: about three lines. */
const shownAtFirst = 24;

export type WordIntents = {
  onTakeOut: (rule: Rule, word: string) => void;
  onPutBack: (rule: Rule, word: string) => void;
  /** A word that the person added goes again. */
  onDrop: (rule: Rule, word: string) => void;
};

type RuleWordsProps = WordIntents & { rule: Rule; query: string };

/** A rule's words as chips: a click takes one out, another puts it back. What was searched for comes first. */
export function RuleWords({ rule, query, onTakeOut, onPutBack, onDrop }: RuleWordsProps) {
  const t = useWords(rulesWords);
  const [all, setAll] = useState(false);
  const sought = new Set(wordsWith(rule, query));
  const ordered =
    sought.size === 0
      ? rule.words
      : [
          ...rule.words.filter(({ word }) => sought.has(word)),
          ...rule.words.filter(({ word }) => !sought.has(word)),
        ];
  // What was taken out is in sight wherever it stands: else nobody would find it to put it back.
  const shown = all ? ordered : ordered.filter(({ off }, at) => at < shownAtFirst || off);
  const total = rule.words.length;
  return (
    <div class="cm-words">
      <p class="cm-words__head">
        <span class="cm-field__label">{t('words')}</span>
        {total > 0 && <span class="cm-words__hint">{t('wordsHint')}</span>}
      </p>
      {total === 0 && <p class="cm-words__hint">{t('noWords')}</p>}
      <ul class="cm-words__list">
        {rule.everywhere.added.map((word) => (
          <li key={`every ${word}`}>
            <span class="cm-word cm-word--added cm-word--fixed" title={t('inEverywhere', { word })}>
              {word}
            </span>
          </li>
        ))}
        {rule.added.map((word) => (
          <li key={`added ${word}`}>
            <button
              type="button"
              class="cm-word cm-word--added"
              aria-label={t('drop', { word })}
              title={t('drop', { word })}
              onClick={() => onDrop(rule, word)}
            >
              {word}
              <CloseIcon size={12} aria-hidden />
            </button>
          </li>
        ))}
        {shown.map(({ word, off }) =>
          rule.everywhere.off.has(foldCase(word)) ? (
            <li key={word}>
              <s class="cm-word cm-word--off cm-word--fixed" title={t('outEverywhere', { word })}>
                {word}
              </s>
            </li>
          ) : (
            <li key={word}>
              <button
                type="button"
                class={off ? 'cm-word cm-word--off' : 'cm-word'}
                data-sought={sought.has(word) || undefined}
                aria-label={off ? t('putBack', { word }) : t('takeOut', { word })}
                onClick={() => (off ? onPutBack(rule, word) : onTakeOut(rule, word))}
              >
                {word}
              </button>
            </li>
          ),
        )}
        {(all || shown.length < total) && (
          <li>
            <button
              type="button"
              class="cm-word cm-word--more"
              aria-expanded={all}
              onClick={() => setAll(!all)}
            >
              {all ? t('fewerWords') : t('allWords', { n: total })}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
