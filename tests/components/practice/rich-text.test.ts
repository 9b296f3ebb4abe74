import { describe, expect, it } from 'vitest';
import { readRichText, writeRichText } from '@/components/practice/rich-text';

const read = (html: string) => {
  const root = document.createElement('div');
  root.innerHTML = html;
  return readRichText(root);
};

describe('the text of a rich editor', () => {
  it.each([
    ['', ''],
    ['亲，您好', '亲，您好'],
    ['一<br>二', '一\n二'],
    ['一<br><br>', '一\n'],
    ['<br>', ''],
    ['<div>一</div><div>二</div>', '一\n二'],
    ['一<div>二</div>三', '一\n二\n三'],
    ['<div>一</div><div><br></div><div>三</div>', '一\n\n三'],
    ['<p>一<br>二</p><p>三</p>', '一\n二\n三'],
    ['一<b>二<i>三</i></b>', '一二三'],
    ['a&nbsp; b', 'a  b'],
    ['<div><div>一</div></div><div>二</div>', '一\n二'],
  ])('is read from %s', (html, text) => {
    expect(read(html)).toBe(text);
  });

  it.each(['', '一行', '一\n二', '一\n\n三', '末尾换行\n', '\n开头', '<b>不是标签</b>'])(
    'comes back as it was drawn: %j',
    (text) => {
      const root = document.createElement('div');
      writeRichText(root, text);
      expect(readRichText(root)).toBe(text);
    },
  );
});
