// npm run train -- TASK --data DIR: learns a model's weights again and writes the file that ships.
// npm run train -- TASK --in FILE.jsonl --out FILE.bin: learns from labelled texts of one's own; what ships stays.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ensureInstalled, root } from './browser.mjs';
import { BadInput, command, readArguments } from './command.mjs';

const usage = 'npm run train -- TASK (--data DIR | --in FILE.jsonl --out FILE.bin)';
const list = 'lib/domain/models/shipped.ts';

await command(async () => {
  const { values, positionals } = await readArguments(
    {
      options: { data: { type: 'string' }, in: { type: 'string' }, out: { type: 'string' } },
      allowPositionals: true,
    },
    usage,
  );
  const [task] = positionals;
  if (!task || positionals.length > 1) throw new BadInput(`Usage: ${usage}`);
  const module = `tests/train/${task}.ts`;
  if (!/^[a-z]+$/.test(task) || !existsSync(join(root, module)))
    throw new BadInput(`There is no task ${task}. Usage: ${usage}`);
  if ((values.data === undefined) === (values.in === undefined))
    throw new BadInput(`Give either --data or --in. Usage: ${usage}`);
  const source = values.data ?? values.in ?? '';
  if (!existsSync(source)) throw new BadInput(`${source} cannot be read: there is no such file or folder.`);
  if (values.in !== undefined && values.out === undefined)
    throw new BadInput(
      '--in needs --out FILE.bin: the model that ships is only written from --data, never by accident.',
    );
  const shipped = join(root, 'public/models', `${task}.bin`);
  const out = values.out === undefined ? shipped : resolve(values.out);
  if (values.in !== undefined && out === shipped)
    throw new BadInput('--out may not be the model that ships: it is only written from --data.');
  await ensureInstalled();
  const { load } = await import('./modules.mjs');
  const { run } = await load(module);
  const { writeModelFile } = await load('lib/domain/models/model-file.ts');
  const bytes = writeModelFile(
    await run(values.in === undefined ? { data: resolve(source) } : { in: resolve(source) }),
  );
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  mkdirSync(join(out, '..'), { recursive: true });
  writeFileSync(out, bytes);
  if (out === shipped) await note(task, { bytes: bytes.length, sha256 }, load);
  return {
    task,
    file: relative(process.cwd(), out),
    bytes: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    sha256,
  };
});

/**
 * Writes a model's line into the list of what ships.
 * @param {string} task
 * @param {{ bytes: number, sha256: string }} file
 * @param {(file: string) => Promise<any>} load
 */
async function note(task, file, load) {
  const { shippedModels } = await load(list);
  const lines = Object.entries({ ...shippedModels, [task]: { file: `${task}.bin`, ...file } })
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, one]) => [
      `  ${name}: {`,
      `    file: '${one.file}',`,
      `    bytes: ${one.bytes},`,
      `    sha256: '${one.sha256}',`,
      '  },',
    ]);
  const path = join(root, list);
  const start = 'export const shippedModels: Partial<Record<ModelName, ShippedModel>> = {';
  const [before] = readFileSync(path, 'utf8').split(start);
  writeFileSync(path, `${before}${start}\n${lines.join('\n')}\n};\n`);
}
