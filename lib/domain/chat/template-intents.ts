import { starterIntents } from '../templates/starter/intents';
import type { Template } from '../templates/template';
import { type Intent, intents } from './intent';
import { type IntentModel, type Judged, judgeText, noStarter } from './intent-model';

/** What a template answers, each at most 1: intents, and the starter templates that it is like. */
export type Purpose = { intents: ReadonlyMap<Intent, number>; starters: ReadonlyMap<string, number> };

/** A starter template's further intents count so much. */
const furtherShare = 0.7;
/** Wordings that tell enough of what a shop's own template is for. */
const mostAsks = 8;

const known = new WeakMap<Template, { model: IntentModel; purpose: Purpose | null }>();

/**
 * What a template is for: a starter template's purpose is written down, another's is judged from its title and asks, once.
 * Null where that tells nothing.
 */
export function purposeOf(model: IntentModel, template: Template): Purpose | null {
  const before = known.get(template);
  if (before?.model === model) return before.purpose;
  const purpose =
    template.origin === 'starter' ? starterPurpose(template.id) : judgedPurpose(model, template);
  known.set(template, { model, purpose });
  return purpose;
}

function starterPurpose(id: string): Purpose {
  const wanted = starterIntents[id] ?? [];
  return {
    intents: new Map(wanted.map((intent, at) => [intent, at === 0 ? 1 : furtherShare])),
    starters: new Map([[id, 1]]),
  };
}

function judgedPurpose(model: IntentModel, { title, asks }: Template): Purpose | null {
  const judged = [title, ...asks.slice(0, mostAsks)].map((text) => judgeText(model, text));
  const wanted = relative(
    intents.map((intent) => [intent, mean(judged, ({ intents: of }) => of.get(intent))]),
  );
  const starters = relative(
    model.starter.labels.map((label) => [label, mean(judged, (one) => one.starters.chances.get(label))]),
  );
  if (wanted.get('other') === 1 || starters.get(noStarter) === 1) return null;
  return { intents: wanted, starters };
}

const mean = (judged: readonly Judged[], of: (one: Judged) => number | undefined): number =>
  judged.reduce((sum, one) => sum + (of(one) ?? 0), 0) / judged.length;

/** Shares of the largest. */
function relative<Key>(entries: readonly (readonly [Key, number])[]): Map<Key, number> {
  const most = Math.max(...entries.map(([, value]) => value), Number.MIN_VALUE);
  return new Map(entries.map(([key, value]) => [key, value / most]));
}
