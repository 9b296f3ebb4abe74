import { useWords } from '@/components/ui/words';
import type { TemplateUses, TextUses } from '@/lib/domain/templates/variant-uses';
import { variantsWords } from '@/lib/words/variants';
import { letterOf } from './variant';

type Measure = 'unchanged' | 'again' | 'paid';

type VariantUsesProps = {
  /** As they stand in the editor, the template's own first. */
  texts: readonly string[];
  /** What became of the stored ones; null while nobody knows. */
  uses: TemplateUses | null;
};

/** How often each text was used and what came of it, with how sure that is. A text that is not stored has no count yet. */
export function VariantUses({ texts, uses }: VariantUsesProps) {
  const t = useWords(variantsWords);
  if (!uses) return null;
  const known = (text: string) => uses.texts.find((one) => one.text === text);
  const wasSeen = (measure: Measure) => uses.texts.some((one) => one[measure].of > 0);
  const measures = (['unchanged', 'again', 'paid'] as const).filter(
    (measure) => wasSeen(measure) || (measure === 'unchanged' && !wasSeen('paid')),
  );
  const letter = (text: string | null) => {
    const place = text === null ? -1 : texts.indexOf(text);
    return place < 0 ? null : letterOf(place);
  };
  return (
    <section class="cm-uses" aria-label={t('uses')}>
      <div class="cm-uses__wide">
        <table class="cm-uses__table">
          <caption class="cm-field__label">{t('uses')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('text')}</th>
              <th scope="col">{t('used')}</th>
              {measures.map((measure) => (
                <th key={measure} scope="col" title={t(`${measure}Why`)}>
                  {t(measure)}
                </th>
              ))}
              {measures.includes('unchanged') && (
                <th scope="col" title={t('keptWhy')}>
                  {t('kept')}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {texts.map((text, place) => (
              <tr key={`${letterOf(place)} ${text}`}>
                <th scope="row">{letterOf(place)}</th>
                <Row one={known(text)} measures={measures} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="cm-field__hint">{sayDifference(uses, measures, letter, t)}</p>
    </section>
  );
}

function Row({ one, measures }: { one: TextUses | undefined; measures: readonly Measure[] }) {
  const t = useWords(variantsWords);
  if (!one) return <td colSpan={2 + measures.length}>{t('notSaved')}</td>;
  return (
    <>
      <td>{one.used}</td>
      {measures.map((measure) => (
        <td key={measure}>
          <Share {...one[measure]} />
        </td>
      ))}
      {measures.includes('unchanged') && <td>{one.kept === null ? <None /> : percent(one.kept)}</td>}
    </>
  );
}

function Share({ count, of, between }: TextUses['unchanged']) {
  const t = useWords(variantsWords);
  if (!between) return <None />;
  return (
    <>
      <span class="cm-uses__count">{t('ofAll', { count, of })}</span>
      <span class="cm-uses__range">{`${Math.round(between.low * 100)}–${percent(between.high)}`}</span>
    </>
  );
}

function None() {
  const t = useWords(variantsWords);
  return <span class="cm-uses__none">{t('noData')}</span>;
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** A difference is told only where the intervals lie apart. */
function sayDifference(
  { surely }: TemplateUses,
  measures: readonly Measure[],
  letter: (text: string | null) => string | null,
  t: ReturnType<typeof useWords<typeof variantsWords>>,
): string {
  const said = (['unchanged', 'paid'] as const).flatMap((measure) => {
    const best = letter(surely[measure]);
    return best !== null && measures.includes(measure)
      ? [t('higher', { letter: best, measure: t(measure) })]
      : [];
  });
  return said.length > 0 ? said.join(' ') : t('noDifference');
}
