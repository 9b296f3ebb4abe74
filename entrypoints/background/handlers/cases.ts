import type { Case, CaseView } from '@/lib/domain/checklists/case';
import { findsCase } from '@/lib/domain/checklists/find';
import { checklists } from '@/lib/domain/checklists/index';
import { ok, type Result } from '@/lib/domain/result';
import type { Caller, Handlers } from '@/lib/messages/server';
import { closeCase, listCases, removeCase, restoreCase, startCase, tickCase } from '@/lib/store/cases';
import type { Store } from '@/lib/store/db';
import { caseViewer } from '../case-view';
import { announced, type Context } from '../context';
import { standsOn } from '../site-access';

/** A host page reaches the cases of its own marketplace alone; our own pages reach all. */
const reach =
  ({ from, page }: Caller) =>
  (site: string): boolean =>
    from === 'ours' || standsOn(site, page);

/** After-sales cases: begun from a claim or by hand, ticked, closed, found again. */
export function caseHandlers(context: Context) {
  const change = async (
    caller: Caller,
    work: (store: Store) => Promise<Result<Case>>,
  ): Promise<Result<CaseView>> => {
    const { world } = caller;
    const changed = await announced(context, world, 'cases', await work(await context.store(world)));
    return changed.ok ? ok((await caseViewer(context, caller)).show(changed.value)) : changed;
  };

  return {
    'cases.begin': ({ place: { site, shop }, checklist, refund }, caller) =>
      change(caller, (store) =>
        startCase(store, { id: crypto.randomUUID(), checklist, site, shop, refund }, caller.now),
      ),
    'cases.tick': (tick, caller) =>
      change(caller, (store) => tickCase(store, tick, caller.now, reach(caller))),
    'cases.close': (turn, caller) =>
      change(caller, (store) => closeCase(store, turn, caller.now, reach(caller))),
    async 'cases.list'({ query }, caller) {
      const [cases, viewer] = await Promise.all([
        listCases(await context.store(caller.world)),
        caseViewer(context, caller),
      ]);
      const views = cases.map(viewer.show).filter((view) => findsCase(view, query));
      return ok({
        open: views.filter(({ closedAt }) => closedAt === null),
        closed: views.filter(({ closedAt }) => closedAt !== null),
      });
    },
    async 'cases.remove'({ id }, { world, now }) {
      const store = await context.store(world);
      return announced(context, world, 'cases', await removeCase(store, id, now));
    },
    'cases.restore': ({ id }, caller) => change(caller, (store) => restoreCase(store, id)),
    async 'checklists.list'(_none, caller) {
      const { language } = await caseViewer(context, caller);
      return ok(
        checklists.map(({ id, title, when, steps }) => ({
          id,
          title: title[language],
          when: when[language],
          steps: steps.length,
        })),
      );
    },
  } satisfies Partial<Handlers>;
}
