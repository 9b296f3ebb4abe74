import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Parts } from '@/lib/messages/server';
import { answer } from '@/lib/messages/server';
import { useFreshDisk } from '../store/fresh';
import { buyerSays, placeOf, readPublic, startWorker } from './counter';

useFreshDisk();

describe('what a message has read', () => {
  it('is no model of buyers where templates are edited and searched', async () => {
    const read = vi.fn(readPublic);
    const { ask } = startWorker('zh-CN', read);
    await ask('templates.list', null);
    await ask('templates.search', { place: placeOf(), facts: null, query: '发货' });
    expect(read).not.toHaveBeenCalled();
    await ask('chat.judge', { place: placeOf(), facts: buyerSays('什么时候发货') }, 'page');
    expect(read).toHaveBeenCalledOnce();
  });
});

describe('a part that could not be read', () => {
  const own = { id: 'us', url: 'chrome-extension://us/', standsOn: () => false };
  const sender = { id: 'us', url: `${own.url}options.html` };
  const ask = (parts: Partial<Parts>) =>
    answer(
      { to: 'countermate', name: 'models.broken', world: 'shop', now: null, input: null },
      sender,
      parts as Parts,
      own,
    );

  it('is an answer that says so, not a listener that broke', async () => {
    const spy = vi.spyOn(console, 'error').mockImplementation(() => {});
    onTestFinished(() => spy.mockRestore());
    expect(await ask({ models: () => Promise.reject(new Error('torn')) })).toMatchObject({
      ok: false,
      error: { code: 'unexpected' },
    });
    expect(spy).toHaveBeenCalledOnce();
  });
});
