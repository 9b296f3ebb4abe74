import { describe, expect, it } from 'vitest';
import { offsetAt, rangeAt, readLines } from '@/lib/page/composer/lines';

function editor(html: string, tag = 'div'): HTMLElement {
  document.body.innerHTML = `<${tag} contenteditable="true">${html}</${tag}>`;
  return document.body.firstElementChild as HTMLElement;
}

describe('the lines of an editable element', () => {
  it.each([
    ['一行', '一行'],
    ['甲<br>乙', '甲\n乙'],
    ['甲<br>', '甲'],
    ['甲<br><br>', '甲\n'],
    ['甲<br><br>乙', '甲\n\n乙'],
    ['甲<div>乙</div><div><br></div><div>丙</div>', '甲\n乙\n\n丙'],
    ['<div>甲<br></div><div>乙</div>', '甲\n乙'],
    ['<p>甲</p><p>乙</p>', '甲\n乙'],
    ['<div><div>甲</div></div><div>乙</div>丙', '甲\n乙\n丙'],
    ['<div><br></div><div>甲</div>', '\n甲'],
    ['\n  <p>甲</p>\n  <p>乙</p>\n', '甲\n乙'],
    ['亲&nbsp;<b>一定</b>哦', '亲 一定哦'],
    ['\u200b甲\ufeff乙', '甲乙'],
    ['👨‍👩‍👧好', '👨‍👩‍👧好'],
    ['', ''],
    ['<br>', ''],
  ])('%s', (html, text) => {
    expect(readLines(editor(html)).text).toBe(text);
  });

  it('of pre are its line feeds', () => {
    expect(readLines(editor('甲\n乙\n', 'pre')).text).toBe('甲\n乙');
  });

  it('every stretch of the text is found again in the page', () => {
    const box = editor('甲乙<b>丙\u200b丁</b><div>戊<br>己</div><div><br></div><p>庚辛</p>');
    const lines = readLines(box);
    for (let start = 0; start < lines.text.length; start++) {
      for (let end = start + 1; end <= lines.text.length; end++) {
        const range = rangeAt(box, lines, start, end);
        expect(range.toString().replace('\u200b', '')).toBe(
          lines.text.slice(start, end).replaceAll('\n', ''),
        );
      }
    }
  });

  it('a caret told as an offset comes back to the same line', () => {
    const box = editor('甲<div>乙丙</div><div><br></div><div>丁</div>');
    const lines = readLines(box);
    for (let at = 0; at <= lines.text.length; at++) {
      const { startContainer: node, startOffset: offset } = rangeAt(box, lines, at, at);
      expect(offsetAt(lines, { node, offset })).toBe(at);
    }
  });
});
