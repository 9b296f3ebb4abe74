import { browser } from 'wxt/browser';
import type { IntentModel } from '@/lib/domain/chat/intent-model';
import { BadModel, type ModelFile, readModelFile } from '@/lib/domain/models/model-file';
import { type ModelName, modelNames, type ShippedModel, shippedModels } from '@/lib/domain/models/shipped';
import type { ReviewModel } from '@/lib/domain/reviews/model';

/** Reads one of our own packed files, by its path in the package. */
export type ReadFile = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/** The browser gives our own files through fetch alone; the address is never another's. */
export const readPacked: ReadFile = async (path) => {
  const answer = await fetch(browser.runtime.getURL(`/${path}` as never));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
};

/** A trained model; null where it can't be used, so that judgement goes on by rules alone. */
export type Lazy<T> = () => Promise<T | null>;

/** The trained models that this worker judges with, each read when it is first asked for. */
export function createModels(read: ReadFile, shipped = shippedModels) {
  const models = {
    intents: lazyModel(read, shipped.intents, parseWarm),
    reviews: lazyModel(read, shipped.reviews, parseReviews),
  } satisfies Record<ModelName, Lazy<unknown>>;
  return {
    ...models,
    /** Reads every model and names those that can't be used. */
    async broken(): Promise<ModelName[]> {
      const tried = await Promise.all(
        modelNames.map(async (name) => ({ name, model: await models[name]() })),
      );
      return tried.flatMap(({ name, model }) => (model === null ? [name] : []));
    },
  };
}

/** The first text takes ten times as long as the next: better while the database is still being opened. */
async function parseWarm(file: ModelFile): Promise<IntentModel> {
  const { judgeIntents, parseIntentModel } = await import('@/lib/domain/chat/intent-model');
  const model = parseIntentModel(file);
  judgeIntents(model, '什么时候发货');
  return model;
}

async function parseReviews(file: ModelFile): Promise<ReviewModel> {
  const { parseReviewModel } = await import('@/lib/domain/reviews/model');
  return parseReviewModel(file);
}

export type Models = ReturnType<typeof createModels>;

/**
 * A model that is read once in this worker's life. A file that is not the one that was packed, or can't be understood,
 * stays unusable and is told to the console once; one that could not be read at all is tried again the next time.
 */
export function lazyModel<T>(
  read: ReadFile,
  shipped: ShippedModel | undefined,
  parse: (file: ModelFile) => T | Promise<T>,
): Lazy<T> {
  let loading: Promise<T | null> | null = null;
  return () => {
    loading ??= load(read, shipped, parse).catch((error: unknown) => {
      console.error(`countermate: ${shipped?.file ?? 'a model that was never packed'}`, error);
      if (!(error instanceof BadModel)) loading = null;
      return null;
    });
    return loading;
  };
}

async function load<T>(
  read: ReadFile,
  shipped: ShippedModel | undefined,
  parse: (file: ModelFile) => T | Promise<T>,
): Promise<T> {
  if (!shipped) throw new BadModel('not packed');
  const bytes = await read(`models/${shipped.file}`);
  if (bytes.length !== shipped.bytes) throw new BadModel(`${bytes.length} bytes instead of ${shipped.bytes}`);
  if ((await digestOf(bytes)) !== shipped.sha256) throw new BadModel('not the bytes that were packed');
  return parse(readModelFile(bytes));
}

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
