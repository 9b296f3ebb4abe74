// Finds or installs a browser, and installs the packages. Node builtins only: it runs before node_modules is there.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout: every command may be called from anywhere. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** @typedef {{ kind: 'chromium' | 'firefox', path: string }} Browser */

const chromiumNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const firefoxNames = ['firefox-esr', 'firefox'];

/** The path of a program that came with the packages. @param {string} name */
export const tool = (name) => join(root, 'node_modules', '.bin', name);

/** @param {'chromium' | 'firefox'} kind */
function usualPlaces(kind) {
  const names = kind === 'chromium' ? chromiumNames : firefoxNames;
  if (process.platform === 'darwin') {
    const apps =
      kind === 'chromium'
        ? ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Google Chrome for Testing']
        : ['Firefox', 'Firefox Developer Edition'];
    const file = (/** @type {string} */ app) => (app.startsWith('Firefox') ? 'firefox' : app);
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      apps.map((app) => join(folder, `${app}.app`, 'Contents', 'MacOS', file(app))),
    );
  }
  if (process.platform === 'win32') {
    const files =
      kind === 'chromium'
        ? [
            'Chromium\\Application\\chrome.exe',
            'Google\\Chrome\\Application\\chrome.exe',
            'Microsoft\\Edge\\Application\\msedge.exe',
          ]
        : ['Mozilla Firefox\\firefox.exe'];
    const { ProgramFiles, LOCALAPPDATA } = process.env;
    return [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => files.map((file) => join(folder, file)));
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  const optional =
    kind === 'chromium'
      ? ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/usr/lib/chromium/chromium']
      : ['/usr/lib/firefox/firefox', '/opt/firefox/firefox'];
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...optional];
}

/** @param {string} path */
function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Chromium, Chrome or Edge: CHROME_PATH first, then the usual places of this system. @returns {Browser | null} */
export function findBrowser() {
  const path = [process.env.CHROME_PATH ?? '', ...usualPlaces('chromium')].find(canRun);
  return path === undefined ? null : { kind: 'chromium', path };
}

/** Firefox: FIREFOX_PATH first, then the usual places of this system. @returns {Browser | null} */
export function findFirefox() {
  const path = [process.env.FIREFOX_PATH ?? '', ...usualPlaces('firefox')].find(canRun);
  return path === undefined ? null : { kind: 'firefox', path };
}

export const howToGetABrowser =
  process.platform === 'linux'
    ? 'No Chromium, Chrome or Edge was found. Install one (Debian, Ubuntu: sudo apt-get install chromium fonts-noto-cjk) or set CHROME_PATH to its program, then run the command again.'
    : 'No Chromium, Chrome or Edge was found. Install one of them in its usual place or set CHROME_PATH to its program, then run the command again.';

/**
 * Runs a program in the checkout and waits for it. Its output goes to standard error, so that standard output
 * stays free for the command's own last line.
 * @param {string} command
 * @param {string[]} [args]
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean, timeout?: number }} [options] quiet keeps the output and only
 * hands it back; timeout in milliseconds ends the program
 * @returns {Promise<{ code: number, output: string }>} code 127 when the program cannot be started, 1 when it was ended
 */
export function run(command, args = [], options = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(options.timeout !== undefined && { timeout: options.timeout }),
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk) => {
        output += chunk;
        if (!options.quiet) process.stderr.write(chunk);
      });
    }
    child.once('error', (error) => done({ code: 127, output: `${output}${error.message}\n` }));
    child.once('close', (code) => done({ code: code ?? 1, output }));
  });
}

function isRootOnDebian() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/** @param {string[]} packages */
async function aptInstall(packages) {
  if (!isRootOnDebian()) return false;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  process.stderr.write(`Installing ${packages.join(' ')} …\n`);
  await run('apt-get', ['update', '-qq'], { env });
  const { code } = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    env,
  });
  return code === 0;
}

/** Whether the system has a font with Chinese glyphs; without one every screenshot shows boxes. */
function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const found = spawnSync('fc-list', [':lang=zh-cn', 'file'], { encoding: 'utf8' });
  return found.error !== undefined || found.stdout.trim() !== '';
}

/**
 * A Chromium to run in, installed when this is root on Debian.
 * @returns {Promise<Browser>}
 * @throws with a sentence that says what to do
 */
export async function installBrowser() {
  const found = findBrowser();
  if (found && (hasChineseFont() || !isRootOnDebian())) return found;
  await aptInstall(found ? ['fonts-noto-cjk', 'fontconfig'] : ['chromium', 'fonts-noto-cjk', 'fontconfig']);
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(howToGetABrowser);
}

/** Firefox, installed when this is root on Debian; null elsewhere: it is welcome, not needed. @returns {Promise<Browser | null>} */
export async function installFirefox() {
  const found = findFirefox();
  if (found) return found;
  await aptInstall(['firefox-esr']);
  return findFirefox();
}

/**
 * Makes sure that openssl can be called: the tests' server makes its certificate with it.
 * @throws with a sentence that says what to do
 */
export async function ensureOpenssl() {
  const works = () => spawnSync('openssl', ['version']).status === 0;
  if (works() || ((await aptInstall(['openssl'])) && works())) return;
  throw new Error('openssl was not found. Install it, or put it on the PATH, then run the command again.');
}

/**
 * Installs the packages when they are missing or the lock file is another than the one they were installed from.
 * @throws with a sentence when npm fails
 */
export async function ensureInstalled() {
  const modules = join(root, 'node_modules');
  const stamp = join(modules, '.countermate-lock');
  const lock = join(root, 'package-lock.json');
  const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const npmsOwn = join(modules, '.package-lock.json');
  const current = existsSync(npmsOwn) && statSync(npmsOwn).mtimeMs >= statSync(lock).mtimeMs;
  if (!current) {
    process.stderr.write('Installing packages …\n');
    const { code } = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
    if (code !== 0)
      throw new Error('npm ci failed: see above. Check the network and that Node is 20.19 or newer.');
  }
  mkdirSync(modules, { recursive: true });
  writeFileSync(stamp, wanted);
}
