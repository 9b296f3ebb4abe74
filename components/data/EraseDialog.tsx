import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { useWords } from '@/components/ui/words';
import { dataWords } from '@/lib/words/data';
import { everywhereWords } from '@/lib/words/everywhere';

/** The one question before a deed: nothing takes it back. */
export function EraseDialog({ onConfirm, onCancel }: { onConfirm(): void; onCancel(): void }) {
  const t = useWords(dataWords);
  const common = useWords(everywhereWords);
  const [agreed, agree] = useState(false);
  return (
    <Dialog
      title={t('eraseTitle')}
      onClose={onCancel}
      actions={
        <>
          <Button onClick={onCancel}>{common('cancel')}</Button>
          <Button kind="primary" disabled={!agreed} onClick={(event) => event.isTrusted && onConfirm()}>
            {t('eraseConfirm')}
          </Button>
        </>
      }
    >
      <p>{t('eraseHow')}</p>
      <label class="cm-data__consent">
        <input type="checkbox" checked={agreed} onChange={(event) => agree(event.currentTarget.checked)} />
        {t('eraseConsent')}
      </label>
    </Dialog>
  );
}
