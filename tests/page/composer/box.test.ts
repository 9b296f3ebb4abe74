import { expect, it } from 'vitest';
import type { ChatPage } from '@/lib/domain/sites/profile';
import { boxIn } from '@/lib/page/composer';
import { findBox } from '@/lib/page/composer/box';
import { pinduoduo } from '@/lib/sites/pinduoduo';

const page: ChatPage = { ...pinduoduo.pages.chat, input: [{ css: '#at', grade: 'S', seen: '2026-11-22' }] };

function draw(html: string): HTMLElement {
  document.body.innerHTML = html;
  const element = document.querySelector<HTMLElement>('#at');
  if (!element) throw new Error('nothing drawn');
  return element;
}

it.each([
  ['a textarea', '<textarea id="at" data-box></textarea>'],
  ['an editable element', '<div id="at" contenteditable="true" data-box><p>亲</p></div>'],
  [
    'a frame around a textarea',
    '<div id="at"><i contenteditable="false"></i><textarea data-box></textarea></div>',
  ],
  ['a frame around an editor', '<div id="at"><div contenteditable data-box></div></div>'],
])('in %s is the field that takes text', (_what, html) => {
  const box = boxIn(draw(html));
  expect(box.dataset.box).toBe('');
  expect(findBox(document, page)).toBe(box);
});

it('a frame without a field stands for itself, and is no reply box', () => {
  const frame = draw('<div id="at"><p>加载中</p></div>');
  expect(boxIn(frame)).toBe(frame);
  expect(findBox(document, page)).toBeNull();
});
