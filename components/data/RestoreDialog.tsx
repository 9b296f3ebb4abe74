import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { useWords } from '@/components/ui/words';
import { dataWords } from '@/lib/words/data';
import { everywhereWords } from '@/lib/words/everywhere';
import { type RestorePlan, sayDay } from './view';

type Props = { plan: RestorePlan; busy: boolean; onConfirm(): void; onCancel(): void };

/** What is kept now beside what would be kept afterwards, before it happens. */
export function RestoreDialog({ plan, busy, onConfirm, onCancel }: Props) {
  const t = useWords(dataWords);
  const common = useWords(everywhereWords);
  return (
    <Dialog
      title={t('importTitle')}
      onClose={onCancel}
      actions={
        <>
          <Button onClick={onCancel}>{common('cancel')}</Button>
          <Button kind="primary" busy={busy} onClick={onConfirm}>
            {t('importConfirm')}
          </Button>
        </>
      }
    >
      <p class="cm-data__file">
        {t('importFrom', { name: plan.file, when: sayDay(plan.exportedAt, t.language) })}
      </p>
      <table class="cm-kept">
        <thead>
          <tr>
            <th scope="col">{t('what')}</th>
            <th scope="col">{t('now')}</th>
            <th scope="col">{t('next')}</th>
          </tr>
        </thead>
        <tbody>
          {plan.kept.map(({ kind, now, next }) => (
            <tr key={kind}>
              <td>{t(`kind.${kind}`)}</td>
              <td class="cm-data__number">{now}</td>
              <td class="cm-data__number" data-fewer={next < now}>
                {next}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('importHow')}</p>
    </Dialog>
  );
}
