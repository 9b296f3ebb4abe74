// npm test, and with --quick npm run check. Every gate runs, one after the other but for those that are said to stand
// beside the others: where the browsers are missing, they come in meanwhile. The last line counts them all.
import { ensureInstalled } from './browser.mjs';
import { gates, quickGates } from './gates.mjs';

const quick = process.argv.includes('--quick');
const started = Date.now();
let passed = 0;
let failed = 0;

/** @param {string} name @param {() => Promise<import('./gates.mjs').Outcome>} check */
async function pass(name, check) {
  const began = Date.now();
  const outcome = await check().catch((error) => ({
    passed: 0,
    failed: 1,
    said: String(error?.stack ?? error),
  }));
  passed += outcome.passed;
  failed += outcome.failed;
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  const tests =
    outcome.passed + outcome.failed > 1 ? ` ${outcome.passed} of ${outcome.passed + outcome.failed}` : '';
  if (outcome.said) process.stderr.write(`${outcome.said.trimEnd()}\n`);
  process.stderr.write(`${outcome.failed === 0 ? '✓' : '✗'} ${name}${tests} (${seconds} s)\n`);
  return outcome.failed === 0;
}

const ready = await pass('packages', async () => {
  await ensureInstalled();
  return { passed: 1, failed: 0 };
});
/** Whether each gate was passed, by its name. @type {Map<string, Promise<boolean>>} */
const ends = new Map();
/** @type {Promise<unknown>} */
let queue = Promise.resolve();
for (const { name, needs, beside, check } of ready ? (quick ? quickGates : gates) : []) {
  const turn = beside ? Promise.resolve() : queue;
  const end = turn.then(async () => {
    const met = await Promise.all(needs.map((need) => ends.get(need)));
    const missing = needs.find((_, index) => !met[index]);
    return missing
      ? pass(name, async () => ({ passed: 0, failed: 1, said: `Not run: ${missing} failed.` }))
      : pass(name, check);
  });
  ends.set(name, end);
  if (!beside) queue = end;
}
await Promise.all(ends.values());
process.stderr.write(`${((Date.now() - started) / 1000).toFixed(0)} s in all\n`);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
