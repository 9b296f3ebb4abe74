import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

const url = 'https://mms.pinduoduo.com/chat-merchant/index.html';

it.each([
  ['read', ['--url', url, 'no-such-page.html'], 'no-such-page.html cannot be read: there is no such file.'],
  ['read', ['--url', url, 'tests'], 'tests cannot be read: it is a folder.'],
  [
    'bench',
    ['--bogus'],
    "Unknown option '--bogus'. Usage: npm run bench -- [--data DIR] [--only PART] --json",
  ],
  ['bench', ['x'], "Unexpected argument 'x'. Usage: npm run bench -- [--data DIR] [--only PART] --json"],
  [
    'bench',
    ['--only', 'x'],
    'There is no part x: it is one of wording, ranking, reviews, memory, page, orders.',
  ],
])('%s %j is refused with one sentence and exit code 2', (name, given, sentence) => {
  const { status, stderr, stdout } = spawnSync(process.execPath, [`tests/run/${name}.mjs`, ...given], {
    encoding: 'utf8',
  });
  expect({ status, stderr, stdout }).toEqual({ status: 2, stderr: `${sentence}\n`, stdout: '' });
});
