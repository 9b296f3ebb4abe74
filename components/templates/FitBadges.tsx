import { Badge } from '@/components/ui/Badge';
import { useWords } from '@/components/ui/words';
import type { Fit } from '@/lib/domain/templates/template';
import { fitsWords } from '@/lib/words/fits';
import { sayDates } from './fit';

/** For whom a template in the list is, and how long; nothing where it is for everybody and always. */
export function FitBadges({ fit, today }: { fit: Fit; today: string }) {
  const t = useWords(fitsWords);
  const dates = sayDates(fit, today, t);
  return (
    <>
      {fit.audience && <Badge>{t(`for.${fit.audience}`)}</Badge>}
      {fit.levels && <LevelsBadge said={t('forLevels', { levels: fit.levels.join('、') })} />}
      {dates && <Badge tone={dates.over ? 'hint' : 'plain'}>{dates.text}</Badge>}
    </>
  );
}

/** Names of levels can be many and long: what has no room is told when it is pointed at. */
function LevelsBadge({ said }: { said: string }) {
  return (
    <span class="cm-row__named" title={said}>
      <Badge>{said}</Badge>
    </span>
  );
}
