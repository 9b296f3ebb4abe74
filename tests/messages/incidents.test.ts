import { expect, it } from 'vitest';
import { endConnections, evict, must, useFreshDisk } from '../store/fresh';
import { buyerSays, placeOf, startWorker } from './counter';

const disk = useFreshDisk();

const kinds = (incidents: readonly { kind: string }[]) => incidents.map(({ kind }) => kind);

it('stays switched on across the death of the worker', async () => {
  const worker = startWorker();
  must(await worker.ask('settings.incident', { kind: 'courier', on: true }));
  expect(worker.announce.mock.calls).toEqual([['settings']]);
  endConnections(disk);
  expect(kinds(must(await startWorker().ask('settings.get', null)).incidents)).toEqual(['courier']);
});

it('hears two pages that switch at once', async () => {
  const { ask } = startWorker();
  await Promise.all([
    ask('settings.incident', { kind: 'courier', on: true }),
    ask('settings.incident', { kind: 'power', on: true }),
  ]);
  const { incidents } = must(await ask('settings.incident', { kind: 'courier', on: false }));
  expect(kinds(incidents)).toEqual(['power']);
});

it('is told to practice, where none is switched for the shop', async () => {
  const { ask } = startWorker();
  must(await ask('settings.incident', { kind: 'power', on: true }));
  expect(kinds(must(await ask('settings.get', null, 'practice')).incidents)).toEqual(['power']);
  must(await ask('settings.incident', { kind: 'system', on: true }, 'practice'));
  expect(kinds(must(await ask('settings.get', null)).incidents)).toEqual(['power']);
});

it('is off where the browser took the database away', async () => {
  const worker = startWorker();
  must(await worker.ask('settings.incident', { kind: 'power', on: true }));
  await evict(disk);
  expect(must(await startWorker().ask('settings.get', null)).incidents).toEqual([]);
});

it('takes no kind that we don’t know', async () =>
  expect(await startWorker().ask('settings.incident', { kind: 'flood' as never, on: true })).toMatchObject({
    error: { code: 'message.badInput' },
  }));

const judge = async ({ ask }: ReturnType<typeof startWorker>, ...lines: string[]) =>
  must(await ask('chat.judge', { place: placeOf(), facts: buyerSays(...lines) }, 'page'));

it('puts its template before all others while it is on, says why, and as before once it is off', async () => {
  const worker = startWorker();
  const question = '我的快递怎么还没到';
  const usual = await judge(worker, question);
  expect(usual.suggestions[0]?.template).not.toBe('incident.courier');
  expect(usual).not.toHaveProperty('incidents');
  must(await worker.ask('settings.incident', { kind: 'courier', on: true }));
  const now = await judge(worker, question);
  expect(now.incidents).toEqual(['courier']);
  expect(now.suggestions[0]).toMatchObject({ template: 'incident.courier' });
  expect(now.suggestions[0]?.reasons).toContainEqual({ kind: 'incident', incident: 'courier' });
  expect(new Set(now.suggestions.map(({ template }) => template)).size).toBe(now.suggestions.length);
  expect(now.suggestions[1]?.template).toBe(usual.suggestions[0]?.template);
  must(await worker.ask('settings.incident', { kind: 'courier', on: false }));
  expect(await judge(worker, question)).toEqual(usual);
});

it('changes nothing for thanks, a nod, or another question', async () => {
  const worker = startWorker();
  const lines = ['快递收到了，谢谢', '好的', '能开发票吗'];
  const answers = () => Promise.all(lines.map(async (line) => (await judge(worker, line)).suggestions));
  const usual = await answers();
  must(await worker.ask('settings.incident', { kind: 'courier', on: true }));
  expect(await answers()).toEqual(usual);
});

it('leaves a starter template out that the person bound to dates that are over', async () => {
  const worker = startWorker();
  const { templates } = must(await worker.ask('templates.list', null));
  const stored = templates.find(({ id }) => id === 'incident.courier');
  if (!stored) throw new Error('no incident.courier');
  const { id, group, title, text, asks, code, fit, shop, revision } = stored;
  const draft = { id, group, title, text, asks, code, shop, revision };
  must(await worker.ask('templates.save', { ...draft, fit: { ...fit, until: '2026-01-31' } }));
  must(await worker.ask('settings.incident', { kind: 'courier', on: true }));
  const { suggestions } = await judge(worker, '快递停了吗');
  expect(suggestions.map(({ template }) => template)).not.toContain('incident.courier');
  const search = { place: placeOf(), facts: null, query: '快递停运' };
  const found = must(await worker.ask('templates.search', search, 'page'));
  expect(found[0]).toMatchObject({ template: 'incident.courier' });
  expect(found[0]?.reasons.at(-1)).toEqual({ kind: 'expired' });
});
