// npm run read -- --url URL [--now ISO] FILE.html: what we read from a saved page, in a real browser.
import { readFileSync, statSync } from 'node:fs';
import { ensureInstalled, installBrowser } from './browser.mjs';
import { BadInput, command, readArguments } from './command.mjs';

const usage = 'npm run read -- --url URL [--now ISO] FILE.html';

await command(async () => {
  const { values, positionals } = await readArguments(
    { options: { url: { type: 'string' }, now: { type: 'string' } }, allowPositionals: true },
    usage,
  );
  const [file] = positionals;
  if (!values.url || !file || positionals.length > 1) throw new BadInput(`Usage: ${usage}`);
  const html = readPage(file);
  const now = values.now === undefined ? html.savedAt : Date.parse(values.now);
  if (Number.isNaN(now))
    throw new BadInput(`--now ${values.now} is no time; write it as 2026-11-22T10:42:00+08:00.`);

  await ensureInstalled();
  const { bundleForPage, load } = await import('./modules.mjs');
  const [{ sites }, { findPage }] = await Promise.all([
    load('lib/sites/index.ts'),
    load('lib/domain/sites/match.ts'),
  ]);
  const found = findPage(sites, values.url);
  if (!found) throw new BadInput(`No profile fits ${values.url}: it is no seller's page that we know.`);
  const { profile, page } = found;
  process.stderr.write(`${file}: ${profile.id} ${page}\n`);
  const [readers, browser] = await Promise.all([
    bundleForPage('tests/run/page-readers.ts'),
    installBrowser(),
  ]);
  const { openSaved } = await import('./saved-page.mjs');
  const saved = await openSaved(browser.path, values.url, html);
  try {
    const asked = [page, profile, now].map((value) => JSON.stringify(value)).join(', ');
    const { facts, missing, ms } = await saved.evaluate(`${readers}.read(${asked})`);
    return { site: profile.id, page, facts, missing, ms };
  } finally {
    await saved.close();
  }
});

/** @param {string} file @returns {import('./saved-page.mjs').Html & { savedAt: number }} */
function readPage(file) {
  try {
    return { bytes: readFileSync(file), savedAt: statSync(file).mtimeMs };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    const reasons = { ENOENT: 'there is no such file', EISDIR: 'it is a folder' };
    const why = reasons[/** @type {keyof typeof reasons} */ (code)] ?? 'the system does not let us';
    throw new BadInput(`${file} cannot be read: ${why}.`);
  }
}
