import { fail, ok, type Result } from '@/lib/domain/result';
import { defaultSettings, type Settings } from '@/lib/domain/settings/settings';
import type { Group, Template, TemplateDraft } from '@/lib/domain/templates/template';
import type { Backend } from '@/lib/messages/client';
import type { Library } from '@/lib/messages/protocol';

/** A template with the parts that a test speaks of. */
export const template = (parts: Partial<Template> & { id: string }): Template => ({
  group: 'g1',
  title: parts.id,
  text: '亲，您好',
  asks: [],
  code: '',
  fit: { status: [], moment: null },
  shop: '',
  order: 1,
  origin: 'own',
  edited: false,
  removedAt: null,
  updatedAt: '2026-11-22T10:00:00+08:00',
  revision: 1,
  ...parts,
});

export const group = (parts: Partial<Group> & { id: string }): Group => ({
  name: parts.id,
  parent: null,
  order: 1,
  origin: 'own',
  removedAt: null,
  ...parts,
});

/** The worker's answers, kept in memory, with every message that was sent; `answers` overrides single messages. */
export function fakeWorker(start: Library, answers: Record<string, (input: never) => Result<unknown>> = {}) {
  const sent: { name: string; input: unknown }[] = [];
  let all = start.templates;
  let groups = start.groups;
  let removedGroups: Group[] = [];
  let settings: Settings = defaultSettings;
  const byOrder = (a: Template, b: Template) => a.order - b.order;
  const library = (): Library => ({
    groups,
    templates: all.filter(({ removedAt }) => removedAt === null).sort(byOrder),
  });
  const edit = (id: string, change: (one: Template) => Template) => {
    all = all.map((one) => (one.id === id ? change(one) : one));
  };
  const setRemoved = (removedAt: string | null) => (input: { ids: string[] }) => {
    for (const id of input.ids) edit(id, (one) => ({ ...one, removedAt, revision: one.revision + 1 }));
    return ok(null);
  };
  const handlers: Record<string, (input: never) => Result<unknown>> = {
    'settings.get': () => ok(settings),
    'settings.save': (change: Partial<Settings>) => {
      settings = { ...settings, ...change };
      return ok(settings);
    },
    'templates.list': () => ok(library()),
    'templates.preview': ({ text }: { text: string }) => ok({ parts: [{ text, kind: 'plain' }] }),
    'templates.search': () => ok([]),
    'templates.save': (draft: TemplateDraft) => {
      const stored = all.find(({ id }) => id === draft.id);
      if ((stored?.revision ?? 0) !== draft.revision) return fail('template.changedElsewhere');
      const saved = { ...template({ id: draft.id, order: all.length + 1 }), ...stored, ...draft };
      saved.revision = draft.revision + 1;
      all = [...all.filter(({ id }) => id !== draft.id), saved];
      return ok(saved);
    },
    'templates.remove': setRemoved('2026-11-22T11:00:00+08:00'),
    'templates.restore': setRemoved(null),
    'templates.move': ({ id, group: to, before }: { id: string; group: string; before: string | null }) => {
      const others = library().templates.filter((one) => one.id !== id);
      const at = before === null ? others.length : others.findIndex((one) => one.id === before);
      const moved = all.find((one) => one.id === id);
      if (!moved) return fail('template.notFound');
      others.splice(at, 0, { ...moved, group: to });
      all = others.map((one, order) => ({ ...one, order }));
      return ok(library());
    },
    'groups.save': ({ id, name, parent }: { id: string | null; name: string; parent: string | null }) => {
      const key = id ?? `new-${groups.length}`;
      groups = [
        ...groups.filter((one) => one.id !== key),
        group({ id: key, name, parent, order: groups.length }),
      ];
      return ok(library());
    },
    'groups.remove': ({ id }: { id: string }) => {
      removedGroups = groups.filter((one) => one.id === id);
      groups = groups.filter((one) => one.id !== id);
      return ok(library());
    },
    'groups.restore': ({ id }: { id: string }) => {
      groups = [...groups, ...removedGroups.filter((one) => one.id === id)].sort((a, b) => a.order - b.order);
      return ok(library());
    },
    ...answers,
  };
  const backend: Backend = {
    async call(name, input) {
      sent.push({ name, input });
      const handle = handlers[name];
      return (handle ? handle(input as never) : fail('message.unknown')) as never;
    },
  };
  return { backend, sent, edit, library };
}
