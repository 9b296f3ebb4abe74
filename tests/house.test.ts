import { basename, extname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brokenRule } from './house/rooms';
import { isCode, listFiles, type Node, namesUsed, parse, readText, walk } from './house/sources';

const shipped = listFiles('lib', 'components', 'entrypoints');
const ours = [...shipped, ...listFiles('tests')];
const sources = shipped.filter(isCode).map((file) => parse(file));

/** Tables that are long because they hold data; splitting one would hide it. */
const longData =
  /^(tests\/domain\/rules\/examples|lib\/(domain\/(rules|chat\/(synonyms|intent-cues|english-cues)|templates\/(starter|pinyin-table)|traditional)|sites\/|words\/))/;
const longest = 220;

describe('rooms', () => {
  it('imports only what the table allows', () => {
    const broken = sources.flatMap(({ file, imports }) => imports.map((entry) => brokenRule(file, entry)));
    expect(broken.filter((rule) => rule !== null)).toEqual([]);
  });

  it.each([
    ['lib/domain/chat/rank.ts', 'import { t } from "@/lib/words/chat"'],
    ['lib/domain/chat/rank.ts', 'import * as z from "zod"'],
    ['lib/page/watch.ts', 'import { chatFactsSchema } from "../domain/chat/facts"'],
    ['lib/overlays/chat.tsx', 'import { openStore } from "@/lib/store/db"'],
    ['lib/messages/client.ts', 'import { protocol } from "./protocol"'],
    ['components/chat/Dock.tsx', 'import { browser } from "wxt/browser"'],
    ['entrypoints/counter.content/index.ts', 'export { sites } from "@/lib/sites"'],
    ['entrypoints/options/main.tsx', 'const store = await import("@/lib/store/db")'],
    ['lib/drawer.ts', 'import "./domain/text"'],
  ])('refuses in %s: %s', (file, code) => {
    expect(parse(file, code).imports.map((entry) => brokenRule(file, entry))).toEqual([expect.any(String)]);
  });

  it('lets a type pass where only types may', () => {
    const file = 'lib/page/watch.ts';
    const [entry] = parse(file, 'import type { ChatFacts } from "@/lib/domain/chat/facts"').imports;
    expect(entry && brokenRule(file, entry)).toBeNull();
  });
});

describe('names', () => {
  it('has no drawers', () => {
    const drawer = /(^|\/)(utils?|helpers?|common|types?|misc|shared|stuff|core)(\/|\.\w+$)/;
    expect(ours.filter((file) => drawer.test(file))).toEqual([]);
  });

  it('writes files in kebab-case and components in PascalCase', () => {
    const wrong = shipped.filter(isCode).filter((file) => {
      const name = basename(file, extname(file));
      const component = file.startsWith('components/') && file.endsWith('.tsx');
      return !(component ? /^[A-Z][A-Za-z0-9]*$/ : /^[a-z0-9]+(-[a-z0-9]+)*$/).test(name);
    });
    expect(wrong).toEqual([]);
  });

  it('keeps files short', () => {
    const long = ours
      .filter((file) => isCode(file) && !longData.test(file))
      .map((file) => ({ file, lines: readText(file).split('\n').length - 1 }))
      .filter(({ lines }) => lines > longest);
    expect(long).toEqual([]);
  });
});

describe('purity', () => {
  const network = [
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'EventSource',
    'RTCPeerConnection',
    'WebTransport',
  ];
  const evaluated = ['eval', 'Function', 'importScripts'];
  const beacon = ['navigator.sendBeacon', '.sendBeacon'];
  const forbidden = [...network, ...evaluated, ...beacon];
  const reachOut = (code: string, file = 'lib/overlays/x.tsx') => {
    const source = parse(file, code);
    const names = namesUsed(source);
    return [
      ...forbidden.filter((name) => names.has(name)),
      ...network.filter((name) => names.has(`.${name}`)),
      ...remote(source.program),
    ];
  };

  /** Our own packed files can be had through fetch alone. */
  const ownFiles = 'entrypoints/background/models.ts';
  const ownFetch = 'fetch(browser.runtime.getURL(';

  it('reaches no network and evaluates no text', () => {
    const broken = sources
      .map(({ file, code }) => ({
        file,
        calls: reachOut(file === ownFiles ? code.replace(ownFetch, '((') : code, file),
      }))
      .filter(({ calls }) => calls.length > 0);
    expect(broken).toEqual([]);
    // Reads every file that ships: seconds on a machine that does other work too.
  }, 30_000);

  it.each([
    'fetch("/x")',
    'self.fetch("/x")',
    'new WebSocket(url)',
    'navigator.sendBeacon("/x")',
    'new Function("return 1")',
    'const x = <img src="https://example.com/x.png" />',
    'image.src = "//example.com/x.png"',
    'import(address)',
  ])('would notice %s', (code) => {
    expect(reachOut(code)).not.toEqual([]);
  });

  it('has no style sheet that loads from elsewhere', () => {
    const sheets = [...shipped, ...listFiles('public')].filter((file) => /\.(css|html)$/.test(file));
    const remoteSheet =
      /(url\(\s*['"]?(https?:)?\/\/|@import|\ssrc=['"](https?:)?\/\/|<link[^>]+href=['"](https?:)?\/\/)/;
    expect(sheets.filter((file) => remoteSheet.test(readText(file)))).toEqual([]);
  });

  it('asks one source for the browser’s language: pages of ours speak as the worker does', () => {
    const pages = sources.filter(({ file }) => /^(entrypoints|components)\//.test(file));
    const broken = pages.filter(({ code }) => /\bnavigator\.languages?\b/.test(code));
    expect(broken.map(({ file }) => file)).toEqual([]);
  });

  it('takes time and chance in the domain as arguments', () => {
    const clocks = [
      'Date.now',
      'Math.random',
      'performance',
      'crypto',
      'document',
      'window',
      'navigator',
      'setTimeout',
    ];
    const broken = sources
      .filter(({ file }) => file.startsWith('lib/domain/'))
      .map((source) => ({
        file: source.file,
        uses: [...clocks.filter((name) => namesUsed(source).has(name)), ...bareDates(source.program)],
      }))
      .filter(({ uses }) => uses.length > 0);
    expect(broken).toEqual([]);
  });
});

/** Addresses of other machines in a `src`, and imports whose address is not written out. */
function remote(program: Node): string[] {
  const found: string[] = [];
  const elsewhere = (node: unknown) => {
    const { value } = (node ?? {}) as Node;
    return typeof value === 'string' && /^(https?:)?\/\//.test(value);
  };
  walk(program, (node) => {
    const target = (node.left ?? {}) as { property?: Node };
    if (node.type === 'AssignmentExpression' && target.property?.name === 'src' && elsewhere(node.right))
      found.push('src');
    if (node.type === 'JSXAttribute' && (node.name as Node).name === 'src' && elsewhere(node.value))
      found.push('src');
    if (node.type === 'ImportExpression' && (node.source as Node).type !== 'Literal') found.push('import()');
  });
  return found;
}

/** `new Date()` without an argument reads the clock. */
function bareDates(program: Node): string[] {
  const found: string[] = [];
  walk(program, (node) => {
    const bare = node.type === 'NewExpression' && (node.arguments as Node[]).length === 0;
    if (bare && (node.callee as Node).name === 'Date') found.push('new Date()');
  });
  return found;
}
