// npm run eval -- TASK --in FILE.jsonl --json: how good a judgement is, on texts it has not seen.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureInstalled, root } from './browser.mjs';
import { BadInput, command, readArguments } from './command.mjs';

const usage = 'npm run eval -- TASK [--in FILE.jsonl] [--data DIR] [--folds K] --json';

await command(async () => {
  const { values, positionals } = await readArguments(
    {
      options: {
        in: { type: 'string' },
        data: { type: 'string' },
        folds: { type: 'string' },
        json: { type: 'boolean' },
      },
      allowPositionals: true,
    },
    usage,
  );
  const [task] = positionals;
  if (!task || positionals.length > 1) throw new BadInput(`Usage: ${usage}`);
  const file = `tests/eval/${task}.ts`;
  if (!/^[a-z]+$/.test(task) || !existsSync(join(root, file)))
    throw new BadInput(`There is no task ${task}. Usage: ${usage}`);
  for (const path of [values.in, values.data]) {
    if (path !== undefined && !existsSync(path))
      throw new BadInput(`${path} cannot be read: there is no such file or folder.`);
  }
  await ensureInstalled();
  const { load } = await import('./modules.mjs');
  const { run } = await load(file);
  return run({
    ...(values.in && { in: resolve(values.in) }),
    ...(values.data && { data: resolve(values.data) }),
    ...(values.folds && { folds: Number(values.folds) }),
  });
});
