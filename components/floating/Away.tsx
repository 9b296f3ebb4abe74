import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { PinIcon } from '@/components/ui/icons';
import type { FloatingTranslate } from './view';

/** What the small window shows while its content stands on top of all others. */
export function Away({ onBack, t }: { onBack: () => void; t: FloatingTranslate }) {
  return (
    <main class="cm-floating__away" data-cm="away">
      <EmptyState title={t('away')}>
        <p>{t('awayHint')}</p>
        <Button icon={PinIcon} onClick={onBack}>
          {t('unpin')}
        </Button>
      </EmptyState>
    </main>
  );
}
