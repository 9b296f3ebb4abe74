import { render } from 'preact';
import { expect, it } from 'vitest';
import { DockHead } from '@/components/chat/DockHead';
import { Suggestions } from '@/components/chat/Suggestions';
import type { DockActions, DockView } from '@/components/chat/view';
import type { Reason } from '@/lib/domain/chat/suggestion';
import { translator } from '@/lib/words';
import { chatWords } from '@/lib/words/chat';

const t = translator(chatWords, 'zh-CN');

function head(incidents: DockView['incidents']) {
  const view = { dock: { collapsed: false }, question: null, waited: null, suggestions: [], incidents };
  const stage = document.createElement('div');
  const drawn = { state: 'ready', ...view } as unknown as DockView;
  render(<DockHead view={drawn} actions={{} as DockActions} t={t} />, stage);
  return stage.querySelector<HTMLElement>('[data-cm="incident"]');
}

it('says what stands still: one by its name, several by their number', () => {
  expect(head([])).toBeNull();
  expect(head(['courier'])?.textContent).toBe('突发：快递停运');
  expect(head(['courier', 'power'])?.textContent).toBe('突发 2 项');
  expect(head(['courier', 'power'])?.title).toBe('突发：快递停运\n突发：停电');
});

it.each<[Reason, string]>([
  [{ kind: 'incident', incident: 'courier' }, '突发中'],
  [{ kind: 'audience', audience: 'returning' }, '老客'],
  [{ kind: 'level', level: '金牌会员' }, '会员 金牌会员'],
  [{ kind: 'expired' }, '已过期'],
  [{ kind: 'upcoming' }, '未开始'],
])('says of a reply why it stands there: %o', (reason, said) => {
  const stage = document.createElement('div');
  const one = { template: 'a', title: '甲', text: '乙', asks: [], reasons: [reason] };
  render(<Suggestions suggestions={[one]} onUse={() => {}} t={t} />, stage);
  expect(stage.querySelector('.cm-dock-reason')?.textContent).toBe(said);
});

it('names what the buyer wants in place of their words, and says it whole under the pointer', () => {
  const stage = document.createElement('div');
  const reasons: Reason[] = [
    { kind: 'words', words: ['什么时候发货'] },
    { kind: 'intent', intent: 'dispatch_time' },
    { kind: 'order', status: 'paid' },
  ];
  const one = { template: 'a', title: '甲', text: '乙', asks: [], reasons };
  render(<Suggestions suggestions={[one]} onUse={() => {}} t={t} />, stage);
  const reason = stage.querySelector<HTMLElement>('.cm-dock-reason');
  expect(reason?.textContent).toBe('问发货时间 + 待发货');
  expect(reason?.title).toBe('问发货时间 + 待发货');
});
