import { signal } from '@preact/signals';
import type { Problem, Result } from '@/lib/domain/result';
import type { Template } from '@/lib/domain/templates/template';
import type { Backend } from '@/lib/messages/client';
import type { Library } from '@/lib/messages/protocol';

export type LibraryState = ReturnType<typeof createLibrary>;

/** Groups and templates as the worker keeps them, and the changes that it does at once. */
export function createLibrary(backend: Backend, report: (problem: Problem) => void) {
  const kept = signal<Library | null>(null);
  /** Set only while there is nothing to show; later problems are reported beside what is shown. */
  const problem = signal<Problem | null>(null);
  let asked = 0;
  let shown = 0;

  /** Shows an answer unless a newer one was faster; true if it went well. */
  async function ask(call: Promise<Result<Library>>): Promise<boolean> {
    asked += 1;
    const turn = asked;
    const answer = await call;
    if (!answer.ok) {
      if (kept.value) report(answer.error);
      else problem.value = answer.error;
      return false;
    }
    problem.value = null;
    if (turn > shown) {
      shown = turn;
      kept.value = answer.value;
    }
    return true;
  }

  const load = () => ask(backend.call('templates.list', null));
  /** For changes whose answer isn't the library. */
  const thenLoad = async (answer: Result<null>): Promise<boolean> => {
    if (!answer.ok) report(answer.error);
    return (await load()) && answer.ok;
  };

  return {
    kept,
    problem,
    ask,
    load,
    /** Shows a template that was just saved, before the next list comes. */
    put(saved: Template) {
      if (!kept.value) return;
      const others = kept.value.templates.filter(({ id }) => id !== saved.id);
      kept.value = { ...kept.value, templates: [...others, saved] };
    },
    find: (id: string): Template | null => kept.value?.templates.find((one) => one.id === id) ?? null,
    move: (id: string, group: string, before: string | null) =>
      ask(backend.call('templates.move', { id, group, before })),
    remove: async (id: string) => thenLoad(await backend.call('templates.remove', { ids: [id] })),
    restore: async (id: string) => thenLoad(await backend.call('templates.restore', { ids: [id] })),
    saveGroup: (id: string | null, name: string, parent: string | null) =>
      ask(backend.call('groups.save', { id, name, parent })),
    removeGroup: (id: string) => ask(backend.call('groups.remove', { id })),
    restoreGroup: (id: string) => ask(backend.call('groups.restore', { id })),
  };
}
