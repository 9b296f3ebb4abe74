import { useRef } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { ExportIcon, ImportIcon } from '@/components/ui/icons';
import { useWords } from '@/components/ui/words';
import { templatesWords } from '@/lib/words/templates';

export type TransferIntents = {
  onImport: (file: File) => void;
  onExport: () => void;
};

/** The library out into a file, and a file in. */
export function TransferButtons({ onImport, onExport }: TransferIntents) {
  const t = useWords(templatesWords);
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // Emptied, so that choosing the same file again is a choice too.
          event.currentTarget.value = '';
          if (file) onImport(file);
        }}
      />
      <Button icon={ImportIcon} onClick={() => picker.current?.click()}>
        {t('import')}
      </Button>
      <Button icon={ExportIcon} onClick={onExport}>
        {t('export')}
      </Button>
    </>
  );
}
