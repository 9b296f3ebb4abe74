import { signal } from '@preact/signals';
import type { ImportSummary } from '@/components/templates/ImportDialog';
import type { Backend } from '@/lib/messages/client';
import type { LibraryState } from './library';
import type { Speech } from './speech';
import type { Toaster } from './toasts';

/** Larger files are refused before they are read: a message to the worker has its own limit. */
const mostMegabytes = 8;

type Deps = { backend: Backend; library: LibraryState; speech: Speech; toaster: Toaster };

/** The library as a file: out at once, in after a look at what it would change. */
export function createTransfer({ backend, library, speech, toaster }: Deps) {
  const staged = signal<(ImportSummary & { token: string }) | null>(null);
  const busy = signal(false);
  const report = (problem: Parameters<Speech['problem']>[0]) =>
    toaster.show(speech.problem(problem), null, 'urgent');

  async function undo() {
    if (await library.ask(backend.call('templates.importUndo', null))) {
      toaster.show(speech.templates.value('importUndone'));
    }
  }

  return {
    staged,
    busy,
    async exportFile(download: (name: string, json: string) => void) {
      const answer = await backend.call('templates.export', null);
      if (!answer.ok) return report(answer.error);
      download(answer.value.name, answer.value.json);
      toaster.show(speech.templates.value('exported', { name: answer.value.name }));
    },
    /** Looks at a file; nothing changes yet. */
    async stage(file: File) {
      if (file.size > mostMegabytes * 1_000_000) {
        return report({ code: 'file.tooLarge', values: { megabytes: mostMegabytes } });
      }
      const json = await file.text().catch(() => null);
      if (json === null) return report({ code: 'file.notJson' });
      const answer = await backend.call('templates.importPreview', { json });
      if (!answer.ok) return report(answer.error);
      staged.value = { file: file.name, ...answer.value };
    },
    cancel() {
      staged.value = null;
    },
    async confirm() {
      const plan = staged.value;
      if (!plan || busy.value) return;
      busy.value = true;
      const done = await library.ask(backend.call('templates.importCommit', { token: plan.token }));
      busy.value = false;
      staged.value = null;
      if (!done) return;
      const n = plan.added + plan.changed;
      toaster.show(speech.templates.value('imported', { n }), {
        label: speech.common.value('undo'),
        run: () => void undo(),
      });
    },
  };
}
