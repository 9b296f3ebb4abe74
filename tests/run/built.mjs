import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './browser.mjs';

const permissions = ['activeTab', 'alarms', 'notifications', 'scripting', 'storage', 'unlimitedStorage'];
const hosts = ['mms.pinduoduo.com', 'myseller.taobao.com', 'qn.taobao.com', 'trade.taobao.com'];
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'none'; base-uri 'none'; form-action 'none'";

/**
 * What is wrong with a packed extension, as sentences: permissions, hosts and policy as written down, nothing
 * that points outside. The sources are checked by the house test; this looks at what a store would get.
 * @param {'chrome-mv3' | 'firefox-mv3' | string} build
 * @returns {string[]}
 */
export function manifestFaults(build) {
  const folder = join(root, '.output', build);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  /** @type {{ matches: string[] }[]} */
  const scripts = manifest.content_scripts ?? [];
  const matches = [...(manifest.host_permissions ?? []), ...scripts.flatMap((script) => script.matches)];
  const hostNames = matches.map((match) => match.replace(/^https:\/\//, '').split('/')[0]);
  const files = readdirSync(folder, { recursive: true }).map(String);
  /** @type {[boolean, string][]} */
  const demands = [
    [manifest.manifest_version === 3, 'is not manifest version 3'],
    [sorted(manifest.permissions) === sorted(permissions), `asks for ${sorted(manifest.permissions)}`],
    [
      sorted([...new Set(hostNames)]) === sorted(hosts),
      `asks for the hosts ${sorted([...new Set(hostNames)])}`,
    ],
    [manifest.content_security_policy?.extension_pages === policy, 'has another content security policy'],
    [Object.keys(manifest.commands ?? {}).length <= 4, 'has more than four keys'],
    [!files.some((file) => file.endsWith('.map')), 'carries source maps'],
    [Object.values(manifest.icons).every((icon) => existsSync(join(folder, icon))), 'lacks an icon it names'],
    [
      build.startsWith('firefox') || manifest.minimum_chrome_version === '116',
      'names another Chrome than 116',
    ],
    [
      build.startsWith('chrome') ||
        manifest.browser_specific_settings.gecko.strict_min_version.startsWith('142'),
      'names another Firefox than 142',
    ],
  ];
  return demands.filter(([met]) => !met).map(([, fault]) => `${build} ${fault}`);
}

/** @param {string[]} names */
const sorted = (names) => [...names].sort().join(' ');
