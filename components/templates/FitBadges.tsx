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
      {fit.levels && <Badge>{t('forLevels', { levels: fit.levels.join('、') })}</Badge>}
      {dates && <Badge tone={dates.over ? 'hint' : 'plain'}>{dates.text}</Badge>}
    </>
  );
}
