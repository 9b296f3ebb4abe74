import { useEffect, useRef } from 'preact/hooks';
import { Button, IconButton } from '@/components/ui/Button';
import { NewIcon, RemoveIcon } from '@/components/ui/icons';
import { useWords } from '@/components/ui/words';
import type { Mark } from '@/lib/domain/wording/mark';
import { variantsWords } from '@/lib/words/variants';
import { Preview, type PreviewPart } from './Preview';
import { TemplateText } from './TemplateText';
import { letterOf, mostVariants } from './variant';

type VariantsProps = {
  variants: readonly string[];
  error: { place: number; sentence: string } | undefined;
  /** Of each variant, in its place. */
  previews: readonly (readonly PreviewPart[])[];
  marks: readonly (readonly Mark[])[];
  onVariants: (variants: string[]) => void;
};

/** The other ways in which a template is said, each with its preview and marks. */
export function Variants({ variants, error, previews, marks, onVariants }: VariantsProps) {
  const t = useWords(variantsWords);
  const root = useRef<HTMLElement>(null);
  const begun = useRef(false);
  const { length } = variants;
  useEffect(() => {
    if (!begun.current || length === 0) return;
    begun.current = false;
    const fields = root.current?.querySelectorAll('textarea') ?? [];
    fields[fields.length - 1]?.focus();
  }, [length]);
  return (
    <section class="cm-variants" aria-label={t('variants')} ref={root}>
      {variants.map((text, place) => (
        // A variant has no name but its place: typing into one must not draw another field.
        <div key={place} class="cm-variant">
          <TemplateText
            label={t('variant', { letter: letterOf(place + 1) })}
            text={text}
            error={error?.place === place ? error.sentence : undefined}
            marks={marks[place] ?? []}
            onText={(typed) => onVariants(variants.map((one, at) => (at === place ? typed : one)))}
            aside={
              <IconButton
                icon={RemoveIcon}
                label={t('remove', { letter: letterOf(place + 1) })}
                onClick={() => onVariants(variants.filter((_, at) => at !== place))}
              />
            }
          />
          <Preview parts={previews[place] ?? []} />
        </div>
      ))}
      {variants.length < mostVariants && (
        <div class="cm-variants__more">
          <Button
            icon={NewIcon}
            onClick={() => {
              begun.current = true;
              onVariants([...variants, '']);
            }}
          >
            {t('add')}
          </Button>
          <p class="cm-field__hint">{t('hint')}</p>
        </div>
      )}
    </section>
  );
}
