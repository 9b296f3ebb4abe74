import { fail, ok, type Result } from '@/lib/domain/result';
import { checkTemplate } from '@/lib/domain/templates/check-template';
import { previewTemplate } from '@/lib/domain/templates/variables';
import { countUses } from '@/lib/domain/templates/variant-uses';
import type { Caller, Handlers } from '@/lib/messages/server';
import { commitImport, exportTemplates, stageImport, undoImport } from '@/lib/store/backup';
import type { Store } from '@/lib/store/db';
import { readUses } from '@/lib/store/events';
import { removeGroup, restoreGroup, saveGroup } from '@/lib/store/groups';
import {
  listLibrary,
  moveTemplate,
  removeTemplates,
  restoreTemplates,
  saveTemplate,
} from '@/lib/store/templates';
import { announced, type Context, openShop } from '../context';
import { flagTemplates, judgingIn } from '../template-marks';

/** The library as the options page edits it. */
export function templateHandlers(context: Context) {
  const change = async <T>(
    { world, now }: Caller,
    work: (store: Store) => Promise<Result<T>>,
  ): Promise<Result<T>> => {
    const store = await openShop(context, world, now);
    if (!store.ok) return store;
    return announced(context, world, 'templates', await work(store.value));
  };

  return {
    async 'templates.list'(_none, { world, now }) {
      const store = await openShop(context, world, now);
      return store.ok ? ok(await listLibrary(store.value)) : store;
    },
    'templates.save': (draft, caller) => change(caller, (store) => saveTemplate(store, draft, caller.now)),
    'templates.remove': ({ ids }, caller) =>
      change(caller, (store) => removeTemplates(store, ids, caller.now)),
    'templates.restore': ({ ids }, caller) => change(caller, (store) => restoreTemplates(store, ids)),
    'templates.move': (move, caller) => change(caller, (store) => moveTemplate(store, move, caller.now)),
    async 'templates.preview'({ text }) {
      return ok({ parts: previewTemplate(text) });
    },
    async 'templates.judge'({ shop, text }, { world }) {
      return ok(checkTemplate(text, await judgingIn(context, world, shop)));
    },
    async 'templates.flagged'(_none, { world, now }) {
      const store = await openShop(context, world, now);
      if (!store.ok) return store;
      return ok(await flagTemplates(context, world, (await listLibrary(store.value)).templates));
    },
    async 'templates.uses'({ id }, { world, now }) {
      const store = await openShop(context, world, now);
      if (!store.ok) return store;
      const { templates } = await listLibrary(store.value);
      const template = templates.find((one) => one.id === id);
      if (!template) return fail('template.notFound');
      return ok(countUses(template, await readUses(store.value), now));
    },
    async 'templates.export'(_none, { world, now }) {
      const store = await openShop(context, world, now);
      return store.ok ? ok(await exportTemplates(store.value, now)) : store;
    },
    async 'templates.importPreview'({ json }, { world, now }) {
      const store = await openShop(context, world, now);
      if (!store.ok) return store;
      const staged = await stageImport(store.value, json, { token: crypto.randomUUID(), now });
      if (!staged.ok) return staged;
      const { incoming, ...preview } = staged.value;
      return ok({ ...preview, flagged: (await flagTemplates(context, world, incoming)).length });
    },
    'templates.importCommit': ({ token }, caller) =>
      change(caller, (store) => commitImport(store, token, caller.now)),
    'templates.importUndo': (_none, caller) => change(caller, (store) => undoImport(store, caller.now)),
    'groups.save': (draft, caller) => change(caller, (store) => saveGroup(store, draft, crypto.randomUUID())),
    'groups.remove': ({ id }, caller) => change(caller, (store) => removeGroup(store, id, caller.now)),
    'groups.restore': ({ id }, caller) => change(caller, (store) => restoreGroup(store, id)),
  } satisfies Partial<Handlers>;
}
