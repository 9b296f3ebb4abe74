import { describe, expect, it } from 'vitest';
import { fail } from '@/lib/domain/result';
import { draft } from '../domain/templates/sample';
import { must, useFreshDisk } from '../store/fresh';
import { buyerSays, placeOf, startWorker } from './counter';

useFreshDisk();

const question = buyerSays('请问什么时候发货呀');

describe('chat.fill and templates.search', () => {
  it('fills the blanks with the person’s answers', async () => {
    const worker = startWorker();
    must(
      await worker.ask('templates.save', draft({ text: '{买家|亲}，{快递}会送到{?地址}哦~', code: 'sd' })),
    );
    const fill = { place: placeOf(), facts: question, template: 't1' };
    const open = must(await worker.ask('chat.fill', { ...fill, answers: {} }, 'page'));
    expect(open.asks.map(({ name }) => name)).toEqual(['快递', '地址']);
    const done = must(
      await worker.ask('chat.fill', { ...fill, answers: { 快递: '中通', 地址: '门口' } }, 'page'),
    );
    expect(done).toMatchObject({ text: '林小满，中通会送到门口哦~', asks: [] });
    const [found] = must(
      await worker.ask('templates.search', { place: placeOf(), facts: null, query: 'sd' }, 'page'),
    );
    expect(found).toMatchObject({ template: 't1', reasons: [{ kind: 'code' }] });
  });

  it('calls a shop by its name, never by its id', async () => {
    const worker = startWorker();
    must(await worker.ask('settings.save', { shops: [{ id: 's1', name: '小鹿家' }] }));
    must(await worker.ask('templates.save', draft({ text: '欢迎来到{店铺|小店}哦~' })));
    const fill = async (shop: string) =>
      must(
        await worker.ask(
          'chat.fill',
          { place: { ...placeOf(), shop }, facts: question, template: 't1', answers: {} },
          'page',
        ),
      ).text;
    expect(await fill('s1')).toBe('欢迎来到小鹿家哦~');
    expect(await fill('gone')).toBe('欢迎来到小店哦~');
  });

  it('shows our own pages the templates of every shop', async () => {
    const worker = startWorker();
    must(await worker.ask('templates.save', draft({ code: 'bd', shop: 's1' })));
    const place = { site: '', shop: '', conversation: null };
    expect(
      must(await worker.ask('templates.search', { place, facts: null, query: 'bd' })).map(
        ({ template }) => template,
      ),
    ).toEqual(['t1']);
  });

  it('shows a shop’s own template to no other shop', async () => {
    const worker = startWorker();
    must(await worker.ask('templates.save', draft({ code: 'bd', shop: '二店' })));
    const search = async (shop: string) =>
      must(
        await worker.ask(
          'templates.search',
          { place: { ...placeOf(), shop }, facts: null, query: 'bd' },
          'page',
        ),
      );
    expect(await search('')).toEqual([]);
    expect(await search('二店')).toHaveLength(1);
  });

  it('has no text for a template that was removed', async () => {
    const worker = startWorker();
    const template = 'dispatch.when';
    must(await worker.ask('templates.remove', { ids: [template] }));
    expect(
      await worker.ask('chat.fill', { place: placeOf(), facts: question, template, answers: {} }, 'page'),
    ).toEqual(fail('template.notFound'));
  });
});
