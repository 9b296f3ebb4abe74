import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemCodes } from '@/lib/domain/result';
import { type SiteProfile, siteProfileSchema } from '@/lib/domain/sites/profile';
import { protocol } from '@/lib/messages/protocol';
import { sites } from '@/lib/sites';
import { frameMatches, optionalOrigins, requiredMatches } from '@/lib/sites/matches';
import { practice } from '@/lib/sites/practice';
import { problemWords } from '@/lib/words/problems';
import config from '@/wxt.config';
import { isCode, listFiles, type Node, parse, readText, root, walk } from './sources';

const languages = ['zh-CN', 'zh-TW', 'en'] as const;
type Words = Record<string, Record<string, string | { one: string; other: string }>>;

const namesTemplateVariable = (word: unknown) => typeof word === 'string' && /\{\p{Script=Han}/u.test(word);

const modules = import.meta.glob<Record<string, unknown>>('/lib/words/*.ts', { eager: true });
const parts = Object.entries(modules).flatMap(([file, exported]) =>
  Object.entries(exported)
    .filter(([, value]) => typeof value === 'object' && value !== null && 'zh-CN' in value)
    .map(([name, value]) => ({ name: `${file} ${name}`, words: value as Words })),
);

describe('words', () => {
  it('has parts', () => expect(parts.length).toBeGreaterThan(1));

  it.each(parts)('says every word of $name in three languages, with the same names in it', ({ words }) => {
    expect(Object.keys(words).sort()).toEqual([...languages].sort());
    const namesIn = (language: string) =>
      Object.fromEntries(
        Object.entries(words[language] ?? {}).map(([key, word]) => {
          const forms = typeof word === 'string' ? [word] : [word.one, word.other];
          expect(
            forms.every((form) => form.trim() !== ''),
            `${language} ${key} is empty`,
          ).toBe(true);
          const named = forms.flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
          // A variable of the person's own templates, such as {买家}, is written in each language's own way.
          const variable = namesTemplateVariable(words['zh-CN']?.[key]);
          return [key, variable ? [] : [...new Set(named)].filter((name) => name !== 'n').sort()];
        }),
      );
    for (const language of languages) expect(namesIn(language)).toEqual(namesIn('zh-CN'));
  });

  it('has a sentence for every problem', () => {
    for (const language of languages)
      expect(Object.keys(problemWords[language]).sort()).toEqual([...problemCodes].sort());
  });
});

/** Files in which a name stands as a property key, or as a string. */
function placesOf(name: string, folders: string[], as: 'key' | 'string'): string[] {
  return listFiles(...folders)
    .filter(isCode)
    .filter((file) => readText(file).includes(`'${name}'`))
    .filter((file) => {
      let found = false;
      walk(parse(file).program, (node: Node, _parent, property) => {
        found ||= node.type === 'Literal' && node.value === name && (property === 'key') === (as === 'key');
      });
      return found;
    });
}

describe('messages', () => {
  const names = Object.keys(protocol);

  it.each(names)('%s has one handler', (name) => {
    expect(placesOf(name, ['entrypoints/background'], 'key')).toHaveLength(1);
  });

  it.each(names)('%s is asked by somebody', (name) => {
    expect(placesOf(name, ['entrypoints', 'lib/overlays', 'components'], 'string')).not.toEqual([]);
  });
});

describe('sites', () => {
  const profiles = [...sites, practice];
  const pages = sites.flatMap((site) => Object.keys(site.pages).map((page) => ({ site: site.id, page })));

  it.each(profiles)('$id is plain data that its own schema takes', (profile) => {
    expect(siteProfileSchema.parse(JSON.parse(JSON.stringify(profile)))).toEqual(profile);
  });

  it.each(pages)('$site $page has a page to read and the facts to expect', ({ site, page }) => {
    const fixture = join(root, 'tests/pages', site, page);
    expect([existsSync(`${fixture}.html`), existsSync(`${fixture}.expected.json`)]).toEqual([true, true]);
  });

  const row = /^\| ([a-z0-9-]+) \| ((?:chat|orders|reviews|refunds)[^|]*) \|/gm;
  const rows = [...readText('docs/sites.md').matchAll(row)].map(([, site = '', named = '']) => ({
    site,
    pages: named.split(', ').map((page) => page.replace(/ \(.*/, '')),
  }));

  it.each(pages)('$site $page has one row in the table of what is proven', ({ site, page }) => {
    expect(rows.filter((one) => one.site === site && one.pages.includes(page))).toHaveLength(1);
  });

  it('are sorted in that table', () => {
    const named = rows.map(({ site }) => site);
    expect(named).toEqual(named.toSorted());
  });
});

describe('packages', () => {
  const manifest = JSON.parse(readText('package.json'));
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

  it('are pinned to one version each', () => {
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)))).toEqual([]);
  });

  it('come from whatever registry the person uses', () => {
    expect(readText('package-lock.json')).not.toMatch(/"resolved"\s*:\s*"https?:/);
  });
});

describe('manifest', () => {
  const made = (browser: string) => {
    if (typeof config.manifest !== 'function')
      throw new Error('wxt.config.ts: the manifest is made by a function');
    const env = { browser, mode: 'production', command: 'build', manifestVersion: 3 } as const;
    return config.manifest(env as Parameters<typeof config.manifest>[0]) as Record<string, unknown>;
  };

  it.each(['chrome', 'firefox'])('asks in %s for what the shop needs and no more', (browser) => {
    const { permissions, host_permissions, optional_host_permissions, optional_permissions, commands } =
      made(browser);
    const needed = ['activeTab', 'alarms', 'notifications', 'scripting', 'storage', 'unlimitedStorage'];
    expect([...(permissions as string[])].sort()).toEqual(needed);
    // The content script's matches grant the same hosts; whatever else is asked for may not go beyond them.
    expect(requiredMatches).toEqual(expect.arrayContaining((host_permissions ?? []) as string[]));
    expect(optional_host_permissions).toEqual(optionalOrigins);
    // Asked for by a click in the small window, which works without it.
    expect(optional_permissions).toEqual(['clipboardRead']);
    expect(Object.keys(commands as object).length).toBeLessThanOrEqual(4);
  });

  it('can ask for every marketplace that it knows', () => {
    const hostOf = (pattern: string) => new URL(pattern.replaceAll('*', '')).hostname;
    const known = new Set([...requiredMatches, ...optionalOrigins.slice(0, -1)].map(hostOf));
    const hosts = sites.flatMap(({ pages }) =>
      Object.values(pages as SiteProfile['pages']).flatMap(
        (page) => page?.when.map(({ url }) => hostOf(url)) ?? [],
      ),
    );
    expect(hosts.filter((host) => !known.has(host))).toEqual([]);
  });

  it('stands in frames only at addresses that it asks for and that a profile reads in frames', () => {
    const begins = requiredMatches.map((match) => match.replace(/\*$/, ''));
    expect(frameMatches.filter((match) => !begins.some((begin) => match.startsWith(begin)))).toEqual([]);
    const framed = sites.flatMap(({ pages }) =>
      Object.values(pages as SiteProfile['pages']).flatMap((page) =>
        page?.frames ? page.when.map(({ url }) => url) : [],
      ),
    );
    expect(framed).toEqual(expect.arrayContaining([...frameMatches]));
    const isRequired = (url: string) => begins.some((begin) => url.startsWith(begin));
    expect(framed.filter((url) => isRequired(url) && !frameMatches.some((match) => match === url))).toEqual(
      [],
    );
  });

  it('names exactly four hosts', () => {
    const hosts = new Set(requiredMatches.map((match) => new URL(match.replace('*', '')).hostname));
    expect([...hosts].sort()).toEqual([
      'mms.pinduoduo.com',
      'myseller.taobao.com',
      'qn.taobao.com',
      'trade.taobao.com',
    ]);
  });
});

describe('ends of temporary code', () => {
  it('has no TODO without a day, and none whose day has come', () => {
    const today = new Date().toISOString().slice(0, 10);
    const files = [
      ...listFiles('lib', 'components', 'entrypoints', 'tests'),
      'wxt.config.ts',
      'vitest.config.ts',
    ];
    const due = files
      .filter(isCode)
      .flatMap((file) =>
        [...readText(file).matchAll(/\/[/*]\s*(?:TODO|FIXME)\b(?: \[(\d{4}-\d{2}-\d{2})\])?/g)]
          .filter(([, day]) => day === undefined || day <= today)
          .map(([text]) => `${file}: ${text}`),
      );
    expect(due).toEqual([]);
  });
});
