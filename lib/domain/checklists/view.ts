import type { Language } from '../settings/settings';
import { fillTemplate, type VariableValues, variableValues } from '../templates/variables';
import type { Case, CaseView } from './case';
import { checklistOf } from './index';

export type ViewOptions = {
  language: Language;
  values: VariableValues;
  /** What the shop's buyers read, where that is another language than the person's. */
  buyersRead?: Language;
};

/**
 * A case as a view shows it: texts in the person's language, sentences in the buyers', filled as far as the facts go.
 * @returns null where this version has no such checklist; `viewTicks` still shows what was done
 */
export function viewCase(kept: Case, options: ViewOptions): CaseView | null {
  const checklist = checklistOf(kept.checklist);
  if (!checklist) return null;
  const { language, values, buyersRead = language } = options;
  const steps = checklist.steps.map(({ id, title, why, say, source, grade }) => ({
    id,
    title: title[language],
    why: why[language],
    say: say && fillTemplate(say[buyersRead], values),
    doneAt: kept.ticks[id] ?? null,
    source,
    grade,
  }));
  return {
    ...bareView(kept),
    title: checklist.title[language],
    now: steps.find(({ doneAt }) => doneAt === null)?.id ?? null,
    steps,
  };
}

/**
 * A case whose checklist this version does not have (it came with a newer version's data): its ticks, by their ids,
 * and nothing that would have to be made up.
 */
export function viewTicks(kept: Case): CaseView {
  const steps = Object.entries(kept.ticks)
    .sort(([, one], [, other]) => Date.parse(one) - Date.parse(other))
    .map(([id, doneAt]) => ({ id, title: id, why: '', say: null, doneAt, source: null, grade: null }));
  return { ...bareView(kept), title: kept.checklist, now: null, steps };
}

/**
 * What a case fills in its sentences. `utcOffset` minutes east of UTC in which the page writes; `shop` is the name that
 * buyers know, empty where there is none.
 */
export function caseValues(
  kept: Pick<Case, 'orderId' | 'item' | 'amount'>,
  at: { now: Date; utcOffset: number; agentName: string; shop: string },
): VariableValues {
  const { orderId, item, amount } = kept;
  return variableValues(
    {
      conversation: { buyer: null, key: null },
      messages: [],
      composer: 'none',
      order: { orderId, status: 'refunding', statusText: null, amount, item },
    },
    at,
  );
}

function bareView(kept: Case): Omit<CaseView, 'title' | 'now' | 'steps'> {
  const { id, checklist, site, shop, orderId, refundId, item, openedAt, changedAt, closedAt } = kept;
  return { id, checklist, site, shop, orderId, refundId, item, openedAt, changedAt, closedAt };
}
