import * as z from 'zod/mini';
import { type Messages, none } from './place';

const token = z.string().check(z.minLength(1), z.maxLength(80));

const kinds = ['templates', 'goods', 'rules', 'learning', 'orders', 'reviews', 'refunds', 'cases'] as const;

/** What is kept on this machine: looked at, taken out, put back, erased. Files travel in numbered chunks of at most 1 MB. */
export const dataMessages = {
  'data.summary': {
    from: 'ours',
    in: none,
    out: z.object({
      /** Records kept of each kind. */
      kept: z.array(
        z.object({
          kind: z.enum(kinds),
          records: z.number(),
        }),
      ),
      /** Bytes on the disk, as far as the browser tells. */
      bytes: z.nullable(z.number()),
      lastExportAt: z.nullable(z.string()),
    }),
  },
  /** Writes everything, the secret too, into a file of ours; `data.exportChunk` reads it. */
  'data.export': { from: 'ours', in: none, out: z.object({ token, name: z.string(), chunks: z.number() }) },
  'data.exportChunk': {
    from: 'ours',
    in: z.object({ token, index: z.number() }),
    out: z.object({ text: z.string() }),
  },
  'data.importChunk': {
    from: 'ours',
    in: z.object({ token, index: z.number(), text: z.string().check(z.maxLength(1_000_000)) }),
    out: none,
  },
  /** What the import of the chunks sent would do. */
  'data.importPreview': {
    from: 'ours',
    in: z.object({ token, chunks: z.number() }),
    out: z.object({
      token,
      exportedAt: z.string(),
      /** Records kept now, and after it. */
      kept: z.array(z.object({ kind: z.enum(kinds), now: z.number(), next: z.number() })),
    }),
  },
  /** Puts the file's content in the place of all that is kept, whole, after a full copy of it. */
  'data.importCommit': { from: 'ours', in: z.object({ token }), out: none },
  /** Puts back what stood there before the last import of this kind. */
  'data.importUndo': { from: 'ours', in: none, out: none },
  /** Everything is forgotten, in both worlds; the starter library is put in again. */
  'data.erase': { from: 'ours', in: none, out: none },
} as const satisfies Messages;
