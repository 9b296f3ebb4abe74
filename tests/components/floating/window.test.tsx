import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { click, press } from '../trusted';
import {
  answer,
  asked,
  callsOf,
  draw,
  fault,
  find,
  ok,
  permission,
  rows,
  said,
  set,
  soon,
  stage,
  strike,
  suggestion,
  type,
  words,
} from './stage';

const mark = {
  rule: 'promise.x',
  start: 1,
  end: 3,
  words: '一定',
  severity: 'warn',
  family: 'promise',
  reason: '不承诺',
  safe: '尽快',
  source: '店规',
  grade: 'B',
  date: '2026-11-22',
};

beforeEach(set);
afterEach(strike);

it('asks the lines as one question, with nobody’s name', async () => {
  await draw();
  await asked();
  expect(callsOf('chat.judge')).toHaveLength(1);
  expect(callsOf('chat.judge')[0]).toMatchObject({
    place: { site: 'desktop', shop: '', conversation: null },
    facts: { messages: [{ from: 'buyer', text: '在吗' }, { text: '什么时候发货' }] },
  });
  await soon(() => expect(document.activeElement).toBe(rows()[0]));
  expect(rows()[0]?.textContent).toContain('问发货时间');
});

it('copies by a digit, counts it once a question, and leads back to the question', async () => {
  await draw();
  await asked();
  press(rows()[0] as HTMLElement, '2');
  await soon(() => expect(stage.copied).toEqual(['物流 的回复']));
  expect(answer().value).toBe('物流 的回复');
  await soon(() => expect(said()).toContain('已复制'));
  await soon(() => expect(document.activeElement).toBe(words()));
  click(rows()[1] as HTMLElement);
  await soon(() => expect(stage.copied).toHaveLength(2));
  expect(callsOf('chat.used')).toEqual([
    { place: { site: 'desktop', shop: '', conversation: null }, template: '物流', how: 'copy' },
  ]);
  // Nobody knows what became of it in the client.
  expect([...callsOf('chat.sent'), ...callsOf('chat.suggested'), ...callsOf('chat.typed')]).toEqual([]);
});

it('counts nothing that could not be copied, and selects it for the person', async () => {
  stage.refusesCopy = true;
  await draw();
  await asked();
  click(rows()[0] as HTMLElement);
  await soon(() => expect(said()).toContain('浏览器不让复制'));
  expect(answer().value).toBe('发货 的回复');
  expect(callsOf('chat.used')).toEqual([]);
});

it('asks for a blank before it copies', async () => {
  stage.answers['chat.judge'] = ok({
    question: null,
    buyer: null,
    suggestions: [suggestion('地址', { text: '寄到{地址}', asks: [{ name: '地址', fallback: null }] })],
  });
  stage.answers['chat.fill'] = ok(suggestion('地址', { text: '寄到余杭' }));
  await draw();
  await asked();
  click(rows()[0] as HTMLElement);
  const blank = await vi.waitFor(() => find<HTMLInputElement>('[data-cm="ask"]'));
  expect(stage.copied).toEqual([]);
  expect(find('[data-cm="fill"]').textContent).toBe('复制');
  blank.value = '余杭';
  blank.dispatchEvent(new InputEvent('input', { bubbles: true }));
  const submit = new SubmitEvent('submit', { bubbles: true, cancelable: true });
  Object.defineProperty(submit, 'isTrusted', { value: true });
  await soon(() => expect(find<HTMLButtonElement>('[data-cm="fill"]').disabled).toBe(false));
  find('form').dispatchEvent(submit);
  await soon(() => expect(stage.copied).toEqual(['寄到余杭']));
});

it('takes an own answer back that a suggestion replaced', async () => {
  await draw();
  await asked();
  type(answer(), '我自己写的');
  click(rows()[0] as HTMLElement);
  await soon(() => expect(answer().value).toBe('发货 的回复'));
  click(await vi.waitFor(() => find('[data-cm="said"] button')));
  await soon(() => expect(answer().value).toBe('我自己写的'));
});

it('marks what an answer had better not say, and ignores it for this answer', async () => {
  stage.answers['draft.judge'] = ok([
    { ...mark, rule: 'curt', severity: 'hint', words: '在的', family: 'curt' },
    mark,
  ]);
  await draw();
  type(answer(), '亲一定发，在的');
  await soon(() => expect(stage.root.querySelectorAll('[data-cm="finding"]')).toHaveLength(2));
  // The more serious one first, and open.
  expect(find('[data-cm="finding"]').dataset.severity).toBe('warn');
  expect(find('[data-cm="finding"]').textContent).toContain('换成：尽快');
  click(find('[data-cm="ignore-once"]'));
  await soon(() => expect(stage.root.querySelectorAll('[data-cm="finding"]')).toHaveLength(1));
  expect(callsOf('draft.flagged')).toMatchObject([{ rule: 'promise.x', outcome: 'ignored' }]);
});

it('clears by Escape, and takes that back', async () => {
  await draw();
  await asked();
  press(words(), 'Escape');
  await soon(() => expect(words().value).toBe(''));
  expect(rows()).toEqual([]);
  click(await vi.waitFor(() => find('[data-cm="said"] button')));
  await soon(() => expect(words().value).toBe('在吗\n什么时候发货'));
});

it('says why nothing came, and asks again', async () => {
  stage.answers['chat.judge'] = fault('store.unavailable');
  await draw();
  type(words(), '在吗');
  press(words(), 'Enter', { ctrlKey: true });
  const retry = await vi.waitFor(() => find('.cm-notice button'));
  expect(find('.cm-notice').textContent).toContain('建议没有取到');
  stage.answers['chat.judge'] = ok({ question: null, buyer: null, suggestions: [] });
  click(retry);
  await soon(() => expect(find('[data-cm="answers"]').textContent).toContain('没有合适的话术'));
});

it('gives no suggestions while it is paused, and says so', async () => {
  stage.answers['pause.get'] = ok({ place: null, by: 'hour', until: '2026-11-22T10:30:00+08:00' });
  await draw();
  expect(stage.root.textContent).toContain('已暂停，不给建议');
  expect(stage.root.querySelector('[data-cm="answers"]')).toBeNull();
});

it('asks for the shop that was chosen', async () => {
  await draw({ shops: [{ id: 's1', name: '一店' }], floatingShop: 's1' });
  await asked();
  expect(callsOf('chat.judge')[0]).toMatchObject({ place: { shop: 's1' } });
  const select = find<HTMLSelectElement>('[data-cm="shop"]');
  stage.answers['settings.save'] = ok({ ...defaultSettings, shops: [{ id: 's1', name: '一店' }] });
  select.value = '';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await soon(() => expect(callsOf('chat.judge').at(-1)).toMatchObject({ place: { shop: '' } }));
  expect(callsOf('settings.save')).toEqual([{ floatingShop: '' }]);
});

it('reads the clipboard once it is allowed, offers a text once, and gives the permission back', async () => {
  const state = await draw({}, '能开发票吗');
  await state.clipboard.load();
  expect(stage.root.querySelector('[data-cm="offer"]')).toBeNull();
  await state.clipboard.toggle(true);
  await soon(() => expect(find('[data-cm="offer"]').textContent).toContain('能开发票吗'));
  expect(words().value).toBe('');
  click(find('[data-cm="use-clipboard"]'));
  await soon(() => expect(words().value).toBe('能开发票吗'));
  const stay = new AbortController();
  const front = new EventTarget();
  state.clipboard.watch(front as Window, stay.signal);
  front.dispatchEvent(new Event('focus'));
  await new Promise((done) => setTimeout(done, 20));
  expect(stage.root.querySelector('[data-cm="offer"]')).toBeNull();
  stay.abort();
  await state.clipboard.toggle(false);
  expect(permission.giveBack).toHaveBeenCalled();
});

it('shows what is due and the checklists, a line each, one open at a time', async () => {
  await draw();
  expect(stage.root.querySelector('.cm-floating__panel')).toBeNull();
  click(find('[data-fold="today"]'));
  await soon(() => expect(find('.cm-floating__panel').textContent).toContain('没有要处理的事'));
  click(find('[data-fold="checklists"]'));
  await soon(() => expect(find('.cm-floating__panel').textContent).toContain('没有进行中的清单'));
  press(find('.cm-floating__panel'), 'Escape');
  await soon(() => expect(stage.root.querySelector('.cm-floating__panel')).toBeNull());
});
