import { describe, expect, it } from 'vitest';
import { codeOwner } from '@/lib/domain/templates/codes';
import { applyDraft, contentOf, sameContent } from '@/lib/domain/templates/edit';
import { checkParent } from '@/lib/domain/templates/groups';
import { liveInOrder, orderStep, placeBefore } from '@/lib/domain/templates/order';
import type { Template, TemplateDraft } from '@/lib/domain/templates/template';
import { group, template } from './sample';

const at = { now: '2026-11-22T10:00:00.000Z', order: 9000 };

const draftOf = ({ id, group, title, text, asks, code, fit, shop, revision }: Template): TemplateDraft => ({
  id,
  group,
  title,
  text,
  asks,
  code,
  fit,
  shop,
  revision,
});

describe('applyDraft', () => {
  it('makes a new template of ours the person’s own, at the end of its group', () => {
    const saved = applyDraft({ ...draftOf(template()), title: ' 发货 ', revision: 0 }, null, at);
    expect(saved).toMatchObject({ title: '发货', origin: 'own', edited: false, order: 9000, revision: 1 });
    expect(saved).toMatchObject({ removedAt: null, updatedAt: at.now });
  });

  it('marks a starter template as the person’s once its content changes', () => {
    const stored = template({ origin: 'starter', revision: 3 });
    const saved = applyDraft({ ...draftOf(stored), text: '亲，48 小时内会安排哦~' }, stored, at);
    expect(saved).toMatchObject({ origin: 'starter', edited: true, revision: 4, order: stored.order });
  });

  it('leaves the record alone where nothing changed', () => {
    const stored = template({ origin: 'starter' });
    expect(applyDraft({ ...draftOf(stored), title: `${stored.title} ` }, stored, at)).toBe(stored);
  });

  it('puts a template that changes its group at the end of the new one', () => {
    const stored = template();
    expect(applyDraft({ ...draftOf(stored), group: 'courier' }, stored, at)).toMatchObject({ order: 9000 });
  });
});

describe('sameContent', () => {
  it('does not care in which order the fields were written down', () => {
    const { fit, ...rest } = template();
    expect(sameContent({ fit: { moment: fit.moment, status: fit.status }, ...rest }, template())).toBe(true);
  });

  it('takes an undefined part of the fit for one that is not there', () => {
    const { fit, ...rest } = template();
    expect(contentOf({ ...rest, fit: { ...fit, until: undefined } as never })).toEqual(contentOf(template()));
    expect(Object.keys(contentOf(template()).fit)).toEqual(['status', 'moment']);
  });

  it.each([
    { audience: 'new' },
    { from: '2026-11-10' },
    { until: '2026-11-12' },
    { incident: 'power' },
  ] as const)('sees %o in the fit', (change) => {
    const { fit, ...rest } = template();
    expect(sameContent(template(), { ...rest, fit: { ...fit, ...change } })).toBe(false);
  });

  it('does not care about place, date and revision', () => {
    expect(sameContent(template(), template({ order: 1, revision: 9, updatedAt: 'later' }))).toBe(true);
  });

  it.each([{ group: 'x' }, { title: 'x' }, { text: 'x' }, { asks: ['x'] }, { code: 'x' }, { shop: 'x' }])(
    'sees a change of %o',
    (change) => expect(sameContent(template(), template(change))).toBe(false),
  );
});

describe('codeOwner', () => {
  const all = [template({ id: 'a', code: 'FH' }), template({ id: 'b', code: 'th', removedAt: at.now })];

  it('finds a shortcut however it is typed', () => expect(codeOwner(all, 'ｆｈ', 'new')?.id).toBe('a'));
  it('lets a template keep its own', () => expect(codeOwner(all, 'fh', 'a')).toBeUndefined());
  it('frees the shortcut of a removed one', () => expect(codeOwner(all, 'th', 'new')).toBeUndefined());
  it('lets any number go without one', () => expect(codeOwner([template()], '', 'new')).toBeUndefined());
});

describe('checkParent', () => {
  const groups = [
    group({ id: 'top' }),
    group({ id: 'sub', parent: 'top' }),
    group({ id: 'gone', removedAt: at.now }),
  ];

  it.each([
    [null, null, true],
    [null, 'top', true],
    ['other', 'top', true],
    [null, 'sub', 'group.tooDeep'],
    ['top', 'top', 'group.tooDeep'],
    [null, 'gone', 'group.notFound'],
    [null, 'never', 'group.notFound'],
  ])('%s below %s: %s', (id, parent, expected) => {
    const result = checkParent(groups, id, parent);
    expect(result.ok || result.error.code).toBe(expected);
  });

  it('does not put a group with groups of its own below another', () => {
    const more = [...groups, group({ id: 'second' })];
    expect(checkParent(more, 'top', 'second')).toMatchObject({ error: { code: 'group.tooDeep' } });
  });
});

describe('placeBefore', () => {
  const list = ['a', 'b', 'c'].map((id, index) => ({ id, order: (index + 1) * orderStep, removedAt: null }));
  const after = (orders: Map<string, number>) =>
    liveInOrder(list.map((one) => ({ ...one, order: orders.get(one.id) ?? one.order }))).map(({ id }) => id);

  it.each([
    ['c', 'a', ['c', 'a', 'b']],
    ['a', 'c', ['b', 'a', 'c']],
    ['a', null, ['b', 'c', 'a']],
    ['b', 'b', ['a', 'c', 'b']],
  ])('moves %s before %s', (id, before, expected) =>
    expect(after(placeBefore(list, id, before))).toEqual(expected),
  );

  it('writes only the moved one while there is room', () => expect(placeBefore(list, 'c', 'b').size).toBe(1));

  it('spreads the list out once neighbours stand too close, any number of times', () => {
    let places = list;
    for (let turn = 0; turn < 200; turn++) {
      const orders = placeBefore(places, turn % 2 ? 'a' : 'c', 'b');
      places = places.map((one) => ({ ...one, order: orders.get(one.id) ?? one.order }));
      expect(
        liveInOrder(places)
          .map(({ id }) => id)
          .indexOf('b'),
      ).toBe(2);
      expect(new Set(places.map(({ order }) => order)).size).toBe(3);
    }
  });
});
