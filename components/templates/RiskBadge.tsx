import { Badge } from '@/components/ui/Badge';
import { useWords } from '@/components/ui/words';
import type { TemplateFlag } from '@/lib/messages/protocol';
import { templatesWords } from '@/lib/words/templates';

/** That the rules find fault with a template as it is stored; how often, on hover and read aloud. */
export function RiskBadge({ flag: { marks, severity } }: { flag: TemplateFlag }) {
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
