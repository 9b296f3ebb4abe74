import { ImportDialog } from '@/components/templates/ImportDialog';
import { TemplatesView } from '@/components/templates/TemplatesView';
import type { OptionsState } from './state';
import { Unread } from './unread';

/** The library, its states before it is there, and the import on top of it. */
export function TemplatesPage({ state }: { state: OptionsState }) {
  const { library, templates, intents, transfer, speech } = state;
  const data = templates.value;
  const staged = transfer.staged.value;
  if (!data)
    return <Unread problem={library.problem.value} onRetry={() => void library.load()} speech={speech} />;
  return (
    <>
      <TemplatesView data={data} intents={intents} />
      {staged && (
        <ImportDialog
          summary={staged}
          busy={transfer.busy.value}
          onConfirm={() => void transfer.confirm()}
          onCancel={transfer.cancel}
        />
      )}
    </>
  );
}
