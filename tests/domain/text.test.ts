import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/domain/text';
import { anyString } from '../any-string';

describe('fold', () => {
  it('lowers letters of any alphabet that keep their length', () => {
    expect(fold('iPhone ÉÜ ЖД')).toBe('iphone éü жд');
    expect(fold('İ')).toBe('İ');
  });

  it('turns full-width signs and blanks into half-width ones', () => {
    expect(fold('ＡＢｃ１２３！？　｛ｘ｝')).toBe('abc123!? {x}');
    expect(fold('a\u00a0b')).toBe('a b');
  });

  it('turns Traditional characters into Simplified ones', () => {
    expect(fold('請問什麼時候發貨？這個還有現貨嗎，謝謝妳')).toBe('请问什么时候发货?这个还有现货吗,谢谢你');
    expect(fold('瞭解，裡面幾號能到臺灣')).toBe('了解,里面几号能到台湾');
  });

  it('leaves everyday Simplified text as it is', () => {
    const text = '什么时候发货,么么哒。几号能到,面里有后面的吗';
    expect(fold(text)).toBe(text);
  });

  it('keeps every offset and says the same of its own result', () => {
    fc.assert(
      fc.property(anyString(), (text) => {
        const once = fold(text);
        expect(once).toHaveLength(text.length);
        expect(fold(once)).toBe(once);
      }),
    );
  });

  it('folds unit by unit: a part folds to the part of the whole', () => {
    fc.assert(
      fc.property(anyString(), anyString(), (a, b) => {
        expect(fold(a + b)).toBe(fold(a) + fold(b));
      }),
    );
  });

  it('takes texts longer than a call takes arguments', () => {
    const long = '發Ａ'.repeat(200_000);
    expect(fold(long)).toBe('发a'.repeat(200_000));
  });
});
