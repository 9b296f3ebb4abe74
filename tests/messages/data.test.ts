import { beforeEach, describe, expect, it } from 'vitest';
import { must, useFreshDisk } from '../store/fresh';
import { startWorker } from './counter';

useFreshDisk();

type Worker = ReturnType<typeof startWorker>;
let worker: Worker;
beforeEach(() => {
  worker = startWorker();
});

/** Takes a file out as the options page does. */
async function download({ ask }: Worker): Promise<string> {
  const { token, chunks } = must(await ask('data.export', null));
  let text = '';
  for (let index = 0; index < chunks; index++)
    text += must(await ask('data.exportChunk', { token, index })).text;
  return text;
}

const draft = {
  id: 'mine',
  group: 'dispatch',
  title: '我的话术',
  text: '亲，{商品}已经在打包啦~',
  asks: [],
  code: '',
  fit: { status: [], moment: null },
  shop: '',
  revision: 0,
};

describe('all data', () => {
  it('goes out into a file and comes back after everything was erased', async () => {
    must(await worker.ask('templates.save', draft));
    must(await worker.ask('settings.save', { agentName: '小满' }));
    const file = await download(worker);
    must(await worker.ask('data.erase', null));
    const erased = must(await worker.ask('templates.list', null)).templates;
    expect(erased.some(({ id }) => id === 'mine')).toBe(false);
    expect(erased.some(({ id }) => id === 'dispatch.when')).toBe(true);
    expect(must(await worker.ask('settings.get', null)).agentName).toBe('');

    must(await worker.ask('data.importChunk', { token: 't', index: 0, text: file }));
    const preview = must(await worker.ask('data.importPreview', { token: 't', chunks: 1 }));
    const templates = preview.kept.find(({ kind }) => kind === 'templates');
    expect((templates?.next ?? 0) - (templates?.now ?? 0)).toBe(1);
    must(await worker.ask('data.importCommit', { token: 't' }));
    const back = must(await worker.ask('templates.list', null)).templates;
    expect(back.find(({ id }) => id === 'mine')?.text).toBe(draft.text);
    expect(must(await worker.ask('settings.get', null)).agentName).toBe('小满');
  });

  it('tells when it was last exported, once the whole file was fetched', async () => {
    const { token } = must(await worker.ask('data.export', null));
    expect(must(await worker.ask('data.summary', null)).lastExportAt).toBeNull();
    must(await worker.ask('data.exportChunk', { token, index: 0 }));
    expect(must(await worker.ask('data.summary', null)).lastExportAt).not.toBeNull();
  });

  it('tells every open page after an erasure', async () => {
    must(await worker.ask('data.erase', null));
    expect(worker.announce.mock.calls.map(([topic]) => topic)).toEqual(
      expect.arrayContaining(['settings', 'templates', 'rules', 'cases']),
    );
    expect(worker.dueChanged).toHaveBeenCalled();
  });
});
