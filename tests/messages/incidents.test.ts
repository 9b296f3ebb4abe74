import { expect, it } from 'vitest';
import { endConnections, evict, must, useFreshDisk } from '../store/fresh';
import { startWorker } from './counter';

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
