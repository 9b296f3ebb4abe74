import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { Waiting } from '@/components/ui/EmptyState';
import { useWords } from '@/components/ui/words';
import { dataWords } from '@/lib/words/data';
import { everywhereWords } from '@/lib/words/everywhere';
import { EraseDialog } from './EraseDialog';
import { RestoreDialog } from './RestoreDialog';
import { type DataSummary, type DataTranslate, type RestorePlan, saySize } from './view';

export type DataIntents = {
  onExport(): void;
  onChooseFile(file: File): void;
  onRestore(): void;
  onCancelRestore(): void;
  onErase(): void;
};

type Props = {
  /** Null until it is read. */
  summary: DataSummary | null;
  now: Date;
  /** How far an export has come, in chunks. */
  exporting: { done: number; all: number } | null;
  plan: RestorePlan | null;
  busy: boolean;
  intents: DataIntents;
};

/** After so many days without an export the line says so in the colour of a warning. */
const longAgo = 30;
const day = 86_400_000;

/** What is kept on this machine; taking it out, putting it back, erasing it. */
export function KeptDataView({ summary, now, exporting, plan, busy, intents }: Props) {
  const t = useWords(dataWords);
  const common = useWords(everywhereWords);
  const [erasing, erase] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div class="cm-sheet">
      <header class="cm-sheet__head">
        <h1 class="cm-title">{t('title')}</h1>
        <p class="cm-sheet__none">{t('lead')}</p>
      </header>
      <Card title={t('here')}>
        {summary ? <Kept summary={summary} t={t} /> : <Waiting label={common('loading')} rows={5} />}
      </Card>
      <Card title={t('export')}>
        <p>{t('exportHow')}</p>
        <div class="cm-data__actions">
          <Button kind="primary" busy={busy || exporting !== null} onClick={intents.onExport}>
            {exporting ? t('exporting', exporting) : t('exportNow')}
          </Button>
          {summary && <LastExport at={summary.lastExportAt} now={now} t={t} />}
        </div>
      </Card>
      <Card title={t('import')}>
        <p>{t('importHow')}</p>
        <div class="cm-data__actions">
          <Button busy={busy} onClick={() => chooser.current?.click()}>
            {t('chooseFile')}
          </Button>
          <input
            ref={chooser}
            type="file"
            accept=".json,application/json"
            hidden
            data-cm="restore-file"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (file) intents.onChooseFile(file);
            }}
          />
        </div>
      </Card>
      <Card title={t('erase')}>
        <p>{t('eraseHow')}</p>
        <div class="cm-data__actions">
          <Button busy={busy} onClick={() => erase(true)}>
            {t('eraseNow')}
          </Button>
        </div>
      </Card>
      {plan && (
        <RestoreDialog
          plan={plan}
          busy={busy}
          onConfirm={intents.onRestore}
          onCancel={intents.onCancelRestore}
        />
      )}
      {erasing && (
        <EraseDialog
          onCancel={() => erase(false)}
          onConfirm={() => {
            erase(false);
            intents.onErase();
          }}
        />
      )}
    </div>
  );
}

function Kept({ summary, t }: { summary: DataSummary; t: DataTranslate }) {
  return (
    <>
      <table class="cm-kept">
        <tbody>
          {summary.kept.map(({ kind, records }) => (
            <tr key={kind}>
              <th scope="row">{t(`kind.${kind}`)}</th>
              <td class="cm-data__number">{t('records', { n: records })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {summary.bytes !== null && (
        <p class="cm-sheet__none">{t('size', { size: saySize(summary.bytes, t.language) })}</p>
      )}
    </>
  );
}

function LastExport({ at, now, t }: { at: string | null; now: Date; t: DataTranslate }) {
  const days = at === null ? null : Math.max(0, Math.floor((now.getTime() - Date.parse(at)) / day));
  const when = days === 0 ? t('today') : t('daysAgo', { n: days ?? 0 });
  return (
    <span class="cm-data__last" data-old={days === null || days >= longAgo}>
      {days === null ? t('neverExported') : t('lastExport', { when })}
    </span>
  );
}
