import * as z from 'zod/mini';
import { fail, ok, type Result } from '../domain/result';
import { hexOf, type KeptStore, keptStores, keyedInside, recordSchemas } from './records';

/** Our file of everything: what the person wrote, what was seen and learnt, and the secret that the hashes need. */
const archiveFormat = 'countermate-archive';
/** Counts with the schema: a file of a newer one holds what we don't know. */
export const archiveVersion = 4;

/** One store's records. `keys` is empty where they bear their key. */
export type ArchivedStore = { keys: (string | number)[]; values: unknown[] };
export type Archive = { exportedAt: string; stores: Record<KeptStore, ArchivedStore> };

const storeSchema = z.object({
  keys: z.array(z.union([z.string(), z.number()])),
  values: z.array(z.unknown()),
});

const envelopeSchema = z.object({
  format: z.literal(archiveFormat),
  version: z.number(),
  exportedAt: z.string(),
  stores: z.record(z.string(), storeSchema),
});

/** The file's text. Bytes are written in hex. */
export function writeArchive({ exportedAt, stores }: Archive): string {
  const written = { ...stores, secrets: { ...stores.secrets, values: stores.secrets.values.map(asHex) } };
  return `${JSON.stringify({ format: archiveFormat, version: archiveVersion, exportedAt, stores: written })}\n`;
}

const asHex = (value: unknown) => hexOf(value as Uint8Array);

/**
 * Reads a file of ours, whole or not at all. Stores that an older file does not have are empty.
 * @returns file.notJson, file.notOurs, file.newer, or file.badRow with the first bad record of a store, counted from 1
 */
export function parseArchive(text: string): Result<Archive> {
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return fail('file.notJson');
  }
  const envelope = envelopeSchema.safeParse(raw);
  if (!envelope.success) return fail('file.notOurs');
  const { version, exportedAt } = envelope.data;
  if (version > archiveVersion) return fail('file.newer');
  const stores: Partial<Record<KeptStore, ArchivedStore>> = {};
  for (const name of keptStores) {
    const parsed = parseStore(name, envelope.data.stores[name] ?? { keys: [], values: [] });
    if (!parsed.ok) return parsed;
    stores[name] = parsed.value;
  }
  return ok({ exportedAt, stores: stores as Archive['stores'] });
}

function parseStore(name: KeptStore, { keys, values }: ArchivedStore): Result<ArchivedStore> {
  const hasKeys = !keyedInside.has(name);
  if (hasKeys && keys.length !== values.length)
    return fail('file.badRow', { row: values.length, field: name });
  const wanted = name === 'events' ? 'number' : 'string';
  const parsed: unknown[] = [];
  for (const [at, value] of values.entries()) {
    const record = recordSchemas[name].safeParse(value);
    if (!record.success || (hasKeys && typeof keys[at] !== wanted)) {
      const field = record.error?.issues[0]?.path.join('.') ?? '';
      return fail('file.badRow', { row: at + 1, field: [name, field].filter(Boolean).join('.') });
    }
    parsed.push(record.data);
  }
  return ok({ keys: hasKeys ? keys : [], values: parsed });
}
