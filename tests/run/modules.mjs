// Our TypeScript, loaded from plain Node and into a page. Needs node_modules: import it after ensureInstalled().
import { join } from 'node:path';
import { build, runnerImport } from 'vite';
import { root } from './browser.mjs';

/** @type {import('vite').InlineConfig} */
const plain = { root, configFile: false, logLevel: 'error', resolve: { alias: { '@': root } } };

/**
 * A module of ours with everything it imports, compiled on the way.
 * @param {string} file from the root: lib/sites/index.ts
 * @returns {Promise<any>}
 */
export async function load(file) {
  const { module } = await runnerImport(join(root, file), plain);
  return module;
}

/**
 * One script that holds a module of ours and whose value is the module's exports, to be evaluated in a page.
 * @param {string} file from the root
 * @returns {Promise<string>}
 */
export async function bundleForPage(file) {
  const made = await build({
    ...plain,
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, file), formats: ['iife'], name: 'bundled' },
    },
  });
  const [first] = Array.isArray(made) ? made : [made];
  if (!first || !('output' in first)) throw new Error(`${file} could not be bundled.`);
  return `(() => { ${first.output[0].code}\nreturn bundled; })()`;
}
