import { beforeEach, describe, expect, it } from 'vitest';
import { linkDraft } from '../../domain/goods/sample';
import { must, useFreshDisk } from '../../store/fresh';
import { all, button, eventually, field, key, one, texts } from '../templates/page';
import { edit, fill, open, rows, save, toasts, undo } from './page';

useFreshDisk();
beforeEach(() => {
  document.body.replaceChildren();
});

describe('typing', () => {
  it('saves a new pairing on Enter, and shows the sentence before', async () => {
    const { kept } = await open();
    key(document.body, 'n');
    await eventually(() => field('商品'));
    await fill('商品', ' 陶瓷碗 ');
    await fill('搭配商品', '碗架');
    await eventually(() => expect(texts('.cm-goods__said')[0]).toContain('选陶瓷碗的话，可以顺便看看碗架呢'));
    save();
    await eventually(() => expect(rows()).toContain('陶瓷碗'));
    expect((await kept()).find(({ item }) => item === '陶瓷碗')?.related).toEqual([
      { name: '碗架', why: '' },
    ]);
    expect(all('form')).toEqual([]);
  });

  it('changes one where it stands, and gives the focus back to its row', async () => {
    const { kept } = await open();
    await edit('云朵保温杯');
    await fill('再配一样', '杯套');
    await fill('它适合什么需要', '防滑');
    save('它适合什么需要');
    await eventually(() => expect(all('form')).toEqual([]));
    expect((await kept()).find(({ id }) => id === 'l1')).toMatchObject({
      revision: 2,
      related: [
        { name: '长柄杯刷', why: '清洗更省心' },
        { name: '杯套', why: '防滑' },
      ],
    });
    expect((document.activeElement as HTMLElement).dataset.link).toBe('l1');
  });

  it('leaves on Escape, and the undo puts what was typed back', async () => {
    const { kept } = await open();
    await edit('云朵保温杯');
    await fill('商品', '云朵杯');
    key(field('商品'), 'Escape');
    await eventually(() => expect(toasts()).toEqual(['已放弃对“云朵保温杯”的修改']));
    undo();
    await eventually(() => expect(field('商品').value).toBe('云朵杯'));
    save();
    await eventually(() => expect(rows()).toContain('云朵杯'));
    expect(await kept()).toHaveLength(2);
  });

  it.each([
    ['商品', ' 杯 ', '请填商品，至少两个字。'],
    ['商品', '长'.repeat(81), '最多 80 个字。'],
    ['商品', '木托盘', '“木托盘”已经有搭配了。'],
    ['搭配商品', '', '请填搭配商品。'],
    ['搭配商品', '长'.repeat(41), '最多 40 个字。'],
    ['适合什么需要', '长'.repeat(41), '最多 40 个字。'],
    ['再配一样', '长柄杯刷', '两样搭配不能相同。'],
    ['它适合什么需要', '防滑', '请填搭配商品。'],
    ['适合什么需要', '见 www.example.com', '这里不能放网址，平台会当作引流。'],
  ])('refuses %s “%s” with the reason, and keeps it in the field', async (label, value, reason) => {
    const { kept } = await open();
    const before = await kept();
    await edit('云朵保温杯');
    await fill(label, value);
    save(label);
    await eventually(() => expect(texts('.cm-field__error')).toEqual([reason]));
    expect(field(label).value).toBe(value);
    expect(await kept()).toEqual(before);
  });

  it('says that it could not be saved, and keeps what was typed', async () => {
    const { broken } = await open();
    await edit('云朵保温杯');
    await fill('商品', '云朵杯');
    broken.add('goods.save');
    save();
    await eventually(() => expect(texts('.cm-field__error')[0]).toContain('数据库打不开'));
    expect(field('商品').value).toBe('云朵杯');
  });
});

describe('two pages', () => {
  const elsewhere = linkDraft({ item: '云朵杯二代', revision: 1 });
  async function meet(change: (worker: Awaited<ReturnType<typeof open>>['worker']) => Promise<unknown>) {
    const page = await open();
    await edit('云朵保温杯');
    await fill('商品', '云朵杯');
    await change(page.worker);
    save();
    await eventually(() => one('.cm-notice'));
    return page;
  }

  it('of one pairing: mine goes over theirs', async () => {
    const { kept } = await meet((worker) => worker.ask('goods.save', elsewhere));
    expect(one('.cm-notice').textContent).toContain('云朵杯二代 → 长柄杯刷');
    button('用我的').click();
    await eventually(() => expect(rows()).toContain('云朵杯'));
    expect((await kept()).find(({ id }) => id === 'l1')).toMatchObject({ item: '云朵杯', revision: 3 });
  });

  it('of one pairing: theirs is taken, and mine can be had back', async () => {
    await meet((worker) => worker.ask('goods.save', elsewhere));
    button('用新的').click();
    await eventually(() => expect(field('商品').value).toBe('云朵杯二代'));
    undo();
    await eventually(() => expect(field('商品').value).toBe('云朵杯'));
  });

  it('one of which deleted it: mine becomes a new one', async () => {
    const { kept } = await meet((worker) => worker.ask('goods.remove', { id: 'l1' }));
    expect(one('.cm-notice').textContent).toContain('被删除');
    button('存成新的').click();
    await eventually(() => expect(rows()).toContain('云朵杯'));
    expect((await kept()).map(({ id }) => id).sort()).toEqual(['l2', 'new-1']);
  });

  it('show at once what the other saved, where nothing was typed', async () => {
    const { worker, state } = await open();
    await edit('云朵保温杯');
    must(await worker.ask('goods.save', elsewhere));
    await state.goods.load();
    await eventually(() => expect(field('商品').value).toBe('云朵杯二代'));
    expect(all('.cm-notice')).toEqual([]);
  });
});
