import type { Case } from '../domain/checklists/case';
import { beginCase, byUse, casesOf, tickStep, turnCase } from '../domain/checklists/cases';
import { checklistOf } from '../domain/checklists/index';
import type { Refund } from '../domain/refunds/facts';
import { fail, ok, type Result } from '../domain/result';
import type { Store, Transaction } from './db';
import type { CounterEvent, KeptCase } from './schema';

/** The shop that cases belong to. */
export type CasePlace = { site: string; shop: string };

/**
 * Starts a checklist for a claim, or without one: the case and its event, both or none. A claim has one open case: asked
 * again, or in two tabs at once, that one is the answer.
 * @param id of the case to come
 * @returns checklist.notFound for a checklist that this version does not have
 */
export async function startCase(
  store: Store,
  begun: CasePlace & { id: string; checklist: string; refund: Refund | null },
  now: Date,
): Promise<Result<Case>> {
  if (!checklistOf(begun.checklist)) return fail('checklist.notFound');
  return store.write(['cases', 'events'], async (tx) => {
    const kept = casesAt(await tx.objectStore('cases').getAll(), begun);
    const open = begun.refund && casesOf([begun.refund], kept).get(begun.refund.key);
    if (open && open.closedAt === null) return ok(open);
    const fresh = beginCase(begun, now);
    await tx.objectStore('cases').add({ ...fresh, removedAt: null });
    await tx.objectStore('events').add(eventOf('case.begun', fresh, now));
    return ok(fresh);
  });
}

/** Whether cases of a site may be changed by who asks. */
export type CaseReach = (site: string) => boolean;
const everySite: CaseReach = () => true;

/**
 * Ticks a step or takes its tick away.
 * @returns case.notFound, also where it is out of reach, or checklist.notFound where this version has no such checklist or step
 */
export async function tickCase(
  store: Store,
  tick: { id: string; step: string; done: boolean },
  now: Date,
  reach: CaseReach = everySite,
): Promise<Result<Case>> {
  return change(store, tick.id, reach, async (kept) => {
    const steps = checklistOf(kept.checklist)?.steps ?? [];
    if (!steps.some(({ id }) => id === tick.step)) return fail('checklist.notFound');
    return ok(tickStep(kept, tick.step, tick.done, now));
  });
}

/** Closes a case, with its event, or opens it again: also one whose checklist this version does not have. */
export async function closeCase(
  store: Store,
  { id, closed }: { id: string; closed: boolean },
  now: Date,
  reach: CaseReach = everySite,
): Promise<Result<Case>> {
  return change(store, id, reach, async (kept, tx) => {
    const turned = turnCase(kept, closed, now);
    if (turned !== kept && closed) {
      await tx.objectStore('events').add(eventOf('case.closed', kept, now));
    }
    return ok(turned);
  });
}

/** Removes a case so that it can come back; one that isn't there is passed over. */
export async function removeCase(store: Store, id: string, now: Date): Promise<Result<null>> {
  return store.write(['cases'], async (tx) => {
    const kept = await tx.objectStore('cases').get(id);
    if (kept?.removedAt === null) {
      await tx.objectStore('cases').put({ ...kept, removedAt: now.toISOString() });
    }
    return ok(null);
  });
}

/** Brings a removed case back as it was, beside another one that may have been started for its claim since. */
export async function restoreCase(store: Store, id: string): Promise<Result<Case>> {
  return store.write(['cases'], async (tx) => {
    const kept = await tx.objectStore('cases').get(id);
    if (!kept) return fail('case.notFound');
    if (kept.removedAt !== null) await tx.objectStore('cases').put({ ...kept, removedAt: null });
    return ok(bare(kept));
  });
}

/** Every case of a world but removed ones: open ones first, each with the one changed last before. */
export async function listCases(store: Store): Promise<Case[]> {
  const kept = await store.read(['cases'], (tx) => tx.objectStore('cases').getAll());
  return kept
    .filter(({ removedAt }) => removedAt === null)
    .map(bare)
    .sort(byUse);
}

/** The cases of some claims, by the claim's key: the open one, else the one changed last. */
export async function readCases(
  store: Store,
  place: CasePlace,
  refunds: readonly Refund[],
): Promise<Map<string, Case>> {
  const kept = await store.read(['cases'], (tx) => tx.objectStore('cases').getAll());
  return casesOf(refunds, casesAt(kept, place));
}

/** The cases of one shop that are there. */
const casesAt = (kept: readonly KeptCase[], { site, shop }: CasePlace): Case[] =>
  kept.filter((one) => one.removedAt === null && one.site === site && one.shop === shop).map(bare);

async function change(
  store: Store,
  id: string,
  reach: CaseReach,
  work: (kept: Case, tx: Transaction) => Promise<Result<Case>>,
): Promise<Result<Case>> {
  return store.write(['cases', 'events'], async (tx) => {
    const kept = await tx.objectStore('cases').get(id);
    if (!kept || kept.removedAt !== null || !reach(kept.site)) return fail('case.notFound');
    const before = bare(kept);
    const changed = await work(before, tx);
    if (changed.ok && changed.value !== before) {
      await tx.objectStore('cases').put({ ...changed.value, removedAt: null });
    }
    return changed;
  });
}

function bare({ removedAt: _, ...kept }: KeptCase): Case {
  return kept;
}

function eventOf(kind: 'case.begun' | 'case.closed', kept: Case, now: Date): CounterEvent {
  const { id, checklist, site, shop } = kept;
  return { at: now.toISOString(), kind, site, shop, case: id, checklist };
}
