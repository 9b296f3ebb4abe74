import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { lazyModel, type ReadFile } from '@/entrypoints/background/models';
import { writeModelFile } from '@/lib/domain/models/model-file';
import { startWorker } from './counter';

const bytes = writeModelFile({
  kind: 'test',
  version: 1,
  values: { bias: 0.5 },
  sections: { weights: Uint8Array.of(1, 2, 3) },
});
const hex = async (of: Uint8Array<ArrayBuffer>) =>
  Buffer.from(await crypto.subtle.digest('SHA-256', of)).toString('hex');
const shippedAs = async (of: Uint8Array<ArrayBuffer>) => ({
  file: 'test.bin',
  bytes: of.length,
  sha256: await hex(of),
});
const quiet = () => {
  const spy = vi.spyOn(console, 'error').mockImplementation(() => {});
  onTestFinished(() => spy.mockRestore());
  return spy;
};

describe('a trained model', () => {
  it('is read once, when it is first asked for', async () => {
    const read = vi.fn<ReadFile>(async () => bytes);
    const model = lazyModel(read, await shippedAs(bytes), (file) => file.values.bias);
    expect(read).not.toHaveBeenCalled();
    expect(await Promise.all([model(), model()])).toEqual([0.5, 0.5]);
    expect(read.mock.calls).toEqual([['models/test.bin']]);
  });

  it.each([
    ['cut short', bytes.slice(0, -1)],
    [
      'changed in one byte',
      Uint8Array.from(bytes, (byte, at) => (at === bytes.length - 1 ? byte ^ 1 : byte)),
    ],
    ['empty', new Uint8Array(0)],
  ])('that was %s is not used, and not read again', async (_what, damaged) => {
    const told = quiet();
    const read = vi.fn<ReadFile>(async () => damaged);
    const model = lazyModel(read, await shippedAs(bytes), (file) => file);
    expect([await model(), await model()]).toEqual([null, null]);
    expect(read).toHaveBeenCalledTimes(1);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('that is whole and says nothing that we understand is not used', async () => {
    quiet();
    const strange = new TextEncoder().encode('whole, and no model');
    const model = lazyModel(
      async () => strange,
      await shippedAs(strange),
      (file) => file,
    );
    expect(await model()).toBeNull();
  });

  it('that could not be read is asked for again', async () => {
    quiet();
    const read = vi.fn<ReadFile>(async () => bytes).mockRejectedValueOnce(new Error('disk'));
    const model = lazyModel(read, await shippedAs(bytes), (file) => file.kind);
    expect([await model(), await model()]).toEqual([null, 'test']);
  });
});

it('can use every model that is packed', async () => {
  const worker = startWorker();
  expect(await worker.ask('models.broken', null)).toEqual({ ok: true, value: [] });
});
