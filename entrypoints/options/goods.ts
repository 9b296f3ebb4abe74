import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { GoodsData, GoodsDraft, GoodsErrors, GoodsIntents, OpenGoods } from '@/components/goods/view';
import type { ItemLink } from '@/lib/domain/goods/link';
import type { Problem } from '@/lib/domain/result';
import type { Settings } from '@/lib/domain/settings/settings';
import type { Backend } from '@/lib/messages/client';
import type { GoodsView } from '@/lib/messages/protocol';
import { goodsDraftOf, goodsErrors, newGoods, refusedGoods, tidiedGoods } from './goods-draft';
import { createGoodsPreview } from './goods-preview';
import type { Speech } from './speech';
import type { Toaster } from './toasts';

type Deps = {
  backend: Backend;
  settings: ReadonlySignal<Settings | null>;
  speech: Speech;
  toaster: Toaster;
  newId: () => string;
  /** Shows the template whose text carries the sentence. */
  onWording: () => void;
};

/** What is being typed, and the link as it stood when that began; null: a new one. */
type Editing = { draft: GoodsDraft; base: ItemLink | null };

const relatedTemplate = 'welcome.related';

/** What goes with which item: what is kept, what is typed, and what a person does to it. Each undo takes back one thing. */
export function createGoods({ backend, settings, speech, toaster, newId, onWording }: Deps) {
  const kept = signal<GoodsView | null>(null);
  const problem = signal<Problem | null>(null);
  const query = signal('');
  const editing = signal<Editing | null>(null);
  const errors = signal<GoodsErrors>({});
  const saving = signal(false);
  const preview = createGoodsPreview(
    backend,
    computed(() => editing.value?.draft ?? null),
    computed(() => kept.value?.hasTemplate),
  );
  let asked = 0;

  const words = () => speech.goods.value;
  const report = (error: Problem) => toaster.show(speech.problem(error), null, 'urgent');
  const undoable = (text: string, run: () => void) =>
    toaster.show(text, { label: speech.common.value('undo'), run });
  const find = (id: string) => kept.value?.links.find(({ link }) => link.id === id)?.link ?? null;

  async function load() {
    asked += 1;
    const mine = asked;
    const answer = await backend.call('goods.list', null);
    if (mine !== asked) return;
    if (answer.ok) batch(() => set(answer.value));
    else if (kept.value) report(answer.error);
    else problem.value = answer.error;
  }

  function set(value: GoodsView) {
    problem.value = null;
    kept.value = value;
    // What nobody has typed in follows what another page saved.
    const now = editing.value;
    const stored = now?.base && find(now.base.id);
    if (stored && !isChanged(now)) editing.value = { draft: goodsDraftOf(stored), base: stored };
  }

  const open = computed((): OpenGoods | null => {
    const now = editing.value;
    if (!now) return null;
    const { draft, base } = now;
    const stored = base && find(base.id);
    const isConflict = base !== null && !saving.value && stored?.revision !== base.revision;
    return {
      draft,
      isNew: !find(draft.id),
      errors: errors.value,
      saving: saving.value,
      conflict: isConflict ? { theirs: stored } : null,
      preview: preview.value,
    };
  });

  const data = computed((): GoodsData | null => {
    if (!kept.value) return null;
    const { links: rows, hasTemplate } = kept.value;
    const shops = settings.value?.shops ?? [];
    return { rows, hasTemplate, shops, query: query.value, open: open.value };
  });

  function show(next: Editing | null) {
    batch(() => {
      editing.value = next;
      errors.value = {};
    });
  }

  /** Closes the editor; what was typed and not saved can be had back. */
  function leave() {
    const now = editing.value;
    show(null);
    if (!now || !isChanged(now)) return;
    const item = now.base?.item ?? now.draft.item.trim();
    const text = now.base || item !== '' ? words()('discarded', { item }) : words()('discardedNew');
    undoable(text, () => show(now));
  }

  async function save(now: Editing | null) {
    if (!now || saving.value || open.value?.conflict) return;
    errors.value = goodsErrors(now.draft, speech);
    if (Object.keys(errors.value).length > 0) return;
    if (!isChanged(now)) return leave();
    saving.value = true;
    const answer = await backend.call('goods.save', tidiedGoods(now.draft));
    await load();
    batch(() => {
      saving.value = false;
      // Typed on while the save was on its way: that is a draft over what was saved.
      const typed = editing.value?.draft;
      const more = typed?.id === now.draft.id && typed !== now.draft;
      if (!answer.ok) errors.value = refusedGoods(answer.error, speech);
      else if (more) {
        const { revision } = answer.value;
        editing.value = { draft: { ...typed, revision }, base: answer.value };
      } else {
        if (typed?.id === now.draft.id) show(null);
        toaster.say(words()('saved', { item: answer.value.item }));
      }
    });
  }

  async function remove(id: string) {
    const item = find(id)?.item ?? '';
    const answer = await backend.call('goods.remove', { id });
    if (!answer.ok) return report(answer.error);
    await load();
    undoable(words()('removed', { item }), async () => {
      const back = await backend.call('goods.restore', { id });
      if (!back.ok) report(back.error);
      await load();
    });
  }

  async function restoreTemplate() {
    const answer = await backend.call('templates.restore', { ids: [relatedTemplate] });
    if (!answer.ok) return report(answer.error);
    toaster.show(words()('templateBack'));
    await load();
  }

  const intents: GoodsIntents = {
    onQuery(next) {
      query.value = next;
    },
    onNew() {
      if (editing.value && editing.value.base === null) return;
      leave();
      show({ draft: newGoods(newId()), base: null });
    },
    onOpen(id) {
      const base = find(id);
      if (!base) return;
      leave();
      show({ draft: goodsDraftOf(base), base });
    },
    onChange(change) {
      const now = editing.value;
      if (!now) return;
      batch(() => {
        editing.value = { ...now, draft: { ...now.draft, ...change } };
        errors.value = {};
      });
    },
    onSave: () => void save(editing.value),
    onCancel: leave,
    onRemove: (id) => void remove(id),
    onKeepMine() {
      const now = editing.value;
      if (!now) return;
      const stored = find(now.draft.id);
      const draft = stored
        ? { ...now.draft, revision: stored.revision }
        : { ...now.draft, id: newId(), revision: 0 };
      editing.value = { draft, base: stored };
      void save(editing.value);
    },
    onTakeTheirs() {
      const now = editing.value;
      const stored = now && find(now.draft.id);
      leave();
      if (stored) show({ draft: goodsDraftOf(stored), base: stored });
    },
    onWording,
    onRestoreTemplate: () => void restoreTemplate(),
  };

  return {
    data,
    problem,
    load,
    intents,
    /** Something is typed that leaving the page would lose. */
    isUnsaved: () => isChanged(editing.value),
  };
}

function isChanged(now: Editing | null): boolean {
  if (!now) return false;
  const before = now.base ? goodsDraftOf(now.base) : newGoods(now.draft.id);
  const { revision: _one, ...typed } = now.draft;
  const { revision: _other, ...stood } = before;
  return JSON.stringify(typed) !== JSON.stringify(stood);
}
