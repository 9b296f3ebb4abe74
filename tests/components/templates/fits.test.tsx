import { expect, it } from 'vitest';
import type { Fit } from '@/lib/domain/templates/template';
import { fakeWorker, group, template } from './fake-worker';
import { all, button, eventually, field, key, one, openPage, row, texts, type } from './page';

const usual: Fit = { status: [], moment: null };
const dated: Fit = { ...usual, from: '2026-11-10', until: '2026-11-12', incident: 'power' };

async function open(fit: Partial<Fit> = {}) {
  const worker = fakeWorker({
    groups: [group({ id: 'g1', name: '快递' })],
    templates: [template({ id: 'a', title: '甲', fit: { ...usual, ...fit } })],
  });
  const page = await openPage(worker.backend);
  await eventually(() => row('a').click());
  await eventually(() => expect(field('标题').value).toBe('甲'));
  return { worker, ...page };
}

/** Until the page has drawn what was done: a person is never faster. */
const drawn = () => new Promise((done) => setTimeout(done, 20));
const select = async (label: string, value: string) => {
  const control = field(label);
  control.value = value;
  control.dispatchEvent(new Event('change', { bubbles: true }));
  await drawn();
};
const date = async (label: string, value: string) => {
  type(field(label), value);
  await drawn();
};
const state = () => one('.cm-editor__state').textContent;
const saved = (worker: ReturnType<typeof fakeWorker>) =>
  worker.sent.filter(({ name }) => name === 'templates.save').map(({ input }) => (input as { fit: Fit }).fit);

it('saves audience, dates and incident, and takes what is emptied out again', async () => {
  const { worker } = await open();
  await select('适用买家', 'returning');
  await eventually(() => expect(state()).toBe('未保存'));
  await date('开始日期', '2026-11-10');
  await date('截止日期', '2026-11-30');
  await select('突发状况', 'courier');
  key(document.body, 's', { ctrlKey: true });
  await eventually(() => expect(state()).toBe('已保存'));
  await date('开始日期', '');
  await select('适用买家', '');
  await select('突发状况', '');
  await eventually(() => expect(state()).toBe('未保存'));
  key(document.body, 's', { ctrlKey: true });
  await eventually(() => expect(saved(worker)).toHaveLength(2));
  expect(saved(worker)).toEqual([
    { ...usual, audience: 'returning', from: '2026-11-10', until: '2026-11-30', incident: 'courier' },
    { ...usual, until: '2026-11-30' },
  ]);
  expect(Object.keys(saved(worker)[1] ?? {})).toEqual(['status', 'moment', 'until']);
});

it('is not unsaved once it is again as it was', async () => {
  await open(dated);
  await date('开始日期', '2026-11-01');
  await eventually(() => expect(state()).toBe('未保存'));
  await date('开始日期', '');
  await date('开始日期', '2026-11-10');
  await eventually(() => expect(state()).toBe('已保存'));
});

it('says at once that the last day comes before the first, and sends nothing', async () => {
  const { worker } = await open(dated);
  await date('截止日期', '2026-11-09');
  await eventually(() => expect(texts('.cm-field__error')).toEqual(['截止日期早于开始日期。']));
  expect(field('截止日期').getAttribute('aria-invalid')).toBe('true');
  button('保存').click();
  expect(saved(worker)).toEqual([]);
  await date('截止日期', '2026-11-10');
  await eventually(() => expect(all('.cm-field__error')).toEqual([]));
});

it('keeps what was chosen when another page changed the same template', async () => {
  const { worker, state: page } = await open();
  await select('适用买家', 'new');
  await eventually(() => expect(state()).toBe('未保存'));
  worker.edit('a', (stored) => ({ ...stored, fit: { ...usual, audience: 'returning' }, revision: 2 }));
  await page.library.load();
  await eventually(() => expect(state()).toBe('请先选一个版本'));
  expect(field('适用买家').value).toBe('new');
});

it.each<[Partial<Fit>, string[]]>([
  [{}, []],
  [{ audience: 'new' }, ['仅新客']],
  [{ audience: 'returning', until: '2026-11-22' }, ['仅老客', '到 11-22']],
  [{ until: '2026-11-21' }, ['已过期']],
  [{ from: '2026-11-23', until: '2026-11-30' }, ['11-23 起']],
  [{ from: '2026-11-22' }, []],
  [{ until: '2027-01-05' }, ['到 01-05']],
  [{ until: '2027-11-21' }, ['到 11-21']],
  [{ until: '2027-11-22' }, ['到 2027-11-22']],
  [{ from: '2025-11-10', until: '2025-11-12' }, ['已过期']],
])('shows %o in the list as %o', async (fit, badges) => {
  await open(fit);
  expect(texts('.cm-row__foot .cm-badge')).toEqual(badges);
});

it('takes levels as they are typed, comma by comma, and saves their names', async () => {
  const { worker } = await open();
  for (const line of ['VIP2', 'VIP2，', 'VIP2，金牌会员 ']) {
    type(field('仅会员等级'), line);
    await drawn();
    expect(field('仅会员等级').value).toBe(line);
  }
  key(document.body, 's', { ctrlKey: true });
  await eventually(() => expect(saved(worker)).toEqual([{ ...usual, levels: ['VIP2', '金牌会员'] }]));
  await eventually(() => expect(texts('[data-row="a"] .cm-badge')).toContain('会员 VIP2、金牌会员'));
  type(field('仅会员等级'), '');
  await drawn();
  key(document.body, 's', { ctrlKey: true });
  await eventually(() => expect(saved(worker)).toHaveLength(2));
  expect(saved(worker)[1]).toEqual(usual);
});

it('says which levels cannot be saved', async () => {
  const { worker } = await open();
  type(field('仅会员等级'), '会'.repeat(21));
  await drawn();
  key(document.body, 's', { ctrlKey: true });
  await eventually(() => expect(texts('.cm-field__error').join()).toContain('每个不超过 20 字'));
  expect(saved(worker)).toEqual([]);
});
