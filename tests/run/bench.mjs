// npm run bench -- [--data DIR] [--only PART] --json: how fast it is, side by side with others in one run.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureInstalled, root } from './browser.mjs';
import { BadInput, command, readArguments } from './command.mjs';

const usage = 'npm run bench -- [--data DIR] [--only PART] --json';
const parts = ['wording', 'ranking', 'reviews', 'memory', 'page'];
/** The part of `page` that takes the most of its time, for those who work on it; it measures what was built last. */
const alone = ['orders'];

await command(async () => {
  const { values } = await readArguments(
    {
      options: { data: { type: 'string' }, only: { type: 'string' }, json: { type: 'boolean' } },
      allowPositionals: false,
    },
    usage,
  );
  if (values.data !== undefined && !existsSync(values.data)) {
    throw new BadInput(`${values.data} cannot be read: there is no such folder.`);
  }
  if (values.only !== undefined && ![...parts, ...alone].includes(values.only)) {
    throw new BadInput(`There is no part ${values.only}: it is one of ${[...parts, ...alone].join(', ')}.`);
  }
  const chosen = values.only === undefined ? parts : [values.only];
  await ensureInstalled();
  const { load } = await import('./modules.mjs');
  /** @type {Record<string, unknown>} */
  const figures = values.data === undefined ? { data: 'generated' } : {};
  for (const part of chosen.filter((name) => existsSync(join(root, `tests/bench/${name}.ts`)))) {
    process.stderr.write(`${part} …\n`);
    const { run } = await load(`tests/bench/${part}.ts`);
    figures[part] = await run(values.data === undefined ? {} : { data: resolve(values.data) });
  }
  return figures;
});
