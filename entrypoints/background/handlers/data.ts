import { ok, type Result } from '@/lib/domain/result';
import type { Handlers } from '@/lib/messages/server';
import {
  commitArchive,
  eraseAll,
  exportArchive,
  markExported,
  previewArchive,
  summarise,
  undoArchive,
} from '@/lib/store/archive';
import { putChunk, readChunk } from '@/lib/store/transfers';
import { type Context, openShop } from '../context';

/** What is kept, as a whole: always of the real shop, from whichever page of ours it is asked. */
export function dataHandlers(context: Context) {
  /** Everything may be other than before: every open page asks anew. */
  const announced = async (result: Result<null>): Promise<Result<null>> => {
    if (!result.ok) return result;
    for (const topic of ['settings', 'templates', 'rules', 'cases'] as const) await context.announce(topic);
    context.dueChanged();
    return result;
  };

  return {
    async 'data.summary'() {
      const { kept, lastExportAt } = await summarise(await context.store('shop'));
      return ok({ kept, lastExportAt, bytes: await usedBytes() });
    },
    async 'data.export'(_none, { now }) {
      const token = crypto.randomUUID();
      const exported = await exportArchive(await context.store('shop'), { token, now });
      return exported.ok ? ok({ token, ...exported.value }) : exported;
    },
    async 'data.exportChunk'({ token, index }, { now }) {
      const store = await context.store('shop');
      const chunk = await readChunk(store, token, index);
      if (!chunk.ok) return chunk;
      const isLast = !(await readChunk(store, token, index + 1)).ok;
      // Where the date can't be kept the file is whole all the same.
      if (isLast) await markExported(store, now);
      return ok({ text: chunk.value });
    },
    async 'data.importChunk'(chunk, { now }) {
      return putChunk(await context.store('shop'), { ...chunk, now });
    },
    async 'data.importPreview'(file) {
      const preview = await previewArchive(await context.store('shop'), file);
      return preview.ok ? ok({ token: file.token, ...preview.value }) : preview;
    },
    async 'data.importCommit'({ token }, { now }) {
      return announced(await commitArchive(await context.store('shop'), token, now));
    },
    async 'data.importUndo'() {
      return announced(await undoArchive(await context.store('shop')));
    },
    async 'data.erase'(_none, { now }) {
      for (const world of ['practice', 'shop'] as const) {
        const erased = await eraseAll(await context.store(world));
        if (!erased.ok) return erased;
      }
      const opened = await openShop(context, 'shop', now);
      return announced(opened.ok ? ok(null) : opened);
    },
  } satisfies Partial<Handlers>;
}

/** What this extension takes on the disk, in bytes; null where the browser does not tell. */
async function usedBytes(): Promise<number | null> {
  const estimate = await globalThis.navigator?.storage?.estimate?.().catch(() => null);
  return estimate?.usage ?? null;
}
