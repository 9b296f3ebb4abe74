import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BadModel, readModelFile, writeModelFile } from '@/lib/domain/models/model-file';

const model = {
  kind: 'test',
  version: 3,
  values: { scale: 0.25, 偏: -1 },
  sections: { empty: new Uint8Array(0), odd: Uint8Array.of(1, 2, 3), last: Uint8Array.of(9) },
};

describe('model files', () => {
  it('reads what was written, and writes the same bytes again', () => {
    const bytes = writeModelFile(model);
    expect(readModelFile(bytes)).toEqual(model);
    expect(writeModelFile(readModelFile(bytes))).toEqual(bytes);
  });

  it('lays every section where a typed array can be laid over it', () => {
    const weights = Float64Array.of(1.5, -2);
    const bytes = writeModelFile({
      ...model,
      sections: { odd: Uint8Array.of(1), weights: new Uint8Array(weights.buffer) },
    });
    const { weights: read } = readModelFile(bytes).sections;
    expect(read && new Float64Array(read.buffer, read.byteOffset, 2)).toEqual(weights);
  });

  it('refuses a file that was cut short anywhere, lengthened, or is none', () => {
    const bytes = writeModelFile(model);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), (end) => {
        expect(() => readModelFile(bytes.subarray(0, end))).toThrow(BadModel);
      }),
    );
    expect(() => readModelFile(Uint8Array.of(...bytes, 0))).toThrow(BadModel);
    expect(() => readModelFile(new TextEncoder().encode('a text of some length'))).toThrow(BadModel);
  });
});
