import { describe, expect, it } from 'vitest';
import { findCommonWord } from '@/lib/domain/rules/common-words';
import { starterTemplates } from '@/lib/domain/templates/starter';

const messages = starterTemplates.map(({ text }) => text);

describe('findCommonWord', () => {
  it.each(['的', '您', '了', '亲', '，', '。', ' ', '~', '?'])(
    'refuses %j, which stands everywhere',
    (word) => {
      expect(findCommonWord(['神速送达', word], messages)).toBe(word);
    },
  );

  it.each(['赔', '神速送达', '好评', 'qq', '.*', '[a-z]+', '❤', 'v', '👍', '無敵'])('takes %j', (word) => {
    expect(findCommonWord([word], messages)).toBeNull();
  });

  it('folds what it compares, and knows nothing common without messages', () => {
    expect(findCommonWord(['ＱＱ'], ['加qq', '我的qq'])).toBe('ＱＱ');
    expect(findCommonWord(['的'], [])).toBeNull();
  });
});
