// npm run bench -- [--data DIR] --json: how fast it is, side by side with others in one run.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureInstalled, root } from './browser.mjs';
import { BadInput, command, readArguments } from './command.mjs';

const usage = 'npm run bench -- [--data DIR] --json';
const parts = ['wording', 'ranking', 'page'];

await command(async () => {
  const { values } = await readArguments(
    { options: { data: { type: 'string' }, json: { type: 'boolean' } }, allowPositionals: false },
    usage,
  );
  if (values.data !== undefined && !existsSync(values.data)) {
    throw new BadInput(`${values.data} cannot be read: there is no such folder.`);
  }
  await ensureInstalled();
  const { load } = await import('./modules.mjs');
  /** @type {Record<string, unknown>} */
  const figures = values.data === undefined ? { data: 'generated' } : {};
  for (const part of parts.filter((name) => existsSync(join(root, `tests/bench/${name}.ts`)))) {
    process.stderr.write(`${part} …\n`);
    const { run } = await load(`tests/bench/${part}.ts`);
    figures[part] = await run(values.data === undefined ? {} : { data: resolve(values.data) });
  }
  return figures;
});
