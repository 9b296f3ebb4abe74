import * as z from 'zod/mini';

/** Numbers of a trained model by name, as they lie in its file. */
export type ModelFile = {
  kind: string;
  /** Of the layout; a file of another one is not understood. */
  version: number;
  values: Readonly<Record<string, number>>;
  sections: Readonly<Record<string, Uint8Array>>;
};

/** Why a file can't be used; told to the person by what follows from it, never by itself. */
export class BadModel extends Error {
  override name = 'BadModel';
}

const magic = 'CMM1';
/** Sections start at multiples of this, so that any typed array may be laid over them. */
const alignment = 8;
const headerAt = magic.length + 4;

const headerSchema = z.object({
  kind: z.string(),
  version: z.number(),
  values: z.record(z.string(), z.number()),
  sections: z.array(z.object({ name: z.string(), length: z.number().check(z.int(), z.nonnegative()) })),
});

const aligned = (at: number): number => Math.ceil(at / alignment) * alignment;

/**
 * The bytes of a model: four letters, the header's length (u32, little endian), a JSON header, then the sections in
 * the header's order, each at a multiple of eight. The same model gives the same bytes.
 */
export function writeModelFile({ kind, version, values, sections }: ModelFile): Uint8Array<ArrayBuffer> {
  const header = new TextEncoder().encode(
    JSON.stringify({
      kind,
      version,
      values,
      sections: Object.entries(sections).map(([name, { length }]) => ({ name, length })),
    }),
  );
  const starts: number[] = [];
  let end = headerAt + header.length;
  for (const { length } of Object.values(sections)) {
    starts.push(aligned(end));
    end = aligned(end) + length;
  }
  const bytes = new Uint8Array(end);
  bytes.set(new TextEncoder().encode(magic));
  new DataView(bytes.buffer).setUint32(magic.length, header.length, true);
  bytes.set(header, headerAt);
  Object.values(sections).forEach((section, at) => {
    bytes.set(section, starts[at]);
  });
  return bytes;
}

/** Reads what writeModelFile wrote. Sections are views of `bytes`. Throws BadModel where it is cut short or no such file. */
export function readModelFile(bytes: Uint8Array): ModelFile {
  const letters = new TextDecoder().decode(bytes.subarray(0, magic.length));
  if (bytes.length < headerAt || letters !== magic) throw new BadModel('no model file');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerEnd = headerAt + view.getUint32(magic.length, true);
  if (headerEnd > bytes.length) throw new BadModel('header cut short');
  const header = headerSchema.safeParse(parseJson(bytes.subarray(headerAt, headerEnd)));
  if (!header.success) throw new BadModel('header not understood');
  const sections: Record<string, Uint8Array> = {};
  let end = headerEnd;
  for (const { name, length } of header.data.sections) {
    const start = aligned(end);
    end = start + length;
    if (end > bytes.length) throw new BadModel(`section ${name} cut short`);
    sections[name] = bytes.subarray(start, end);
  }
  if (end !== bytes.length) throw new BadModel('more bytes than the header tells of');
  const { kind, version, values } = header.data;
  return { kind, version, values, sections };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
