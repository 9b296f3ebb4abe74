import type { ChatFacts, Parcel } from '../chat/facts';
import type { Ask } from '../chat/suggestion';
import type { ProblemCode } from '../result';
import { parseTemplate, type TemplatePart } from './template-parts';
import { exampleOf, type VariableName, variableOf } from './variable-names';

export { parseTemplate, type TemplatePart } from './template-parts';
export { chineseName, type VariableName, variableNames } from './variable-names';

/** What is known, by canonical name. Blank values count as not known. */
export type VariableValues = Partial<Record<VariableName, string>>;

type Variable = Extract<TemplatePart, { kind: 'variable' }>;
type PreviewPart = { text: string; kind: 'plain' | 'filled' | 'asked' | 'broken' };

/**
 * Fills a template. A variable takes its value, else its fallback, else it stays as `{name}` and is asked for:
 * each once, in order of appearance, two names of one variable being one question. A value is put in as it is, braces
 * and all. With no asks left, no variable of the template stands in the text; what can't be filled at all
 * (`{}`, outer braces around a variable) is left out.
 */
export function fillTemplate(
  text: string,
  values: VariableValues | Readonly<Record<string, string>>,
): { text: string; asks: Ask[] } {
  const asks = new Map<string, Ask>();
  const filled = parseTemplate(text).map((part, index, parts) => {
    if (part.kind === 'plain') return part.raw;
    if (part.kind === 'broken') return '';
    if (part.kind === 'break') return index === 0 || index === parts.length - 1 ? '' : '\n\n';
    const value = valueFor(part, values);
    if (value !== null) return value;
    const key = part.variable ?? part.name;
    const ask = asks.get(key) ?? { name: part.name, fallback: part.fallback };
    asks.set(key, ask);
    return `{${ask.name}}`;
  });
  return { text: filled.join(''), asks: [...asks.values()] };
}

/**
 * The values that a chat page, the settings and the person's answers give. Answers go by the name as it was asked
 * (买家, 尺码) and win over the page. A buyer's name that the marketplace masks (小***鱼) is no name and stays unknown.
 * `now` is written as the page's wall clock, `utcOffset` minutes east of UTC.
 */
export function variableValues(
  facts: ChatFacts | null,
  at: { now: Date; utcOffset: number; agentName: string; shop?: string; answers?: Record<string, string> },
): VariableValues & Record<string, string> {
  const wall = new Date(at.now.getTime() + at.utcOffset * 60_000).toISOString();
  const order = facts?.order;
  const known: [string, string | null | undefined][] = [
    ['buyer', unmasked(facts?.conversation.buyer)],
    ['agent', at.agentName],
    ['orderId', order?.orderId],
    ['item', order?.item],
    ['amount', order?.amount && formatAmount(order.amount.value)],
    ['status', order?.statusText],
    ['time', wall.slice(11, 16)],
    ['date', wall.slice(0, 10)],
    ['shop', at.shop],
    ['courier', order?.parcel?.courier],
    ['tracking', order?.parcel?.number],
    ['parcelState', order?.parcel && toldState(order.parcel)],
  ];
  for (const [name, answer] of Object.entries(at.answers ?? {})) {
    const key = variableOf(name) ?? name;
    known.push([name, answer], [key, answer], [answered(key), answer]);
  }
  // fromEntries defines own properties, so that an answer called __proto__ stays an answer.
  return Object.fromEntries(known.flatMap(([name, value]) => (value?.trim() ? [[name, value]] : [])));
}

/** What keeps a template from being saved: braces without a name inside, or around another variable. */
export function checkVariables(text: string): ProblemCode | null {
  return parseTemplate(text).some((part) => part.kind === 'broken') ? 'template.emptyVariable' : null;
}

/** The text as a buyer would read it, with example values; what would be asked for stays as `{name}`. */
export function previewTemplate(text: string): PreviewPart[] {
  return parseTemplate(text).map((part): PreviewPart => {
    if (part.kind === 'plain') return { text: part.raw, kind: 'plain' };
    if (part.kind === 'break') return { text: '\n\n', kind: 'plain' };
    if (part.kind === 'broken') return { text: part.raw, kind: 'broken' };
    if (!part.always && part.variable) return { text: exampleOf(part.variable), kind: 'filled' };
    if (!part.always && part.fallback !== null) return { text: part.fallback, kind: 'filled' };
    return { text: `{${part.name}}`, kind: 'asked' };
  });
}

function valueFor(part: Variable, values: Readonly<Record<string, string | undefined>>): string | null {
  const answer = known(values, answered(part.variable ?? part.name));
  if (answer !== null) return answer;
  // The page's own value never answers {?数量}, not even under its English name.
  if (part.always) return part.name === part.variable ? null : known(values, part.name);
  return known(values, part.name) ?? (part.variable && known(values, part.variable)) ?? part.fallback;
}

/** Only own properties: {constructor} is a name like any other. */
function known(values: Readonly<Record<string, string | undefined>>, name: string): string | null {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  return value?.trim() ? value : null;
}

/** Where the answer to {?name} is kept, apart from what the page says. */
function answered(name: string): string {
  return `?${name}`;
}

function unmasked(name: string | null | undefined): string | null {
  return name && !/[*＊]/.test(name) ? name : null;
}

/** `快件已到达杭州转运中心（11-22 08:15）`: without its time, an old state would pass for today's. */
function toldState({ state, at }: Parcel): string {
  const told = state.replace(/[。.!！~～\s]+$/u, '');
  return at === null ? told : `${told}（${at.slice(5, 16).replace('T', ' ')}）`;
}

function formatAmount(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}
