import { describe, expect, it } from 'vitest';
import { openStore } from '@/lib/store/db';
import { contents, everyStore, must, useFreshDisk } from '../store/fresh';
import { buyerSays, placeOf, practiceNow, startWorker } from './counter';

useFreshDisk();

const place = { ...placeOf(), site: 'practice' };
const facts = buyerSays('请问什么时候发货呀');

describe('the practice world', () => {
  it('plays without a trace in the shop', async () => {
    const worker = startWorker();
    must(await worker.ask('settings.save', { agentName: '小鹿', language: 'en' }));
    must(await worker.ask('templates.list', null));
    const shop = await openStore('shop');
    const before = await contents(shop, everyStore);
    worker.announce.mockClear();

    const opened = must(
      await worker.ask('page.opened', { url: 'https://practice.invalid/#/chat' }, 'practice'),
    );
    expect(opened).toMatchObject({ profile: { id: 'practice' }, page: 'chat', settings: { language: 'en' } });
    const { suggestions } = must(await worker.ask('chat.judge', { place, facts }, 'practice'));
    const template = suggestions[0]?.template ?? '';
    must(await worker.ask('chat.used', { place, template, how: 'insert' }, 'practice'));
    must(
      await worker.ask(
        'dock.moved',
        { site: 'practice', dock: { collapsed: true, dx: 1, dy: 1 } },
        'practice',
      ),
    );
    const marks = must(await worker.ask('draft.judge', { place, text: '全网最低价' }, 'practice'));
    must(await worker.ask('draft.ignore', { place, rule: marks[0]?.rule ?? '', words: null }, 'practice'));
    must(await worker.ask('templates.remove', { ids: [template] }, 'practice'));
    must(await worker.ask('settings.save', { agentName: '练习' }, 'practice'));

    expect(await contents(shop, everyStore)).toEqual(before);
    expect(worker.announce).not.toHaveBeenCalled();
    const practice = await openStore('practice');
    expect(await contents(practice, ['events'])).toMatchObject({
      events: [
        { kind: 'chat.used', site: 'practice', template, at: new Date(practiceNow).toISOString() },
        { kind: 'draft.flagged', site: 'practice', at: new Date(practiceNow).toISOString() },
      ],
    });
  });

  it('speaks as the shop does and keeps its own dock and rules', async () => {
    const worker = startWorker();
    must(await worker.ask('settings.save', { agentName: '小鹿', theme: 'dark', rulesOff: ['x'] }));
    expect(must(await worker.ask('settings.get', null, 'practice'))).toMatchObject({
      agentName: '小鹿',
      theme: 'dark',
      rulesOff: [],
    });
  });

  it('finds no marketplace, nor does a marketplace find practice', async () => {
    const worker = startWorker();
    const url = 'https://mms.pinduoduo.com/chat-merchant/index.html';
    expect(must(await worker.ask('page.opened', { url }, 'practice')).profile).toBeNull();
  });
});
