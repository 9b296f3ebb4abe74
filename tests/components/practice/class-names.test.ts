import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../../components/practice');
const components = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.tsx'),
);

describe('class names of the practice shop', () => {
  // A class without a rule is `undefined` in the page, and the profile that reads it finds nothing.
  it.each(components)('of %s all stand in its style sheet', (file) => {
    const code = readFileSync(join(folder, file), 'utf8');
    const sheet = /from '\.\/(.+\.module\.css)'/.exec(code)?.[1];
    const css = sheet ? readFileSync(join(folder, dirname(file), sheet), 'utf8') : '';
    const used = [...code.matchAll(/styles\.(\w+)/g)].map(([, name]) => name);
    expect(used.filter((name) => !new RegExp(`\\.${name}\\b`).test(css))).toEqual([]);
  });
});
