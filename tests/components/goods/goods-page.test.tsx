import { beforeEach, describe, expect, it } from 'vitest';
import { foundIn } from '@/components/goods/view';
import { link } from '../../domain/goods/sample';
import { must, useFreshDisk } from '../../store/fresh';
import { all, button, eventually, field, key, one, texts, type } from '../templates/page';
import { open, openGoods, rows, toasts, two, undo } from './page';

useFreshDisk();
beforeEach(() => {
  document.body.replaceChildren();
});

describe('the page', () => {
  it('says what it is for while there is nothing, and begins from there', async () => {
    const { draw } = await openGoods();
    draw();
    await eventually(() => expect(texts('.cm-empty__title')).toEqual(['还没有商品搭配']));
    expect(texts('.cm-goods__said')[0]).toContain('用不上也没关系');
    expect(all('.cm-button--primary')).toHaveLength(1);
    button('添加搭配').click();
    await eventually(() => expect(document.activeElement).toBe(field('商品')));
  });

  it('lists items in order, with what goes with them and why', async () => {
    await open();
    expect(rows()).toEqual(['木托盘', '云朵保温杯']);
    expect(texts('[data-link] .cm-goods__one')).toEqual(['隔热垫', '长柄杯刷清洗更省心']);
  });

  it('says so where it cannot be read, and tries again', async () => {
    const { broken, draw } = await openGoods(two);
    broken.add('goods.list');
    draw();
    await eventually(() => expect(one('[role="alert"]').textContent).toContain('数据库打不开'));
    broken.clear();
    button('再试一次').click();
    await eventually(() => expect(rows()).toHaveLength(2));
  });

  it('finds by item, related goods and need', async () => {
    await open();
    const search = one('.cm-list-search input') as HTMLInputElement;
    type(search, '清洗 杯刷');
    await eventually(() => expect(rows()).toEqual(['云朵保温杯']));
    expect(texts('[role="status"]')[0]).toBe('1 条搭配');
    type(search, '陶瓷');
    await eventually(() => expect(texts('.cm-empty__title')).toEqual(['没有搭配提到“陶瓷”']));
    key(search, 'Escape');
    await eventually(() => expect(rows()).toHaveLength(2));
  });

  it('warns of words that keep a pairing from being suggested', async () => {
    await open([{ related: [{ name: '长柄杯刷', why: '全网最低价' }] }]);
    expect(texts('.cm-goods__marked')[0]).toMatch(/全网最低.*有风险/);
  });

  it('says that the template is gone, and brings it back', async () => {
    const { worker, draw } = await openGoods(two);
    must(await worker.ask('templates.remove', { ids: ['welcome.related'] }));
    draw();
    await eventually(() => expect(one('.cm-notice').textContent).toContain('已删除'));
    button('恢复这条话术').click();
    await eventually(() => expect(all('.cm-notice')).toEqual([]));
  });
});

describe('removing', () => {
  it('is done at once, told, and taken back', async () => {
    await open();
    button('删除“木托盘”的搭配').focus();
    button('删除“木托盘”的搭配').click();
    await eventually(() => expect(rows()).toEqual(['云朵保温杯']));
    expect(toasts()).toEqual(['已删除“木托盘”的搭配']);
    expect((document.activeElement as HTMLElement).dataset.link).toBe('l1');
    undo();
    await eventually(() => expect(rows()).toHaveLength(2));
  });
});

it('walks the rows by arrow keys', async () => {
  await open();
  const [first, second] = all('[data-link]');
  first?.focus();
  if (first) key(first, 'ArrowDown');
  expect(document.activeElement).toBe(second);
  if (second) key(second, 'ArrowUp');
  expect(document.activeElement).toBe(first);
});

it('orders and finds in any language of the interface', () => {
  const all = ['Tray', 'bowl', '杯'].map((item) => ({ link: link({ item }), marked: [] }));
  expect(foundIn(all, '', 'en').map(({ link: { item } }) => item)).toEqual(['bowl', 'Tray', '杯']);
  expect(foundIn(all, 'TRAY 杯刷', 'en')).toHaveLength(1);
});
