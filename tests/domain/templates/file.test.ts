import { describe, expect, it } from 'vitest';
import { fileVersion, largestFile, parseTemplateFile, writeTemplateFile } from '@/lib/domain/templates/file';
import { mergeFile } from '@/lib/domain/templates/merge';
import { group, template } from './sample';

const now = '2026-11-22T10:00:00.000Z';

type Row = Record<string, unknown>;
const row = (change: Row = {}): Row => ({ id: 't1', group: 'g1', title: '题', text: '文', ...change });
const fileOf = (change: Row = {}) =>
  JSON.stringify({
    format: 'countermate-templates',
    version: 1,
    exportedAt: now,
    groups: [{ id: 'g1', name: '组' }],
    templates: [row()],
    ...change,
  });

describe('writeTemplateFile', () => {
  it('writes what parseTemplateFile reads: live records in their order, nothing that only this machine knows', () => {
    const library = {
      groups: [
        group({ id: 'b', order: 2 }),
        group({ id: 'a', order: 1 }),
        group({ id: 'x', removedAt: now }),
      ],
      templates: [
        template({
          id: 't2',
          group: 'b',
          order: 2,
          code: 'fh',
          variants: ['亲，尽快哦~', '{买家|亲}，马上'],
          shop: '小店',
          fit: {
            status: ['paid'],
            moment: null,
            audience: 'returning',
            levels: ['VIP2', '金牌会员'],
            from: '2026-11-10',
            until: '2026-11-12',
            incident: 'overload',
          },
        }),
        template({ id: 't1', group: 'a', order: 1 }),
        template({ id: 't0', group: 'x', removedAt: now }),
      ],
    };
    const json = writeTemplateFile(library, now);
    expect(JSON.parse(json)).toMatchObject({ format: 'countermate-templates', version: 1, exportedAt: now });
    expect(json).not.toMatch(/revision|origin|edited|updatedAt|removedAt/);
    const parsed = parseTemplateFile(json);
    if (!parsed.ok) throw new Error(parsed.error.code);
    expect(parsed.value.groups.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(parsed.value.templates.map(({ id }) => id)).toEqual(['t1', 't2']);
    expect(mergeFile(library, parsed.value, now)).toMatchObject({ groups: [], templates: [], same: 2 });
  });
});

describe('parseTemplateFile', () => {
  const refused = (json: string) => {
    const parsed = parseTemplateFile(json);
    return parsed.ok ? 'read' : parsed.error;
  };

  it('fills in what a file written by hand leaves out', () => {
    const parsed = parseTemplateFile(`\uFEFF${fileOf()}`);
    expect(parsed).toMatchObject({
      value: { templates: [{ asks: [], code: '', shop: '', fit: { status: [], moment: null } }] },
    });
  });

  it.each(['', '{', fileOf().slice(0, -5), '随便'])('says that %j is not JSON', (json) =>
    expect(refused(json)).toEqual({ code: 'file.notJson' }),
  );

  it.each(['null', '[]', '{"templates":[]}', fileOf({ format: 'other' }), fileOf({ templates: {} })])(
    'says that %s is not ours',
    (json) => expect(refused(json)).toEqual({ code: 'file.notOurs' }),
  );

  it('says that a file comes from a newer version', () =>
    expect(refused(fileOf({ version: fileVersion + 1 }))).toEqual({ code: 'file.newer' }));

  it('counts bytes, not characters, against the limit', () => {
    const text = '很'.repeat(Math.ceil(largestFile / 3));
    expect(refused(text)).toEqual({ code: 'file.tooLarge', values: { megabytes: 8 } });
  });

  it.each([
    [{ title: '' }, 'title'],
    [{ title: 7 }, 'title'],
    [{ text: undefined }, 'text'],
    [{ text: '长'.repeat(4001) }, 'text'],
    [{ text: '亲 {}' }, 'text'],
    [{ asks: ['好', 5] }, 'asks.1'],
    [{ code: 'a b' }, 'code'],
    [{ fit: { status: ['lost'], moment: null } }, 'fit.status.0'],
    [{ fit: { status: [], moment: null, until: '2026-11-31' } }, 'fit.until'],
    [{ fit: { status: [], moment: null, from: '11-10' } }, 'fit.from'],
    [{ fit: { status: [], moment: null, from: '2026-11-12', until: '2026-11-11' } }, 'fit.until'],
    [{ fit: { status: [], moment: null, audience: 'all' } }, 'fit.audience'],
    [{ fit: { status: [], moment: null, incident: null } }, 'fit.incident'],
    [{ group: 'nowhere' }, 'group'],
    [{ id: 't1' }, 'id'],
    [{ code: 'ＦＨ' }, 'code'],
  ])('names row and field of %o', (change, field) => {
    const json = fileOf({ templates: [row({ code: 'fh' }), row({ id: 't2', ...change })] });
    expect(refused(json)).toEqual({ code: 'file.badRow', values: { row: 2, field } });
  });

  it('names a row that is no row', () =>
    expect(refused(fileOf({ templates: [null] }))).toMatchObject({
      code: 'file.badRow',
      values: { row: 1 },
    }));

  it.each([
    [[{ id: 'g1', name: '' }], 1, 'groups.name'],
    [
      [
        { id: 'g1', name: 'a' },
        { id: 'g1', name: 'b' },
      ],
      2,
      'groups.id',
    ],
    [[{ id: 'g1', name: 'a', parent: 'nowhere' }], 1, 'groups.parent'],
    [[{ id: 'g1', name: 'a', parent: 'g1' }], 1, 'groups.parent'],
    [
      [
        { id: 'g1', name: 'a' },
        { id: 'g2', name: 'b', parent: 'g1' },
        { id: 'g3', name: 'c', parent: 'g2' },
      ],
      3,
      'groups.parent',
    ],
  ])('names a bad group: %o', (groups, at, field) =>
    expect(refused(fileOf({ groups }))).toEqual({ code: 'file.badRow', values: { row: at, field } }),
  );
});

describe('mergeFile', () => {
  const merge = (stored: Parameters<typeof mergeFile>[0], change: Row) => {
    const file = parseTemplateFile(fileOf(change));
    if (!file.ok) throw new Error(file.error.code);
    return mergeFile(stored, file.value, now);
  };
  const stored = {
    groups: [group({ id: 'g1', name: '组' })],
    templates: [template({ id: 't1', group: 'g1', title: '题', text: '文', asks: [], revision: 4 })],
  };

  it('tells added, changed and same', () => {
    const templates = [row(), row({ id: 't2' })];
    expect(merge(stored, { templates })).toMatchObject({
      same: 1,
      changed: [],
      added: [{ id: 't2', revision: 1 }],
    });
    expect(merge(stored, { templates: [row({ text: '新' })] })).toMatchObject({
      same: 0,
      added: [],
      changed: [{ id: 't1', text: '新', revision: 5, order: 1024 }],
    });
  });

  it('makes a changed starter template the person’s', () => {
    const starter = { ...stored, templates: [template({ id: 't1', group: 'g1', origin: 'starter' })] };
    expect(merge(starter, {}).changed).toMatchObject([{ origin: 'starter', edited: true }]);
  });

  it('brings a removed one back as added', () => {
    const gone = { ...stored, templates: stored.templates.map((one) => ({ ...one, removedAt: now })) };
    expect(merge(gone, {}).added).toMatchObject([{ id: 't1', removedAt: null, revision: 5 }]);
  });

  it('leaves a shortcut with the template that has it, and keeps the rest of the row', () => {
    const library = { ...stored, templates: [template({ id: 'mine', group: 'g1', code: 'fh' })] };
    expect(merge(library, { templates: [row({ code: 'FH' })] }).added).toMatchObject([
      { id: 't1', code: '' },
    ]);
  });

  it('lets two templates of the file swap their shortcuts', () => {
    const library = {
      ...stored,
      templates: [
        template({ id: 't1', group: 'g1', code: 'a' }),
        template({ id: 't2', group: 'g1', code: 'b' }),
      ],
    };
    const templates = [row({ code: 'b' }), row({ id: 't2', code: 'a' })];
    expect(merge(library, { templates }).changed).toMatchObject([
      { id: 't1', code: 'b' },
      { id: 't2', code: 'a' },
    ]);
  });

  it('renames a group, keeps its place, and never makes a third level', () => {
    const groups = [
      { id: 'g1', name: '新名' },
      { id: 'g2', name: '下', parent: 'g1' },
    ];
    const library = {
      groups: [group({ id: 'top' }), group({ id: 'g1', parent: 'top', order: 7 })],
      templates: [],
    };
    expect(merge(library, { groups, templates: [] }).groups).toMatchObject([
      { id: 'g1', name: '新名', parent: 'top', order: 7 },
      { id: 'g2', parent: 'top' },
    ]);
  });
});
