import { Badge } from '@/components/ui/Badge';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { useWords } from '@/components/ui/words';
import { everywhereWords } from '@/lib/words/everywhere';
import { templatesWords } from '@/lib/words/templates';

export type ImportSummary = {
  /** The file's name, as the person knows it. */
  file: string;
  added: number;
  changed: number;
  same: number;
  groups: number;
  /** Of those added or changed, how many carry a mark at warn or above. */
  flagged: number;
  samples: readonly { title: string; kind: 'added' | 'changed' }[];
};

/** Enough to recognise a file; the figures tell the rest. */
const shownSamples = 8;

type ImportDialogProps = {
  summary: ImportSummary;
  busy: boolean;
  onConfirm: () => void;
  onCancel: () => void;
};

/** What an import would do, before it does it. */
export function ImportDialog({ summary, busy, onConfirm, onCancel }: ImportDialogProps) {
  const t = useWords(templatesWords);
  const common = useWords(everywhereWords);
  const { file, added, changed, same, groups, flagged, samples } = summary;
  const n = added + changed;
  const nothing = n === 0 && groups === 0;
  const figures = [
    [t('importAdded'), added],
    [t('importChanged'), changed],
    [t('importSame'), same],
    [t('importGroups'), groups],
  ] as const;
  return (
    <Dialog
      title={t('importTitle')}
      onClose={onCancel}
      actions={
        nothing ? (
          <Button onClick={onCancel}>{common('close')}</Button>
        ) : (
          <>
            <Button onClick={onCancel}>{common('cancel')}</Button>
            <Button kind="primary" disabled={busy} onClick={onConfirm}>
              {t('importConfirm', { n })}
            </Button>
          </>
        )
      }
    >
      <p class="cm-import__file">{t('importFrom', { name: file })}</p>
      <dl class="cm-import__figures">
        {figures.map(([label, value]) => (
          <div key={label} class={value === 0 ? 'cm-figure cm-figure--none' : 'cm-figure'}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {flagged > 0 && (
        <p class="cm-import__risky">
          <Badge tone="warn">{t('risky')}</Badge>
          <span>{t('importRisky', { n: flagged })}</span>
        </p>
      )}
      {nothing && <p>{t('importNothing')}</p>}
      {samples.length > 0 && (
        <div>
          <p class="cm-import__label">{t('importSamples')}</p>
          <ul class="cm-import__samples">
            {samples.slice(0, shownSamples).map(({ title, kind }, place) => (
              <li key={place}>
                <Badge tone={kind === 'added' ? 'accent' : 'plain'}>
                  {kind === 'added' ? t('importAdded') : t('importChanged')}
                </Badge>
                <span>{title}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Dialog>
  );
}
