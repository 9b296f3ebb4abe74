import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { BadInput, readJsonRows } from './rows';

const folder = mkdtempSync(join(tmpdir(), 'rows-'));
const read = (text: string) => {
  const path = join(folder, 'rows.jsonl');
  writeFileSync(path, text);
  return readJsonRows(path, z.object({ text: z.string() }), '"text"');
};

describe('readJsonRows', () => {
  it('passes over blank lines, a byte order mark, Windows line ends and fields that it does not know', () => {
    expect(read('\uFEFF{"text":"一"}\r\n\r\n{"text":"","more":1}\r\n')).toEqual([
      { text: '一' },
      { text: '' },
    ]);
  });

  it.each([
    ['no JSON', '{"text":"一"}\n\n{"text":', 'line 3: no object with "text".'],
    ['another object', '\n{"label":"one"}', 'line 2: no object with "text".'],
    ['no row', '\n \n', 'holds no row.'],
  ])('refuses %s and says where it stands in the file', (_, text, said) => {
    expect(() => read(text)).toThrow(said);
  });

  it('refuses a file that is not there', () => {
    expect(() => readJsonRows(join(folder, 'none.jsonl'), z.unknown(), 'JSON')).toThrow(BadInput);
  });
});
