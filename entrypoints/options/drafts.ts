import { batch, computed, effect, signal, untracked } from '@preact/signals';
import type { OpenTemplate } from '@/components/templates/EditorPane';
import type { Problem } from '@/lib/domain/result';
import type { Template, TemplateDraft } from '@/lib/domain/templates/template';
import type { Backend } from '@/lib/messages/client';
import { type Draft, draftOf, newDraft, rebased, tidied } from './draft';
import { datesErrors, draftErrors, refusedErrors } from './draft-errors';
import type { LibraryState } from './library';
import type { Speech } from './speech';

export type DraftsState = ReturnType<typeof createDrafts>;

type Deps = { backend: Backend; library: LibraryState; speech: Speech; newId: () => string };

/**
 * What is typed and not saved, one draft per template, kept while the person looks at others: leaving the editor
 * loses nothing. Which template is open belongs here too.
 */
export function createDrafts({ backend, library, speech, newId }: Deps) {
  const drafts = signal<ReadonlyMap<string, Draft>>(new Map());
  const openId = signal<string | null>(null);
  const saving = signal<string | null>(null);
  /** What the worker said to the last save, until the draft changes. */
  const refused = signal<{ id: string; problem: Problem } | null>(null);
  /** The draft whose mistakes are shown: mistakes are told after a save was tried, not while typing the first word. */
  const tried = signal<string | null>(null);

  const set = (id: string, entry: Draft | null) => {
    const next = new Map(drafts.value);
    if (entry) next.set(id, entry);
    else next.delete(id);
    drafts.value = next;
  };

  effect(() => {
    if (!library.kept.value) return;
    untracked(() => {
      for (const [id, entry] of drafts.value) {
        const next = rebased(entry, library.find(id));
        if (next !== entry) set(id, next);
      }
    });
  });

  const current = computed((): Draft | null => {
    const id = openId.value;
    if (id === null) return null;
    const stored = library.find(id);
    return drafts.value.get(id) ?? (stored && { draft: draftOf(stored), base: stored });
  });

  const open = computed((): Omit<OpenTemplate, 'previews' | 'marks' | 'uses'> | null => {
    const entry = current.value;
    if (!entry) return null;
    const { draft, base } = entry;
    const stored = library.find(draft.id);
    const busy = saving.value === draft.id;
    const conflict = base !== null && !busy && stored?.revision !== draft.revision;
    const problem = refused.value?.id === draft.id ? refused.value.problem : null;
    return {
      draft,
      stored,
      unsaved: drafts.value.has(draft.id),
      saving: busy,
      errors: {
        ...(problem && refusedErrors(problem, draft, speech)),
        ...datesErrors(draft, speech),
        ...(tried.value === draft.id && draftErrors(draft, speech)),
      },
      conflict: conflict ? { theirs: stored } : null,
    };
  });

  function change(change: Partial<TemplateDraft>) {
    const entry = current.value;
    if (!entry) return;
    const { base } = entry;
    const draft = draftOf({ ...entry.draft, ...change });
    // To the letter: white space that tidying will drop has to stay in the field while it is typed.
    const typed = base === null || JSON.stringify(draft) !== JSON.stringify(draftOf(base));
    batch(() => {
      refused.value = null;
      set(draft.id, typed ? { draft, base } : null);
    });
  }

  async function save() {
    const entry = current.value;
    if (!entry || saving.value !== null || !drafts.value.has(entry.draft.id)) return;
    if (open.value?.conflict) return;
    const { id } = entry.draft;
    tried.value = id;
    if (Object.keys(draftErrors(entry.draft, speech)).length > 0) return;
    saving.value = id;
    const answer = await backend.call('templates.save', tidied(entry.draft));
    if (answer.ok) accept(entry.draft, answer.value);
    else refused.value = { id, problem: answer.error };
    await library.load();
    saving.value = null;
  }

  function accept(sent: TemplateDraft, saved: Template) {
    batch(() => {
      library.put(saved);
      tried.value = null;
      // What was typed while the save was on its way is a draft over what was saved.
      const typed = drafts.value.get(sent.id)?.draft;
      const more = typed && typed !== sent;
      set(sent.id, more ? { draft: { ...typed, revision: saved.revision }, base: saved } : null);
    });
  }

  async function keepMine() {
    const entry = current.value;
    if (!entry) return;
    const { draft } = entry;
    const stored = library.find(draft.id);
    const id = stored ? draft.id : newId();
    batch(() => {
      set(draft.id, null);
      set(id, { draft: { ...draft, id, revision: stored?.revision ?? 0 }, base: stored });
      openId.value = id;
    });
    await save();
  }

  return {
    drafts,
    openId,
    open,
    change,
    save,
    keepMine,
    /** Begins a template in a group. */
    begin(group: string) {
      const id = newId();
      batch(() => {
        set(id, { draft: newDraft(id, group), base: null });
        openId.value = id;
      });
    },
    /** Drops what was typed for a template and gives it back, for an undo. */
    drop(id: string): Draft | null {
      const entry = drafts.value.get(id) ?? null;
      batch(() => {
        set(id, null);
        if (refused.value?.id === id) refused.value = null;
        if (entry?.base === null && openId.value === id) openId.value = null;
      });
      return entry;
    },
    /** Puts dropped changes back. */
    put(entry: Draft) {
      batch(() => {
        set(entry.draft.id, rebased(entry, library.find(entry.draft.id)));
        openId.value = entry.draft.id;
      });
    },
  };
}
