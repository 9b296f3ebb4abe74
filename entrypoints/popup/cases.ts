import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ChecklistChoice, ChecklistsActions, ChecklistsData } from '@/components/checklists/view';
import type { CaseView } from '@/lib/domain/checklists/case';
import type { Refund } from '@/lib/domain/refunds/facts';
import type { Problem, Result } from '@/lib/domain/result';
import type { Backend } from '@/lib/messages/client';
import type { Place } from '@/lib/messages/protocol';

type Deps = {
  backend: Backend;
  /** Where a checklist that is begun by hand belongs: the site in front and its shop. */
  place: () => Place;
  canInsert: ReadonlySignal<boolean>;
  /** Says what happened, with the way to take it back. */
  tell: (
    what: 'finished' | 'reopened' | 'removed' | 'already',
    title: string,
    undo: (() => void) | null,
  ) => void;
  report: (problem: Problem) => void;
} & Pick<ChecklistsActions, 'onCopy' | 'onInsert'>;

type Listed = { open: readonly CaseView[]; closed: readonly CaseView[] };

/** The cases and what the person does with them. Ticks live in the worker's store; here is only what is shown of them. */
export function createCases({ backend, place, canInsert, tell, report, onCopy, onInsert }: Deps) {
  const listed = signal<Listed | null>(null);
  const problem = signal<Problem | null>(null);
  const query = signal('');
  const shown = signal<ReadonlySet<string>>(new Set());
  const closedShown = signal(false);
  const choices = signal<readonly ChecklistChoice[] | null>(null);
  /** How many are open, whatever the search shows. */
  const openCount = signal(0);
  let turn = 0;

  const load = async () => {
    const mine = ++turn;
    const asked = query.value.trim();
    const reply = await backend.call('cases.list', { query: asked });
    if (mine !== turn) return;
    batch(() => {
      problem.value = reply.ok ? null : reply.error;
      if (!reply.ok) return;
      if (asked === '') openCount.value = reply.value.open.length;
      const before = listed.value;
      // The only open one is what the person came for.
      const [only, ...others] = reply.value.open;
      if (!before && only && others.length === 0) shown.value = new Set([only.id]);
      listed.value = { ...reply.value, open: inPlace(before?.open ?? [], reply.value.open) };
    });
  };

  const show = (id: string, isShown: boolean) => {
    const next = new Set(shown.value);
    if (isShown) next.add(id);
    else next.delete(id);
    shown.value = next;
  };

  /** What the worker says of one case takes its place; a list that was asked for before is older than that. */
  const put = (reply: Result<CaseView>): reply is { ok: true; value: CaseView } => {
    if (!reply.ok) report(reply.error);
    const replace = (kept: CaseView) => (reply.ok && kept.id === reply.value.id ? reply.value : kept);
    const { open, closed } = listed.value ?? { open: [], closed: [] };
    // A new list after a refusal too: a box that was ticked in vain is drawn again as it is.
    if (listed.value) listed.value = { open: open.map(replace), closed: closed.map(replace) };
    return reply.ok;
  };

  const close = async (id: string, closed: boolean, undone = false) => {
    const reply = await backend.call('cases.close', { id, closed });
    if (!reply.ok) report(reply.error);
    else if (!undone)
      tell(closed ? 'finished' : 'reopened', reply.value.title, () => void close(id, !closed, true));
    await load();
  };

  const restore = async (id: string) => {
    const reply = await backend.call('cases.restore', { id });
    if (!reply.ok) report(reply.error);
    await load();
  };

  const actions: ChecklistsActions = {
    onQuery(next) {
      query.value = next;
      void load();
    },
    onShow: show,
    onShowClosed(next) {
      closedShown.value = next;
    },
    async onTick(id, step, done) {
      const reply = await backend.call('cases.tick', { id, step, done });
      turn += 1;
      put(reply);
    },
    onClose: (id, closed) => void close(id, closed),
    async onRemove(id) {
      const { open = [], closed = [] } = listed.value ?? {};
      const title = [...open, ...closed].find((kept) => kept.id === id)?.title ?? '';
      const reply = await backend.call('cases.remove', { id });
      if (reply.ok) tell('removed', title, () => void restore(id));
      else report(reply.error);
      await load();
    },
    async onChoosing(choosing) {
      if (!choosing) {
        choices.value = null;
        return;
      }
      const reply = await backend.call('checklists.list', null);
      if (reply.ok) choices.value = reply.value;
      else report(reply.error);
    },
    async onBegin(checklist, orderId) {
      const refund = orderId === '' ? null : claimOf(orderId);
      const reply = await backend.call('cases.begin', { place: place(), checklist, refund });
      if (!reply.ok) {
        report(reply.error);
        return;
      }
      batch(() => {
        choices.value = null;
        query.value = '';
        show(reply.value.id, true);
      });
      if (reply.value.checklist !== checklist) tell('already', reply.value.title, null);
      await load();
    },
    onCopy,
    onInsert,
  };

  const data = computed(
    (): ChecklistsData | null =>
      listed.value && {
        ...listed.value,
        query: query.value,
        shown: shown.value,
        closedShown: closedShown.value,
        choices: choices.value,
        canInsert: canInsert.value,
      },
  );

  return {
    data,
    problem,
    load,
    actions,
    openCount,
  };
}

/** The new list in the order of the one in sight, new cases first: nothing moves under the pointer. */
function inPlace(before: readonly CaseView[], next: readonly CaseView[]): CaseView[] {
  const places = new Map(before.map(({ id }, place) => [id, place]));
  const place = ({ id }: CaseView) => places.get(id) ?? -1;
  return [...next].sort((one, other) => place(one) - place(other));
}

/** A claim of which the person knows the order's number alone. */
const claimOf = (orderId: string): Refund => ({
  key: orderId,
  refundId: null,
  orderId,
  kind: 'unknown',
  kindText: null,
  reason: null,
  amount: null,
  paid: null,
  status: null,
  state: 'unknown',
  dispatch: 'unknown',
  dispatchText: null,
  item: null,
  appliedAt: null,
  timeLeft: null,
});
