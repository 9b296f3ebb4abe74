import { fail, ok, type Result } from '../domain/result';
import type { Store } from './db';

/** UTF-16 units of one chunk: as UTF-8 it stays below the megabyte that a message may carry, for Chinese text too. */
export const chunkLength = 300_000;

const chunksOf = (token: string) => IDBKeyRange.bound([token, 0], [token, Number.MAX_SAFE_INTEGER]);

/** Puts a file down in chunks, ready to be fetched one by one; files put down before go. */
export async function putFile(
  store: Store,
  file: { token: string; text: string; now: Date },
): Promise<Result<number>> {
  const { token, text, now } = file;
  const count = Math.max(1, Math.ceil(text.length / chunkLength));
  return store.write(['transfers'], async (tx) => {
    await tx.objectStore('transfers').clear();
    for (let index = 0; index < count; index++) {
      const piece = text.slice(index * chunkLength, (index + 1) * chunkLength);
      await tx.objectStore('transfers').put({ token, index, at: now.toISOString(), text: piece });
    }
    return ok(count);
  });
}

/** Puts one chunk of a file on its way in down; the first of a file sweeps away what was left of others. */
export async function putChunk(
  store: Store,
  chunk: { token: string; index: number; text: string; now: Date },
): Promise<Result<null>> {
  const { now, ...rest } = chunk;
  return store.write(['transfers'], async (tx) => {
    if (chunk.index === 0) await tx.objectStore('transfers').clear();
    await tx.objectStore('transfers').put({ ...rest, at: now.toISOString() });
    return ok(null);
  });
}

/** @returns file.incomplete where there is no such chunk (any more) */
export async function readChunk(store: Store, token: string, index: number): Promise<Result<string>> {
  const chunk = await store.read(['transfers'], (tx) => tx.objectStore('transfers').get([token, index]));
  return chunk ? ok(chunk.text) : fail('file.incomplete');
}

/**
 * A file from its chunks.
 * @param chunks how many there have to be; left out, all that are there
 * @returns file.incomplete where one is missing
 */
export async function readFile(store: Store, token: string, chunks?: number): Promise<Result<string>> {
  const found = await store.read(['transfers'], (tx) => tx.objectStore('transfers').getAll(chunksOf(token)));
  const isWhole = found.length > 0 && found.every(({ index }, at) => index === at);
  if (!isWhole || (chunks !== undefined && chunks !== found.length)) return fail('file.incomplete');
  return ok(found.map(({ text }) => text).join(''));
}
