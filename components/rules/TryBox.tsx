import type { ComponentChildren } from 'preact';
import { TextArea } from '@/components/ui/Field';
import { useWords } from '@/components/ui/words';
import type { Severity } from '@/lib/domain/wording/mark';
import { rulesWords } from '@/lib/words/rules';
import type { RuleKind } from './arrange';
import { SeverityMark } from './SeverityMark';

/** What a rule says of the sentence. Offsets are UTF-16 units of the text that was judged; marks never overlap. */
export type Tried = {
  rule: string;
  title: string;
  severity: Severity;
  start: number;
  end: number;
  words: string;
};

type TryBoxProps = {
  kind: RuleKind;
  text: string;
  /** Null until the worker has answered for a text; `text` is the one that it judged. */
  tried: { text: string; marks: readonly Tried[] } | null;
  onText: (text: string) => void;
  /** To the rule that marked it. */
  onRule: (id: string) => void;
};

/** A sentence tried out: what would be marked in it, and by which rule. */
export function TryBox({ kind, text, tried, onText, onRule }: TryBoxProps) {
  const t = useWords(rulesWords);
  const marks = tried?.marks ?? [];
  return (
    <section class="cm-try" aria-label={t('try')}>
      <TextArea
        label={t('try')}
        rows={2}
        value={text}
        placeholder={t(`tryHint.${kind}`)}
        onInput={(next) => onText(next.slice(0, longestTried))}
      />
      <div class="cm-try__answer" role="status">
        {tried !== null && marks.length === 0 && <p class="cm-words__hint">{t('tryNothing')}</p>}
        {tried !== null && marks.length > 0 && (
          <>
            <span class="cm-aloud">{t('tryFound', { n: marks.length })}</span>
            <p class="cm-try__text">{marked(tried.text, marks)}</p>
          </>
        )}
      </div>
      {marks.length > 0 && (
        <ul class="cm-try__marks">
          {marks.map(({ rule, title, severity, start, words }) => (
            <li key={`${start} ${rule}`}>
              <SeverityMark severity={severity} />
              <span class="cm-try__words">{words}</span>
              <button
                type="button"
                class="cm-try__rule"
                title={t('toRule', { title })}
                onClick={() => onRule(rule)}
              >
                {title}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What the worker's border takes. */
const longestTried = 4000;

/** The text with its marked stretches, in our own page, where elements may stand. */
function marked(text: string, marks: readonly Tried[]): ComponentChildren[] {
  let from = 0;
  const parts = marks.flatMap(({ start, end, severity }) => {
    const before = text.slice(from, start);
    from = end;
    return [
      before,
      <mark key={start} class={`cm-marked cm-marked--${severity}`}>
        {text.slice(start, end)}
      </mark>,
    ];
  });
  return [...parts, text.slice(from)];
}
