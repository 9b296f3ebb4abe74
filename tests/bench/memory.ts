import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../run/browser.mjs';

/** Millions of bytes that stay in use after a collection: typed arrays and everything else. */
export type MemoryFigures = {
  rules: number;
  models: number;
  index: number;
  templates: number;
  total: number;
};

/** What a worker holds of rules, of the trained models, of 10,000 templates and of the index over them, in a process of its own. */
export function run(): MemoryFigures {
  const script = join(root, 'tests/bench/memory.mjs');
  return JSON.parse(execFileSync(process.execPath, ['--expose-gc', script], { encoding: 'utf8' }));
}
