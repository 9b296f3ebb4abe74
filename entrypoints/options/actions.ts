import type { TemplatesIntents } from '@/components/templates/TemplatesView';
import type { Template } from '@/lib/domain/templates/template';
import type { Backend } from '@/lib/messages/client';
import { draftOf } from './draft';
import type { DraftsState } from './drafts';
import type { LibraryState } from './library';
import type { Speech } from './speech';
import type { Toaster } from './toasts';

type Deps = {
  backend: Backend;
  library: LibraryState;
  drafts: DraftsState;
  speech: Speech;
  toaster: Toaster;
  newId: () => string;
};

type RowActions = Pick<
  TemplatesIntents,
  | 'onRemove'
  | 'onDuplicate'
  | 'onMove'
  | 'onDrop'
  | 'onDiscard'
  | 'onTakeTheirs'
  | 'onSaveGroup'
  | 'onRemoveGroup'
>;

/** What a person does to whole templates and groups: done at once, told, and taken back by one click. */
export function createActions({ backend, library, drafts, speech, toaster, newId }: Deps): RowActions {
  const words = () => speech.templates.value;
  const undoable = (text: string, run: () => void) =>
    toaster.show(text, { label: speech.common.value('undo'), run });
  const nameOf = (title: string | undefined) => title?.trim() || words()('untitled');

  /** Who stands behind a template in its group, so that it can come back there. */
  const nextOf = ({ id, group, order }: Template): string | null =>
    library.kept.value?.templates
      .filter((one) => one.group === group && one.id !== id && one.order >= order)
      .sort((a, b) => a.order - b.order)[0]?.id ?? null;

  const groupName = (id: string) => library.kept.value?.groups.find((group) => group.id === id)?.name ?? '';

  function discard(id: string, text: string) {
    const entry = drafts.drop(id);
    if (entry) undoable(text, () => drafts.put(entry));
  }

  async function remove(id: string) {
    const stored = library.find(id);
    const title = nameOf(drafts.drafts.value.get(id)?.draft.title ?? stored?.title);
    if (!stored) return discard(id, words()('removed', { title }));
    const wasOpen = drafts.openId.value === id;
    const entry = drafts.drop(id);
    if (wasOpen) drafts.openId.value = null;
    if (!(await library.remove(id))) {
      if (entry) drafts.put(entry);
      return;
    }
    undoable(words()('removed', { title: nameOf(stored.title) }), async () => {
      if (!(await library.restore(id))) return;
      if (entry) drafts.put(entry);
      else if (wasOpen) drafts.openId.value = id;
    });
  }

  async function duplicate(id: string) {
    const stored = library.find(id);
    const source = drafts.drafts.value.get(id)?.draft ?? (stored && draftOf(stored));
    if (!source) return;
    const title = words()('copyTitle', { title: source.title.slice(0, 70) }).trim();
    const answer = await backend.call('templates.save', {
      ...source,
      id: newId(),
      title,
      code: '',
      revision: 0,
    });
    if (!answer.ok) {
      toaster.show(speech.problem(answer.error), null, 'urgent');
      return;
    }
    const copy = answer.value;
    if (stored) await library.move(copy.id, copy.group, nextOf(stored));
    else await library.load();
    drafts.openId.value = copy.id;
    undoable(words()('duplicated', { title }), () => void library.remove(copy.id));
  }

  return {
    onRemove: (id) => void remove(id),
    onDuplicate: (id) => void duplicate(id),
    async onMove(id, group, before, place) {
      const stored = library.find(id);
      if (!stored || !(await library.move(id, group, before))) return;
      toaster.say(words()('moved', { title: nameOf(stored.title), place }));
    },
    async onDrop(id, group) {
      const stored = library.find(id);
      if (!stored || stored.group === group) return;
      const back = nextOf(stored);
      if (!(await library.move(id, group, null))) return;
      undoable(words()('movedTo', { title: nameOf(stored.title), group: groupName(group) }), () => {
        void library.move(id, stored.group, back);
      });
    },
    onDiscard() {
      const open = drafts.open.value;
      if (open)
        discard(
          open.draft.id,
          words()('discarded', { title: nameOf(open.stored?.title ?? open.draft.title) }),
        );
    },
    onTakeTheirs() {
      const open = drafts.open.value;
      if (open) discard(open.draft.id, words()('tookTheirs'));
    },
    onSaveGroup: (id, name, parent) => void library.saveGroup(id, name, parent),
    async onRemoveGroup(id) {
      const group = library.kept.value?.groups.find((one) => one.id === id);
      if (!group || !(await library.removeGroup(id))) return;
      undoable(words()('groupRemoved', { name: group.name }), () => {
        void library.restoreGroup(id);
      });
    },
  };
}
