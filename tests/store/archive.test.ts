import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { ok } from '@/lib/domain/result';
import type { Template } from '@/lib/domain/templates/template';
import {
  commitArchive,
  eraseAll,
  exportArchive,
  previewArchive,
  summarise,
  undoArchive,
} from '@/lib/store/archive';
import { archiveVersion, parseArchive } from '@/lib/store/archive-file';
import type { Store, StoreName } from '@/lib/store/db';
import { migrations } from '@/lib/store/migrations';
import { keptStores, keyedInside } from '@/lib/store/records';
import { saveTemplate } from '@/lib/store/templates';
import { putChunk, putFile, readChunk, readFile } from '@/lib/store/transfers';
import { contents, mockFullDisk, must, openFresh, useFreshDisk } from './fresh';

useFreshDisk();

const now = new Date('2026-11-22T10:42:00Z');
const kept: StoreName[] = [...keptStores];

type Example = { stores: Record<string, { keys?: (string | number)[]; values: unknown[] }> };
/** The saved database of the newest schema has a record in nearly every store. */
const example: Example = JSON.parse(
  readFileSync(
    join(import.meta.dirname, `../examples/${String(migrations.at(-1)?.version).padStart(4, '0')}.json`),
    'utf8',
  ),
  (_key, value) => (value && Array.isArray(value.bytes) ? Uint8Array.from(value.bytes) : value),
);

async function fill(store: Store): Promise<void> {
  must(
    await store.write(kept, async (tx) => {
      for (const name of keptStores) {
        const { keys, values = [] } = example.stores[name] ?? {};
        for (const [at, value] of values.entries())
          await tx
            .objectStore(name)
            .put(value as never, (keyedInside.has(name) ? undefined : keys?.[at]) as never);
      }
      return { ok: true, value: null };
    }),
  );
}

async function exported(store: Store): Promise<string> {
  const { chunks } = must(await exportArchive(store, { token: 'out', now }));
  return must(await readFile(store, 'out', chunks));
}

async function bring(store: Store, text: string): Promise<number> {
  return must(await putFile(store, { token: 'in', text, now }));
}

const readTemplates = async () =>
  ok(await store.read(['templates'], (tx) => tx.objectStore('templates').getAll()));

const draftOf = ({ id, group, title, text, asks, code, fit, shop, revision }: Template) => ({
  ...{ id, group, title, text, asks, code, fit, shop, revision },
});

const without = (all: Record<string, unknown[]>, ...names: string[]) =>
  Object.fromEntries(Object.entries(all).filter(([name]) => !names.includes(name)));

let store: Store;
beforeEach(async () => {
  store = await openFresh();
  await fill(store);
});

describe('a full export', () => {
  it('holds every record that is kept, and gives it back on an empty machine', async () => {
    const before = await contents(store, kept);
    expect(before.secrets?.[0]).toBeInstanceOf(Uint8Array);
    const text = await exported(store);
    must(await eraseAll(store));
    expect(await contents(store, kept)).toEqual(Object.fromEntries(kept.map((name) => [name, []])));
    const chunks = await bring(store, text);
    must(await previewArchive(store, { token: 'in', chunks }));
    must(await commitArchive(store, 'in', now));
    const after = await contents(store, kept);
    // The library's stamp is another after each change.
    expect(without(after, 'settings')).toEqual(without(before, 'settings'));
    expect(after.settings?.length).toBeGreaterThanOrEqual(before.settings?.length ?? 0);
  });

  it('travels in chunks below the limit of a message', async () => {
    const text = '亲'.repeat(700_001);
    const chunks = must(await putFile(store, { token: 'long', text, now }));
    expect(chunks).toBeGreaterThan(2);
    for (let index = 0; index < chunks; index++) {
      const piece = must(await readChunk(store, 'long', index));
      expect(new TextEncoder().encode(piece).length).toBeLessThanOrEqual(1_000_000);
    }
    expect(must(await readFile(store, 'long', chunks))).toBe(text);
  });
});

describe('an import of everything', () => {
  it('says what would be there afterwards and changes nothing yet', async () => {
    const text = await exported(store);
    must(await eraseAll(store));
    const chunks = await bring(store, text);
    const preview = must(await previewArchive(store, { token: 'in', chunks }));
    expect(preview.exportedAt).toBe(now.toISOString());
    expect(preview.kept.find(({ kind }) => kind === 'cases')).toEqual({ kind: 'cases', now: 0, next: 1 });
    expect((await summarise(store)).kept.every(({ records }) => records === 0)).toBe(true);
  });

  it('can be taken back', async () => {
    const text = await exported(store);
    must(
      await store.write(['cases'], async (tx) => {
        await tx.objectStore('cases').clear();
        return { ok: true, value: null };
      }),
    );
    const before = await contents(store, kept);
    await bring(store, text);
    must(await commitArchive(store, 'in', now));
    expect((await contents(store, ['cases'])).cases).toHaveLength(1);
    must(await undoArchive(store));
    expect(without(await contents(store, kept), 'settings')).toEqual(without(before, 'settings'));
  });

  it('makes an editor that still shows what stood there before start from the file’s text', async () => {
    const text = await exported(store);
    const [first] = must(await readTemplates());
    const draft = draftOf(first as Template);
    const edited = must(await saveTemplate(store, { ...draft, text: '改过的' }, now));
    await bring(store, text);
    must(await commitArchive(store, 'in', now));
    const refused = { ok: false, error: { code: 'template.changedElsewhere' } };
    expect(await saveTemplate(store, { ...draftOf(edited), text: '再改' }, now)).toEqual(refused);
    must(await undoArchive(store));
    const back = must(await readTemplates()).find(({ id }) => id === edited.id);
    expect(back?.text).toBe('改过的');
    expect(await saveTemplate(store, { ...draftOf(edited), text: '再改' }, now)).toEqual(refused);
  });

  it('takes the file for the last export of what it brought', async () => {
    const text = await exported(store);
    must(await eraseAll(store));
    await bring(store, text);
    must(await commitArchive(store, 'in', new Date('2026-12-24T00:00:00Z')));
    expect((await summarise(store)).lastExportAt).toBe(now.toISOString());
  });

  it('happens whole or not at all', async () => {
    const text = await exported(store);
    await bring(store, text);
    const before = await contents(store, [...kept, 'snapshots']);
    mockFullDisk(5);
    expect(await commitArchive(store, 'in', now)).toEqual({ ok: false, error: { code: 'store.full' } });
    expect(await contents(store, [...kept, 'snapshots'])).toEqual(before);
  });

  it('refuses a file of which a chunk is missing', async () => {
    must(await putChunk(store, { token: 'in', index: 0, text: '{}', now }));
    must(await putChunk(store, { token: 'in', index: 2, text: '{}', now }));
    expect(await previewArchive(store, { token: 'in', chunks: 3 })).toEqual({
      ok: false,
      error: { code: 'file.incomplete' },
    });
    expect(await commitArchive(store, 'other', now)).toEqual({
      ok: false,
      error: { code: 'file.incomplete' },
    });
  });
});

describe('what a file may be', () => {
  const archive = (change: object = {}) =>
    JSON.stringify({
      format: 'countermate-archive',
      version: archiveVersion,
      exportedAt: now.toISOString(),
      stores: {},
      ...change,
    });

  it.each([
    ['not JSON', '{"format":', { code: 'file.notJson' }],
    ['another program’s', '{"format":"other"}', { code: 'file.notOurs' }],
    ['of a newer version', archive({ version: archiveVersion + 1 }), { code: 'file.newer' }],
    [
      'with a broken record',
      archive({ stores: { cases: { keys: [], values: [{ id: 'x' }] } } }),
      { code: 'file.badRow', values: { row: 1, field: 'cases.checklist' } },
    ],
    [
      'with a key too few',
      archive({ stores: { habits: { keys: [], values: [{ shop: '', template: 't', weight: 1, at: '' }] } } }),
      { code: 'file.badRow', values: { row: 1, field: 'habits' } },
    ],
    [
      'with a secret that is none',
      archive({ stores: { secrets: { keys: ['conversations'], values: ['zz'] } } }),
      { code: 'file.badRow', values: { row: 1, field: 'secrets' } },
    ],
  ])('refuses one that is %s', (_what, text, error) => {
    expect(parseArchive(text)).toEqual({ ok: false, error });
  });

  it('takes one of an older version, whose missing stores are empty', () => {
    expect(must(parseArchive(archive({ version: 1 }))).stores.cases).toEqual({ keys: [], values: [] });
  });
});
