import type { LaunchOptions } from './browser';

/** Parts of Chromium that start with it and are of no use here. */
const unneeded = [
  // Two pages of the address bar, a renderer and half a second of a core at each start.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  // Only the last such switch counts, so what Playwright leaves out is named again.
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** What Chromium is started with, beside the extension: quiet, without a GPU, its hosts where the tests want them. */
export function switches(shop: LaunchOptions['shop'], language: string): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--disable-features=${unneeded.join(',')}`,
    `--lang=${language}`,
    ...hostRules(shop),
  ];
}

function hostRules(shop: LaunchOptions['shop']): string[] {
  if (shop === 'the real web') return [];
  const everyHost = shop ? `MAP * 127.0.0.1:${shop.port}` : 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
  return ['--ignore-certificate-errors', `--host-resolver-rules=${everyHost}`];
}
