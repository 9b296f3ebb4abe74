import { useWords } from '@/components/ui/words';
import { templatesWords } from '@/lib/words/templates';

export type PreviewPart = { text: string; kind: 'plain' | 'filled' | 'asked' | 'broken' };

/** The text as the buyer will read it, with what was filled in, what will be asked and what is wrong. */
export function Preview({ parts }: { parts: readonly PreviewPart[] }) {
  const t = useWords(templatesWords);
  const legend = { filled: t('legendFilled'), asked: t('legendAsked'), broken: t('legendBroken') };
  const kinds = (['filled', 'asked', 'broken'] as const).filter((kind) =>
    parts.some((part) => part.kind === kind),
  );
  const said = parts.some((part) => part.text.trim() !== '');
  return (
    <section class="cm-preview" aria-label={t('preview')}>
      <div class="cm-preview__head">
        <span class="cm-field__label">{t('preview')}</span>
        <span class="cm-preview__legend">
          {kinds.map((kind) => (
            <span key={kind} class={`cm-part cm-part--${kind}`}>
              {legend[kind]}
            </span>
          ))}
        </span>
      </div>
      {said ? (
        <p class="cm-preview__bubble">
          {parts.map((part, index) =>
            part.kind === 'plain' ? (
              part.text
            ) : (
              <span key={index} class={`cm-part cm-part--${part.kind}`} title={legend[part.kind]}>
                {part.text}
              </span>
            ),
          )}
        </p>
      ) : (
        <p class="cm-preview__empty">{t('previewEmpty')}</p>
      )}
    </section>
  );
}
