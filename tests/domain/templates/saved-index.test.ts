import { describe, expect, it } from 'vitest';
import { buildIndex } from '@/lib/domain/templates/build-index';
import { loadIndex, type SavedIndex, saveIndex } from '@/lib/domain/templates/saved-index';
import { templateOf } from './sample-templates';

const kept = (): SavedIndex =>
  saveIndex(buildIndex([templateOf('a', { asks: ['什么时候发货'] }), templateOf('b', { asks: ['怎么退'] })]));

describe('loadIndex', () => {
  it('refuses what another version saved, whatever it holds', () => {
    expect(loadIndex({ ...kept(), version: 2 })).toBeNull();
    expect(loadIndex({ version: 1 } as SavedIndex)).toBeNull();
  });

  it('refuses what is not whole', () => {
    const saved = kept();
    expect(loadIndex({ ...saved, bytes: saved.bytes.slice(0, -4) })).toBeNull();
    expect(loadIndex({ ...saved, bytes: new ArrayBuffer(0) })).toBeNull();
    expect(loadIndex({ ...saved, ids: saved.ids.slice(1) })).toBeNull();
    expect(loadIndex({ ...saved, termCount: saved.termCount + 1 })).toBeNull();
    expect(loadIndex(saved)).not.toBeNull();
  });

  it.each(kept().lengths.map((_, i) => [i]))(
    'refuses a list %i that is shorter than what leads into it says',
    (i) => {
      const saved = kept();
      const lengths = saved.lengths.with(i, (saved.lengths[i] ?? 0) - 1);
      const bytes = saved.bytes.slice(0, -4);
      expect(loadIndex({ ...saved, lengths, bytes })).toBeNull();
    },
  );
});
