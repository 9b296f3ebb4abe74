import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ensureOpenssl, findFirefox, installBrowser, installFirefox, root, run, tool } from './browser.mjs';
import { manifestFaults } from './built.mjs';

/** @typedef {{ passed: number, failed: number, said?: string }} Outcome */
/** @typedef {{ status: string, assertionResults: { status: string }[] }} TestFile */
/**
 * What is asked of the checkout: after the gates that it needs, which stand before it in the list, and after the one
 * before it unless it runs beside the others.
 * @typedef {{ name: string, needs: string[], beside?: boolean, check: () => Promise<Outcome> }} Gate
 */

/**
 * What the loader and the program of one kind of page may weigh together, gzipped, in bytes. 40 kB is what is aimed at; a
 * chat carries the reply box, the draft check and two ways of reading, reviews their marks.
 * @type {Record<string, number>}
 */
const pageBudgets = { chat: 47_500, reviews: 41_500 };
const pageBudget = 40_000;
/** What the worker may weigh as it lies there, in bytes: all of it is looked through whenever the browser wakes it. */
const workerBudget = 720_000;
/** Kept until a failure asks for it, without colours, and ended where it hangs. */
const plainly = { quiet: true, timeout: 12 * 60_000, env: { NO_COLOR: '1', FORCE_COLOR: '0' } };

/** A program whose exit code decides. @param {string} name @param {string[]} args @returns {() => Promise<Outcome>} */
const program = (name, args) => async () => {
  const { code, output } = await run(tool(name), args, plainly);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, said: output };
};

/** The project's tests, counted one by one. @param {string} name @param {string[]} args @returns {Promise<Outcome>} */
async function vitest(name, args) {
  const file = join(tmpdir(), `countermate-${process.pid}-${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code, output } = await run(tool('vitest'), ['run', ...args, ...reporters], plainly);
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    // A file that does not load has no tests to count, and is a failure all the same.
    const unloaded = report.testResults.filter(
      (/** @type {TestFile} */ { status, assertionResults: tests }) =>
        status === 'failed' && tests.every((test) => test.status !== 'failed'),
    ).length;
    const failed = report.numFailedTests + unloaded;
    const unexplained = failed === 0 && code !== 0 ? 1 : 0;
    const skipped = report.numPendingTests + report.numTodoTests;
    const said = failed + unexplained > 0 ? output : skipped > 0 ? `${skipped} tests skipped` : '';
    return { passed: report.numPassedTests, failed: failed + unexplained, said };
  } catch {
    return { passed: 0, failed: 1, said: output };
  } finally {
    rmSync(file, { force: true });
  }
}

/** @returns {Promise<Outcome>} */
async function lintFirefox() {
  const args = ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json'];
  const { output } = await run(tool('web-ext'), args, plainly);
  try {
    const { errors, warnings } = JSON.parse(output.slice(output.indexOf('{"'), output.lastIndexOf('}') + 1));
    // Preact writes innerHTML where a component asks for it; ours ask for none (the house test sees to that).
    const known = (/** @type {{ code: string }} */ { code }) => code === 'UNSAFE_VAR_ASSIGNMENT';
    const faults = [
      ...errors,
      ...warnings.filter((/** @type {{ code: string }} */ warning) => !known(warning)),
    ];
    if (faults.length === 0) return { passed: 1, failed: 0 };
    return {
      passed: 0,
      failed: 1,
      said: faults.map((fault) => `${fault.code} ${fault.file}: ${fault.message}`).join('\n'),
    };
  } catch {
    return { passed: 0, failed: 1, said: output };
  }
}

/** @returns {Promise<Outcome>} */
async function weigh() {
  const folder = join(root, '.output/chrome-mv3');
  const gzipped = (/** @type {string} */ file) =>
    gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
  const loader = gzipped('content-scripts/counter.js');
  const pages = readdirSync(folder)
    .filter((name) => name.endsWith('-program.js'))
    .map((name) => ({
      name,
      bytes: loader + gzipped(name),
      most: pageBudgets[name.replace('-program.js', '')] ?? pageBudget,
    }));
  const fitting = pages.filter(({ bytes, most }) => bytes <= most).length;
  const said = pages.map(
    ({ name, bytes, most }) =>
      `${name} and the loader: ${(bytes / 1000).toFixed(1)} of ${most / 1000} kB gzipped`,
  );
  const worker = readFileSync(join(folder, 'background.js')).length;
  const light = Number(worker <= workerBudget);
  said.push(`background.js: ${(worker / 1000).toFixed(1)} of ${workerBudget / 1000} kB`);
  return { passed: fitting + light, failed: pages.length - fitting + 1 - light, said: said.join('\n') };
}

/** @returns {Promise<Outcome>} */
async function browsers() {
  await ensureOpenssl();
  const chromium = await installBrowser();
  const firefox = findFirefox() ?? (await installFirefox());
  const told = async (/** @type {string} */ path) =>
    (await run(path, ['--version'], { quiet: true })).output.trim().split('\n').at(-1);
  process.stderr.write(
    `Browsers: ${await told(chromium.path)}; ${firefox ? await told(firefox.path) : 'no Firefox'}\n`,
  );
  return { passed: 1, failed: 0 };
}

/** @returns {Promise<Outcome>} */
async function manifest() {
  const faults = ['chrome-mv3', 'firefox-mv3'].flatMap(manifestFaults);
  return faults.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, said: faults.join('\n') };
}

/** @type {Gate[]} */
export const quickGates = [
  { name: 'generated types', needs: [], check: program('wxt', ['prepare']) },
  // Before what takes longer: the browsers wait for them.
  { name: 'build for Chrome', needs: [], check: program('wxt', ['build']) },
  { name: 'build for Firefox', needs: [], check: program('wxt', ['build', '-b', 'firefox', '--mv3']) },
  {
    name: 'biome',
    needs: [],
    check: program('biome', ['check', '--diagnostic-level=warn', '--error-on-warnings', '.']),
  },
  { name: 'tsc', needs: ['generated types'], check: program('tsc', ['--noEmit']) },
  {
    name: 'tests',
    needs: ['generated types'],
    check: () => vitest('tests', ['--project', 'unit', '--project', 'dom']),
  },
  { name: 'manifest', needs: ['build for Chrome', 'build for Firefox'], check: manifest },
  { name: 'size', needs: ['build for Chrome'], check: weigh },
  { name: 'web-ext lint', needs: ['build for Firefox'], check: lintFirefox },
];

/** @type {Gate[]} */
export const gates = [
  { name: 'browsers', needs: [], beside: true, check: browsers },
  ...quickGates,
  {
    name: 'real browsers',
    needs: ['browsers', 'build for Chrome', 'build for Firefox'],
    check: () => vitest('e2e', ['--project', 'e2e']),
  },
];
