import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type IntentModel, parseIntentModel } from '@/lib/domain/chat/intent-model';
import { readModelFile } from '@/lib/domain/models/model-file';

/** The intent model that ships. Throws BadModel where it was trained for other code than this. */
export function readShipped(): IntentModel {
  const file = fileURLToPath(new URL('../../public/models/intents.bin', import.meta.url));
  return parseIntentModel(readModelFile(readFileSync(file)));
}
