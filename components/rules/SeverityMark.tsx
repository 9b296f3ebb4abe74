import { useWords } from '@/components/ui/words';
import type { Severity } from '@/lib/domain/wording/mark';
import { wordingWords } from '@/lib/words/wording';

/** Each severity has a shape of its own beside its colour: a ring, half a disc, a triangle, a full square on its corner. */
const shapes: Record<Severity, string> = {
  info: 'M6 1.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9Zm0 1.5a3 3 0 1 1 0 6 3 3 0 0 1 0-6Z',
  hint: 'M6 1.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM6 3v6a3 3 0 0 1 0-6Z',
  warn: 'M6 1.2 11.3 10.5H.7Z',
  urgent: 'M6 .6 11.4 6 6 11.4.6 6Z',
};

/** How grave a rule is, in a shape, a colour and a word. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const t = useWords(wordingWords);
  return (
    <span class={`cm-severity cm-severity--${severity}`}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path fill-rule="evenodd" d={shapes[severity]} />
      </svg>
      {t(`severity.${severity}`)}
    </span>
  );
}
