import { signal } from '@preact/signals';
import type { DataIntents } from '@/components/data/KeptDataView';
import type { DataSummary, RestorePlan } from '@/components/data/view';
import type { Problem } from '@/lib/domain/result';
import type { Backend } from '@/lib/messages/client';
import type { Speech } from './speech';
import type { Toaster } from './toasts';

/** UTF-16 units of a message: as UTF-8 below a megabyte, for Chinese text too. */
const chunkLength = 300_000;
const largestMegabytes = 100;

type Deps = {
  backend: Backend;
  speech: Speech;
  toaster: Toaster;
  newId: () => string;
  download: (name: string, json: string) => void;
};

export type DataState = ReturnType<typeof createData>;

/** All data as one file: out, in after a look at what it would change, or gone. */
export function createData({ backend, speech, toaster, newId, download }: Deps) {
  const summary = signal<DataSummary | null>(null);
  const exporting = signal<{ done: number; all: number } | null>(null);
  const plan = signal<(RestorePlan & { token: string }) | null>(null);
  const busy = signal(false);
  const report = (problem: Problem) => toaster.show(speech.problem(problem), null, 'urgent');

  async function load() {
    const answer = await backend.call('data.summary', null);
    if (answer.ok) summary.value = answer.value;
    else report(answer.error);
  }

  async function exportAll() {
    const begun = await backend.call('data.export', null);
    if (!begun.ok) return report(begun.error);
    const { token, name, chunks } = begun.value;
    const texts: string[] = [];
    for (let index = 0; index < chunks; index++) {
      exporting.value = { done: index, all: chunks };
      const chunk = await backend.call('data.exportChunk', { token, index });
      if (!chunk.ok) return report(chunk.error);
      texts.push(chunk.value.text);
    }
    download(name, texts.join(''));
    toaster.show(speech.data.value('exported', { name }));
    await load();
  }

  /** Looks at a file; nothing changes yet. */
  async function stage(file: File) {
    if (file.size > largestMegabytes * 1_000_000)
      return report({ code: 'file.tooLarge', values: { megabytes: largestMegabytes } });
    const text = await file.text().catch(() => null);
    if (text === null) return report({ code: 'file.notJson' });
    const token = newId();
    const chunks = Math.max(1, Math.ceil(text.length / chunkLength));
    for (let index = 0; index < chunks; index++) {
      const piece = text.slice(index * chunkLength, (index + 1) * chunkLength);
      const sent = await backend.call('data.importChunk', { token, index, text: piece });
      if (!sent.ok) return report(sent.error);
    }
    const preview = await backend.call('data.importPreview', { token, chunks });
    if (preview.ok) plan.value = { file: file.name, ...preview.value };
    else report(preview.error);
  }

  async function undo() {
    const undone = await backend.call('data.importUndo', null);
    if (!undone.ok) return report(undone.error);
    toaster.show(speech.data.value('importUndone'));
    await load();
  }

  async function restore() {
    const staged = plan.value;
    if (!staged) return;
    const done = await backend.call('data.importCommit', { token: staged.token });
    plan.value = null;
    if (!done.ok) return report(done.error);
    toaster.show(speech.data.value('imported'), {
      label: speech.common.value('undo'),
      run: () => void undo(),
    });
    await load();
  }

  async function erase() {
    const erased = await backend.call('data.erase', null);
    if (!erased.ok) return report(erased.error);
    toaster.show(speech.data.value('erased'));
    await load();
  }

  /** One after the other: a second click must not send a second file. */
  async function alone(work: () => Promise<unknown>) {
    if (busy.value) return;
    busy.value = true;
    await work();
    exporting.value = null;
    busy.value = false;
  }

  const intents: DataIntents = {
    onExport: () => void alone(exportAll),
    onChooseFile: (file) => void alone(() => stage(file)),
    onRestore: () => void alone(restore),
    onCancelRestore() {
      plan.value = null;
    },
    onErase: () => void alone(erase),
  };

  return { summary, exporting, plan, busy, load, intents };
}
