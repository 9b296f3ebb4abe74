import { SeverityMark } from '@/components/rules/SeverityMark';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words';
import type { Mark } from '@/lib/domain/wording/mark';
import { templatesWords } from '@/lib/words/templates';
import { wordingWords } from '@/lib/words/wording';

type TemplateMarksProps = {
  marks: readonly Mark[];
  onReplace: (mark: Mark) => void;
};

/** What the rules say of a template's text; what is only worth a look stays folded. */
export function TemplateMarks({ marks, onReplace }: TemplateMarksProps) {
  const t = useWords(templatesWords);
  const grave = marks.filter(isGrave);
  const light = marks.filter((mark) => !isGrave(mark));
  return (
    <div class="cm-marks">
      {/* Always in the page: a live region that comes together with its text is not read aloud. */}
      <p class="cm-marks__count" role="status">
        {grave.length > 0 && t('marksFound', { n: grave.length })}
      </p>
      {grave.length > 0 && <MarkList marks={grave} onReplace={onReplace} />}
      {light.length > 0 && (
        <details class="cm-marks__more">
          <summary>{t('marksHints', { n: light.length })}</summary>
          <MarkList marks={light} onReplace={onReplace} />
        </details>
      )}
    </div>
  );
}

function MarkList({ marks, onReplace }: TemplateMarksProps) {
  const t = useWords(wordingWords);
  return (
    <ul class="cm-marks__list">
      {marks.map((mark) => (
        <li key={`${mark.start} ${mark.rule}`} class="cm-marks__one">
          <p class="cm-marks__head">
            <SeverityMark severity={mark.severity} />
            <q class="cm-marks__words">{mark.words}</q>
          </p>
          <p>{mark.reason}</p>
          <p class="cm-marks__source">
            <span>{t('source', { source: mark.source })}</span>
            <span>
              {isConfirmed(mark)
                ? t('graded', { grade: mark.grade, date: mark.date })
                : t('unconfirmed', { date: mark.date })}
            </span>
          </p>
          {mark.safe !== null && (
            <Button onClick={() => onReplace(mark)}>
              {mark.safe ? t('replace', { text: mark.safe }) : t('leaveOut', { words: mark.words })}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Below grade B a rule is trade usage or general knowledge, and says so. */
const isConfirmed = ({ grade }: Mark) => grade === 'A' || grade === 'B';

const isGrave = ({ severity }: Mark) => severity === 'warn' || severity === 'urgent';
