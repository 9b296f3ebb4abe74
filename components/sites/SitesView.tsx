import { Waiting } from '@/components/ui/EmptyState';
import { useWords } from '@/components/ui/words';
import { everywhereWords } from '@/lib/words/everywhere';
import { sitesWords } from '@/lib/words/sites';
import { type Site, SiteList } from './SiteList';

type Props = { sites: readonly Site[] | null; onSwitch(id: string, on: boolean): void };

/** Options > 平台: where we stand, and letting us in or out. */
export function SitesView({ sites, onSwitch }: Props) {
  const t = useWords(sitesWords);
  const common = useWords(everywhereWords);
  return (
    <div class="cm-sheet">
      <header class="cm-sheet__head">
        <h1 class="cm-title">{t('title')}</h1>
        <p class="cm-sheet__lead">{t('lead')}</p>
      </header>
      {sites ? (
        <SiteList sites={sites} onSwitch={onSwitch} />
      ) : (
        <Waiting label={common('loading')} rows={3} />
      )}
      <p class="cm-sheet__none">{t('terms')}</p>
    </div>
  );
}
