import { describe, expect, it } from 'vitest';
import { fail } from '@/lib/domain/result';
import { commitArchive, exportArchive, summarise } from '@/lib/store/archive';
import type { Store } from '@/lib/store/db';
import { recordSuggested, recordUse } from '@/lib/store/events';
import { listItemLinks, removeItemLink, restoreItemLink, saveItemLink } from '@/lib/store/goods';
import { wasOffered } from '@/lib/store/offered';
import { forgetOld } from '@/lib/store/retention';
import { putFile, readFile } from '@/lib/store/transfers';
import { linkDraft } from '../domain/goods/sample';
import { contents, mockFullDisk, must, openFresh, useFreshDisk } from './fresh';

useFreshDisk();

const now = new Date('2026-11-22T10:42:00Z');
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const save = (store: Store, change: Parameters<typeof linkDraft>[0] = {}, at = now) =>
  saveItemLink(store, linkDraft(change), at);
const listed = async (store: Store) => (await listItemLinks(store)).map(({ id }) => id);

describe('saveItemLink', () => {
  it('keeps a new link and its changes, the one changed last first', async () => {
    const store = await openFresh();
    const first = must(await save(store));
    must(await save(store, { id: 'l2', item: '木托盘' }, later(1)));
    expect(first).toMatchObject({ revision: 1, removedAt: null, updatedAt: now.toISOString() });
    expect(await listed(store)).toEqual(['l2', 'l1']);
    const changed = must(await save(store, { item: '云朵杯', revision: 1 }, later(2)));
    expect(changed).toMatchObject({ item: '云朵杯', revision: 2 });
    expect(await listed(store)).toEqual(['l1', 'l2']);
  });

  it('writes nothing where nothing changed', async () => {
    const store = await openFresh();
    const first = must(await save(store));
    expect(must(await save(store, { revision: 1 }, later(1)))).toEqual(first);
  });

  it('refuses what another page has changed or removed since', async () => {
    const store = await openFresh();
    must(await save(store));
    must(await save(store, { item: '云朵杯', revision: 1 }));
    expect(await save(store, { item: '别的杯', revision: 1 })).toEqual(fail('goods.changedElsewhere'));
    expect(await save(store, { item: '别的杯' })).toEqual(fail('goods.changedElsewhere'));
    must(await removeItemLink(store, 'l1', now));
    expect(await save(store, { item: '别的杯', revision: 3 })).toEqual(fail('goods.notFound'));
    expect(await save(store, { id: 'never', revision: 1 })).toEqual(fail('goods.notFound'));
  });

  it('has one link for an item in a shop', async () => {
    const store = await openFresh();
    must(await save(store, { item: '保温杯 500ml' }));
    const taken = fail('goods.itemTaken', { item: '保温杯 500ml' });
    expect(await save(store, { id: 'l2', item: '500ML  保溫杯' })).toEqual(taken);
    must(await save(store, { id: 'l2', item: '500ML 保溫杯', shop: 's1' }));
  });

  it('keeps all or nothing on a full disk', async () => {
    const store = await openFresh();
    mockFullDisk();
    expect(await save(store)).toEqual(fail('store.full'));
    expect(await listed(store)).toEqual([]);
  });
});

describe('a removed link', () => {
  it('comes back as it was, unless its item has another link by then', async () => {
    const store = await openFresh();
    const first = must(await save(store));
    must(await removeItemLink(store, 'l1', now));
    must(await removeItemLink(store, 'never', now));
    expect(await listed(store)).toEqual([]);
    expect(must(await restoreItemLink(store, 'l1'))).toEqual({ ...first, revision: 3 });
    must(await removeItemLink(store, 'l1', now));
    must(await save(store, { id: 'l2' }));
    expect(await restoreItemLink(store, 'l1')).toEqual(fail('goods.itemTaken', { item: '云朵保温杯' }));
    expect(await restoreItemLink(store, 'never')).toEqual(fail('goods.notFound'));
  });

  it('is forgotten after a month, one that is there never', async () => {
    const store = await openFresh();
    const keep = { learningDays: 30, factsDays: 90 };
    must(await save(store));
    must(await save(store, { id: 'l2', item: '木托盘' }));
    must(await removeItemLink(store, 'l1', now));
    must(await forgetOld(store, keep, later(29 * 24)));
    expect((await contents(store, ['itemLinks'])).itemLinks).toHaveLength(2);
    must(await forgetOld(store, keep, later(31 * 24)));
    must(await forgetOld(store, keep, later(900 * 24)));
    expect((await contents(store, ['itemLinks'])).itemLinks).toMatchObject([{ id: 'l2' }]);
  });
});

it('comes back from a full export changed, so that an open editor is refused', async () => {
  const store = await openFresh();
  must(await save(store));
  const { chunks } = must(await exportArchive(store, { token: 'out', now }));
  const text = must(await readFile(store, 'out', chunks));
  const changed = must(await save(store, { item: '云朵杯', revision: 1 }));
  expect((await summarise(store)).kept).toContainEqual({ kind: 'goods', records: 1 });
  must(await putFile(store, { token: 'in', text, now }));
  must(await commitArchive(store, 'in', now));
  expect(await listItemLinks(store)).toMatchObject([{ item: '云朵保温杯', revision: 3 }]);
  const again = { item: '别的杯', revision: changed.revision };
  expect(await save(store, again)).toEqual(fail('goods.changedElsewhere'));
});

describe('wasOffered', () => {
  const place = { site: 'pinduoduo', shop: '', conversation: '林小满' };
  const template = 'welcome.related';
  const first = { line: '有货吗', since: null };
  const second = { line: '多少钱', since: null };
  const offered = (store: Store, question = second, at = later(1), where = place) =>
    wasOffered(store, { ...where, question, template }, at);
  const show = async (store: Store, templates: string[]) =>
    must(await recordSuggested(store, { ...place, question: first, templates }, now));

  it('is once a conversation, and the same question still has it', async () => {
    const store = await openFresh();
    expect(await offered(store)).toBe(false);
    await show(store, ['welcome.stock']);
    expect(await offered(store)).toBe(false);
    await show(store, ['welcome.stock', template]);
    expect(await offered(store, first)).toBe(false);
    expect(await offered(store)).toBe(true);
    expect(await offered(store, second, later(1), { ...place, conversation: '周晴' })).toBe(false);
    expect(await offered(store, second, later(25))).toBe(false);
  });

  it('is over for good once it was taken', async () => {
    const store = await openFresh();
    await show(store, [template]);
    must(await recordUse(store, { ...place, template, how: 'insert' }, now));
    expect(await offered(store, first)).toBe(true);
  });

  it('takes an unknown conversation for one in which it was', async () => {
    const store = await openFresh();
    const unknown = { ...place, conversation: null };
    expect(await wasOffered(store, { ...unknown, question: first, template }, now)).toBe(true);
  });
});
