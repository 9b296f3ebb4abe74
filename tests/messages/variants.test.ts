import { describe, expect, it } from 'vitest';
import { fail } from '@/lib/domain/result';
import { textFor, variantKey } from '@/lib/domain/templates/variants';
import { order } from '../domain/orders/sample';
import { draft } from '../domain/templates/sample';
import { contents, must, openFresh, useFreshDisk } from '../store/fresh';
import { buyerSays, placeOf, startWorker } from './counter';

useFreshDisk();

const worded = draft({
  id: 'own-1',
  title: '刻字要多久',
  text: '亲，刻字要多等两天~',
  variants: ['{买家|亲}，刻字的两天后发出~', '您好，刻字多两天'],
  asks: ['刻字要多久'],
});
const buyers = Array.from({ length: 30 }, (_, at) => `买家${at}号`);
const asking = (buyer: string) => ({
  ...buyerSays('刻字要多久'),
  conversation: { buyer, key: buyer },
});

describe('a template with variants', () => {
  it('gives each buyer one of them, the same each time, filled', async () => {
    const { ask } = startWorker();
    must(await ask('templates.save', worded));
    const said = new Map<string, string>();
    for (const buyer of buyers) {
      const input = { place: placeOf(buyer), facts: asking(buyer) };
      const [first] = must(await ask('chat.judge', input, 'page')).suggestions;
      expect(first?.template).toBe('own-1');
      said.set(buyer, first?.text ?? '');
      const filled = must(await ask('chat.fill', { ...input, template: 'own-1', answers: {} }, 'page'));
      const [found] = must(await ask('templates.search', { ...input, query: '刻字要多久' }, 'page'));
      expect([filled.text, found?.text]).toEqual([first?.text, first?.text]);
    }
    expect(new Set([...said].map(([buyer, text]) => text.replace(buyer, '{买家|亲}')))).toEqual(
      new Set([worded.text, ...(worded.variants ?? [])]),
    );
  });

  it('tells what became of each, and of what is not stored nothing', async () => {
    const { ask } = startWorker();
    must(await ask('templates.save', worded));
    for (const buyer of buyers) {
      const place = placeOf(buyer);
      must(await ask('chat.used', { place, template: 'own-1', how: 'insert' }, 'page'));
      must(await ask('chat.sent', { place, template: 'own-1', kept: 1, edited: false }, 'page'));
    }
    const { texts, surely } = must(await ask('templates.uses', { id: 'own-1' }));
    expect(texts.map(({ text }) => text)).toEqual([worded.text, ...(worded.variants ?? [])]);
    expect(texts.reduce((sum, { used }) => sum + used, 0)).toBe(buyers.length);
    expect(texts.every(({ used, unchanged }) => used > 0 && unchanged.count === used)).toBe(true);
    expect(surely).toEqual({ unchanged: null, paid: null });
    expect(await ask('templates.uses', { id: 'never' })).toEqual(fail('template.notFound'));
  });

  it('is flagged for a mark in any of them', async () => {
    const { ask } = startWorker();
    must(await ask('templates.save', { ...worded, variants: ['亲，全网最低价哦'] }));
    expect(must(await ask('templates.flagged', null))).toContainEqual(
      expect.objectContaining({ template: 'own-1', marks: expect.any(Number) }),
    );
  });

  it('reminds of each order by one text, and counts it under that', async () => {
    const { ask } = startWorker();
    const stored = must(await ask('templates.list', null)).templates.find(({ id }) => id === 'unpaid.first');
    if (!stored) throw new Error('no reminder in the library');
    const { order: _o, origin: _g, edited: _e, removedAt: _r, updatedAt: _u, ...mine } = stored;
    must(await ask('templates.save', { ...mine, variants: ['亲，您的订单还没付款哦~'] }));
    const template = { ...mine, variants: ['亲，您的订单还没付款哦~'] };
    const place = { site: 'taobao', shop: '', conversation: null };
    const due = order();
    must(await ask('orders.judge', { place, orders: [due] }, 'taobao'));
    must(
      await ask('reminders.done', { place, orderId: due.orderId, template: mine.id, how: 'copy' }, 'taobao'),
    );
    const { events } = await contents(await openFresh(), ['events']);
    expect(events).toContainEqual(
      expect.objectContaining({
        kind: 'order.reminded',
        variant: variantKey(textFor(template, due.orderId)),
      }),
    );
  });

  it('travels in a file of templates and in a file of everything', async () => {
    const worker = startWorker();
    must(await worker.ask('templates.save', worded));
    const { json } = must(await worker.ask('templates.export', null));
    expect(JSON.parse(json).templates).toContainEqual(expect.objectContaining({ variants: worded.variants }));
    must(await worker.ask('templates.remove', { ids: ['own-1'] }));
    const { token } = must(await worker.ask('templates.importPreview', { json }));
    const { templates } = must(await worker.ask('templates.importCommit', { token }));
    expect(templates.find(({ id }) => id === 'own-1')?.variants).toEqual(worded.variants);
  });

  it('loses them when they are taken out, and takes none that can’t be filled', async () => {
    const { ask } = startWorker();
    const saved = must(await ask('templates.save', worded));
    const { variants: _out, ...without } = { ...worded, revision: saved.revision };
    expect(must(await ask('templates.save', without)).variants).toBeUndefined();
    const broken = { ...worded, revision: saved.revision + 1, variants: ['亲，{}'] };
    expect(await ask('templates.save', broken)).toEqual(fail('template.emptyVariable', { variant: 1 }));
    expect(await ask('templates.save', { ...worded, revision: saved.revision + 1, text: '亲，{}' })).toEqual(
      fail('template.emptyVariable'),
    );
    expect(await ask('templates.save', { ...broken, variants: ['1', '2', '3', '4'] })).toMatchObject({
      ok: false,
    });
  });
});
