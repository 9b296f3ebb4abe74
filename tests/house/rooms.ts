import type { Import } from './sources';

/**
 * Who may import whom. A room is a place in the tree; the first whose pattern fits a file is its room. An entry
 * ends in `/` for everything below, else it names one module; `types:` allows what is gone after compiling.
 */
export type Room = { name: string; files: RegExp; may: readonly string[]; because: string };

const views = ['preact', 'preact/', '@preact/signals', '@floating-ui/dom', 'lucide-preact'];
const ownPages = [
  'components/',
  'lib/words/',
  'lib/files/',
  'lib/messages/client',
  'types:lib/messages/',
  'types:lib/domain/',
  'wxt/browser',
  ...views,
];

export const rooms: readonly Room[] = [
  {
    name: 'lib/domain',
    files: /^lib\/domain\//,
    may: ['lib/domain/', 'zod/mini'],
    because: 'is pure: same input, same output, no DOM, no browser, no words',
  },
  {
    name: 'lib/words',
    files: /^lib\/words\//,
    may: ['lib/words/', 'types:lib/domain/'],
    because: 'is the language alone and knows the domain by its types',
  },
  {
    name: 'lib/sites',
    files: /^lib\/sites\//,
    may: ['lib/sites/', 'types:lib/domain/'],
    because: 'is data only',
  },
  {
    name: 'lib/page',
    files: /^lib\/page\//,
    may: [
      'lib/page/',
      'types:lib/domain/',
      'lib/domain/time',
      'lib/domain/text',
      'lib/domain/wording/shift',
      '@medv/finder',
    ],
    because: 'touches the host page and judges nothing: it runs in every tab, without zod',
  },
  {
    name: 'components',
    files: /^components\//,
    may: ['components/', 'lib/words/', 'types:lib/domain/', ...views],
    because: 'is props in and callbacks out: no browser, no messages, no store, no host page',
  },
  {
    name: 'lib/messages/client',
    files: /^lib\/messages\/client\.ts$/,
    may: ['types:lib/messages/', 'types:lib/domain/', 'wxt/browser'],
    because: 'goes into every host page, where the schemas are too heavy',
  },
  {
    name: 'lib/messages',
    files: /^lib\/messages\//,
    may: ['lib/messages/', 'lib/domain/', 'zod/mini', 'wxt/browser'],
    because: 'is the border: it knows neither store nor page nor views',
  },
  {
    name: 'lib/store',
    files: /^lib\/store\//,
    may: ['lib/store/', 'lib/domain/', 'idb', 'zod/mini'],
    because: 'remembers, and never knows a tab or a view',
  },
  {
    name: 'lib/overlays',
    files: /^lib\/overlays\//,
    may: [
      'lib/overlays/',
      'lib/page/',
      'lib/words/',
      'components/',
      'types:lib/messages/',
      'types:lib/domain/',
      ...views,
    ],
    because: 'reads, asks and shows; the worker judges',
  },
  {
    name: 'entrypoints/background',
    files: /^entrypoints\/background\//,
    may: [
      'entrypoints/background/',
      'lib/domain/',
      'lib/sites/',
      'lib/words/',
      'lib/store/',
      'lib/messages/server',
      'lib/messages/protocol',
      'lib/messages/protocol/',
      'wxt/',
    ],
    because: 'judges and remembers, and never touches a page or a view',
  },
  {
    name: 'entrypoints/*.content and *-program',
    files: /^entrypoints\/[\w-]+(\.content|-program)\//,
    may: ['lib/overlays/', 'lib/page/', 'components/', 'lib/messages/client', 'lib/sites/matches', 'wxt/'],
    because: 'goes into every host page: views and readers only, no rules, no templates, no profiles',
  },
  {
    name: 'entrypoints/practice',
    files: /^entrypoints\/practice\//,
    may: [
      'entrypoints/practice/',
      'lib/overlays/',
      'lib/sites/practice',
      'lib/domain/practice/',
      ...ownPages,
    ],
    because: 'is our own page, and the overlays that run on it',
  },
  {
    name: 'entrypoints/floating',
    files: /^entrypoints\/floating\//,
    may: [
      'entrypoints/',
      'lib/overlays/',
      'lib/page/composer',
      'lib/domain/chat/pasted',
      'lib/domain/sites/desktop',
      ...ownPages,
    ],
    because: 'is our own page, and what the dock does where there is a page to stand on',
  },
  {
    name: 'our own pages',
    files: /^entrypoints\//,
    may: ['entrypoints/', ...ownPages],
    because: 'shows and asks the worker; it holds no rules and opens no database',
  },
];

/** The rule that an import breaks, as a sentence; null where it is allowed. */
export function brokenRule(file: string, { target, own, typeOnly }: Import): string | null {
  const room = rooms.find(({ files }) => files.test(file));
  if (!room) return `${file} stands in no room: see tests/house/rooms.ts`;
  const allowed = room.may.some((entry) => {
    const typesOnly = entry.startsWith('types:');
    if (typesOnly && !typeOnly) return false;
    const place = typesOnly ? entry.slice('types:'.length) : entry;
    const within = place.endsWith('/') && `${target}/`.startsWith(place);
    return within || target === place || target === `${place}/index`;
  });
  if (allowed) return null;
  const what = typeOnly ? `types of ${target}` : own ? target : `the package ${target}`;
  return `${file} imports ${what}: ${room.name} ${room.because}; it may import ${room.may.join(', ')}`;
}
