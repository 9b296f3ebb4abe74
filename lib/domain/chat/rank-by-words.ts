import type { Hit } from '../templates/search-index';
import type { Template } from '../templates/template';
import {
  fitting,
  isNotice,
  knownStatus,
  picks,
  type Ranked,
  type SuggestInput,
  wordsReason,
} from './candidate';

/**
 * If the best scores less, its words in common are chance and nothing is suggested: of labelled messages that scored so
 * low one in seven was answered right at the first place, of the others three in four.
 */
const leastBest = 0.15;
/** What stands beside the best must not be much weaker, nor next to nothing. */
const leastShare = 0.4;
const leastOther = 0.06;

const orderBoost = 0.15;
const noticeMalus = 0.1;
/** A pick counts by its logarithm and never more than a third: what the buyer asks goes before what is often sent. */
const habitBoost = 0.05;
const mostHabitBoost = 0.3;

/** Templates by the words that they share with the question: what is left where no model can be used. */
export function rankByWords(input: SuggestInput, hits: readonly Hit[]): Ranked[] {
  const status = knownStatus(input.facts);
  const fits = hits
    .flatMap((hit) => {
      const template = fitting(input, hit.id);
      return template ? [{ template, hit, score: hit.score * boost(input, template) }] : [];
    })
    .sort((one, other) => other.score - one.score);
  const best = fits[0]?.score ?? 0;
  if (best < leastBest) return [];
  const least = Math.max(leastOther, best * leastShare);
  return fits
    .filter((fit) => fit.score >= least)
    .map(({ template, hit }) => ({
      template,
      reasons: [
        ...wordsReason(hit.words),
        ...(status !== null && template.fit.status.includes(status)
          ? [{ kind: 'order' as const, status }]
          : []),
      ],
    }));
}

function boost(input: SuggestInput, template: Template): number {
  const status = knownStatus(input.facts);
  const fits = status !== null && template.fit.status.includes(status);
  const habit = Math.min(mostHabitBoost, habitBoost * Math.log2(1 + Math.max(0, picks(input, template))));
  return 1 + (fits ? orderBoost : isNotice(template) ? -noticeMalus : 0) + habit;
}
