import { Badge } from '@/components/ui/Badge';
import { useWords } from '@/components/ui/words';
import type { Severity } from '@/lib/domain/wording/mark';
import { templatesWords } from '@/lib/words/templates';

/** How many marks at warn or above a template carries, and the gravest. */
export type Flag = { marks: number; severity: Severity };

/** That the rules find fault with a template as it is stored; how often, on hover and read aloud. */
export function RiskBadge({ flag: { marks, severity } }: { flag: Flag }) {
  const t = useWords(templatesWords);
  const said = t('marksFound', { n: marks });
  return (
    <span class="cm-row__risk" title={said}>
      <span aria-hidden="true">
        <Badge tone={severity}>{t('risky')}</Badge>
      </span>
      <span class="cm-aloud">{said}</span>
    </span>
  );
}
