// Writes the two character tables of lib/domain again: `node tests/run/make-tables.mjs`.
// Sources: opencc-js (MIT and Apache-2.0) for Traditional → Simplified, pinyinlite (MIT) for readings.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const { Converter } = require('opencc-js/t2cn');
// Not main files of their package, so they have no types; named here lest the compiler looks for them.
const dictionary = 'pinyinlite/src/dict_full.js';
const shortDictionary = 'pinyinlite/src/dict_common.js';
/** @type {{ dict: [syllable: string, characters: string][] }} */
const readings = require(dictionary);
/** @type {typeof readings} */
const shortReadings = require(shortDictionary);

const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Where a word would decide, and nearly every word of buyers decides one way: 妳好, 瞭解, 什麽. */
const oneWay = new Map([
  ['妳', '你'],
  ['瞭', '了'],
  ['麽', '么'],
]);
/** Traditional for a rare character, Simplified for one in every other sentence. */
const left = new Set(['么']);

/** @returns {Map<string, string>} one UTF-16 unit to one other, never to one that is itself replaced */
function simplified() {
  const converters = ['t', 'hk', 'tw'].map((from) => Converter({ from, to: 'cn' }));
  const table = new Map(oneWay);
  for (let unit = 0x3400; unit <= 0x9fff; unit++) {
    const from = String.fromCharCode(unit);
    if (left.has(from) || oneWay.has(from)) continue;
    const to = converters.map((convert) => convert(from)).find((done) => done !== from && done.length === 1);
    if (to !== undefined) table.set(from, to);
  }
  for (const [from, to] of table) {
    const further = table.get(to);
    if (further === undefined) continue;
    if (further === from) table.delete(from);
    else table.set(from, further);
  }
  return table;
}

/** @param {Map<string, string>} table */
function writeTraditional(table) {
  const pairs = [...table].map(([from, to]) => from + to).join('');
  writeFileSync(
    at('lib/domain/traditional.ts'),
    [
      '/**',
      ` * Traditional characters, each followed by its Simplified one: ${table.size} pairs. Written by tests/run/make-tables.mjs`,
      ' * from opencc-js (https://github.com/nk2028/opencc-js, MIT and Apache-2.0); edit that, not this.',
      ' */',
      'export const traditionalPairs =',
      `  '${pairs}';`,
      '',
    ].join('\n'),
  );
}

/** The 6,763 characters of GB 2312, and the further ones of the short dictionary, which lacks 下, 什 and 专. */
function commonCharacters() {
  const decoder = new TextDecoder('gbk');
  const common = new Set(shortReadings.dict.flatMap(([, characters]) => [...characters]));
  for (let high = 0xb0; high <= 0xf7; high++) {
    for (let low = 0xa1; low <= 0xfe; low++) common.add(decoder.decode(new Uint8Array([high, low])));
  }
  return common;
}

/** @param {Map<string, string>} table Titles are folded before they are read, so 着 must be read as 著, too. */
function writeReadings(table) {
  const common = commonCharacters();
  const syllables = readings.dict
    .map(([syllable, characters]) => {
      const read = [...characters].filter((character) => character.length === 1 && common.has(character));
      return syllable + [...new Set(read.map((character) => table.get(character) ?? character))].join('');
    })
    .filter((entry) => /[^a-z]/.test(entry))
    .sort();
  const text = syllables.join(' ');
  writeFileSync(
    at('lib/domain/templates/pinyin-table.ts'),
    [
      '/**',
      ` * Readings of common characters: ${syllables.length} syllables, each followed by the characters that can be read so; v stands for ü.`,
      ' * Written by tests/run/make-tables.mjs from pinyinlite (https://github.com/breeswish/pinyinlite, MIT); edit that, not this.',
      ' */',
      'export const readings =',
      `  '${text}';`,
      '',
    ].join('\n'),
  );
}

const table = simplified();
writeTraditional(table);
writeReadings(table);
