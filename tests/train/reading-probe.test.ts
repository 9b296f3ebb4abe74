import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readingFingerprint } from '@/lib/domain/chat/intent-features';
import { readModelFile } from '@/lib/domain/models/model-file';
import { readingProbe } from './reading-probe';

it('was taught by what is read now: where this fails, `npm run train -- intents` is due', () => {
  const path = fileURLToPath(new URL('../../public/models/intents.bin', import.meta.url));
  const { values } = readModelFile(readFileSync(path));
  expect({ reading: values.reading, probe: values.probe }).toEqual({
    reading: readingFingerprint,
    probe: readingProbe(),
  });
});
