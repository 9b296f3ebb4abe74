import type { Severity } from '@/lib/domain/wording/mark';
import type { ReviewsTranslate } from './view';

/** How serious, as a word in a shape of its own, so that it reads in grey. */
export function SeverityWord({ severity, t }: { severity: Severity; t: ReviewsTranslate }) {
  return (
    <strong class="cm-rv-severity" data-severity={severity}>
      {t(`severity.${severity}`)}
    </strong>
  );
}
