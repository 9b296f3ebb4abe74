import type { Reason } from '../chat/suggestion';
import { isForLevel, outsideDates } from '../templates/fits';
import type { Template } from '../templates/template';
import { type VariableValues, variableValues } from '../templates/variables';
import { fold } from '../text';
import { severities } from '../wording/mark';
import type { Review } from './facts';
import type { ReviewFinding } from './finding';

/** What the first words to a review's buyer are for: to make good, or to thank. */
export type Tone = 'sorry' | 'thanks';

const starters = { sorry: 'reviews.bad', thanks: 'reviews.thanks' } as const satisfies Record<Tone, string>;
const group = 'reviews';

/** Nobody thanks an unhappy buyer without a word of regret, nor says sorry to a happy one. */
const regret = /抱歉|歉意|道歉|致歉|对不起|不好意思|sorry|apolog/;

/** A habit is told as a reason from so many picks on, and so many make it one. */
const toldPicks = 2;
const mostWords = 3;

/** Which opening a review asks for: regret where something in it, or its rating, is a complaint. */
export const toneOf = ({ severity }: Pick<ReviewFinding, 'severity'>): Tone =>
  severity !== null && severities.indexOf(severity) >= severities.indexOf('hint') ? 'sorry' : 'thanks';

/**
 * The template of the opening line: ours, unless the person picked one of their own of the same group, moment and tone
 * more often lately; theirs too where ours was removed.
 * @param templates the library, live or not, in any order
 * @param habits template id → weight now; `date`: today in the shop, outside whose dates none is chosen
 * @returns null where none is left
 */
export function chooseOpening(
  templates: Iterable<Template>,
  tone: Tone,
  { habits, shop, date }: { habits: ReadonlyMap<string, number>; shop: string; date: string },
): Template | null {
  const fitting = [...templates].filter(
    (one) =>
      one.removedAt === null &&
      (one.shop === '' || one.shop === shop) &&
      isForLevel(one.fit, null) &&
      outsideDates(one.fit, date) === null &&
      isOpening(one, tone),
  );
  const picks = ({ id }: Template) => Math.max(0, habits.get(id) ?? 0);
  const isOurs = ({ id }: Template) => id === starters[tone];
  const [first] = fitting.sort(
    (a, b) => picks(b) - picks(a) || Number(isOurs(b)) - Number(isOurs(a)) || a.order - b.order,
  );
  return first ?? null;
}

/** Why this template: the words that it answers, and the habit where there is one. */
export function openingReasons(
  template: Template,
  { marks }: Pick<ReviewFinding, 'marks'>,
  habits: ReadonlyMap<string, number>,
): Reason[] {
  const words = [...new Set(marks.filter(({ severity }) => severity !== 'info').map((mark) => mark.words))];
  const times = Math.round(habits.get(template.id) ?? 0);
  return [
    ...(words.length > 0 ? [{ kind: 'words' as const, words: words.slice(0, mostWords) }] : []),
    ...(times >= toldPicks ? [{ kind: 'habit' as const, times }] : []),
  ];
}

/** What a review fills in a template. `utcOffset` minutes east of UTC in which the page writes. */
export const openingValues = (
  { orderId, buyer, item }: Review,
  at: { now: Date; utcOffset: number; agentName: string; shop: string },
): VariableValues =>
  variableValues(
    {
      conversation: { buyer, key: null },
      messages: [],
      composer: 'none',
      order: { orderId, status: 'done', statusText: null, amount: null, item },
    },
    at,
  );

function isOpening({ id, group: inGroup, fit, text }: Template, tone: Tone): boolean {
  if (id === starters[tone]) return true;
  // Another starter template has a purpose of its own (the invitation to write a review).
  if (inGroup !== group || fit.moment !== null || Object.values<string>(starters).includes(id)) return false;
  return regret.test(fold(text)) === (tone === 'sorry');
}
