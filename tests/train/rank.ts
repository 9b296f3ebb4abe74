import type { SuggestInput } from '@/lib/domain/chat/candidate';
import { type IntentModel, noStarter } from '@/lib/domain/chat/intent-model';
import {
  noneTerms,
  noneValues,
  type RankWeights,
  templateTerms,
  templateValues,
  weigh,
} from '@/lib/domain/chat/rank';
import { readChoice } from '@/lib/domain/chat/rank-by-intent';
import { buildIndex, score } from '@/lib/domain/templates/search-index';
import { starterTemplates } from '@/lib/domain/templates/starter';
import type { Template } from '@/lib/domain/templates/template';
import type { TrainRow } from './intent-rows';
import { minimise } from './lbfgs';

/** A labelled question: what speaks for each template and for none, and which is right (the last: none). */
export type RankExample = { templates: number[][]; none: number[]; right: number };

const decay = 1e-3;
const steps = 200;

/** The starter library as it is installed, and a question to it without order, habit or shop. */
export function starterInput(): SuggestInput {
  const templates = starterTemplates.map(
    (starter, order): Template => ({
      ...starter,
      shop: '',
      order,
      origin: 'starter',
      edited: false,
      removedAt: null,
      updatedAt: '2026-11-22T00:00:00.000Z',
      revision: 1,
    }),
  );
  return {
    facts: { conversation: { buyer: null, key: null }, messages: [], composer: 'none', order: null },
    intents: null,
    library: {
      templates: new Map(templates.map((template) => [template.id, template])),
      index: buildIndex(templates),
    },
    habits: new Map(),
    firstContact: false,
    buyer: null,
    values: {},
    shop: '',
  };
}

/** What a labelled question looks like to a model, which must not have seen it. */
export function rankExample(input: SuggestInput, model: IntentModel, { text, label }: TrainRow): RankExample {
  const { candidates, unfit } = readChoice(input, model, text, score(input.library.index, text));
  const right = candidates.findIndex(({ template }) => template.id === label);
  if (right < 0 && label !== noStarter) throw new Error(`${label} is no starter template.`);
  return {
    templates: candidates.map(({ fit }) => templateValues(fit)),
    none: noneValues(
      unfit,
      candidates.map(({ fit }) => fit),
    ),
    right: right < 0 ? candidates.length : right,
  };
}

/** The weights under which the right choices are likeliest, kept small. */
export function fitRank(examples: readonly RankExample[]): RankWeights {
  const ofTemplate = templateTerms.length;
  const found = new Float64Array(ofTemplate + noneTerms.length);
  minimise((at, slope) => loss(examples, at, slope), found, steps);
  return { template: [...found.slice(0, ofTemplate)], none: [...found.slice(ofTemplate)] };
}

function loss(examples: readonly RankExample[], at: Float64Array, slope: Float64Array): number {
  const forTemplate = [...at.subarray(0, templateTerms.length)];
  const forNone = [...at.subarray(templateTerms.length)];
  let sum = 0;
  slope.fill(0);
  for (const { templates, none, right } of examples) {
    const odds = [...templates.map((values) => weigh(forTemplate, values)), weigh(forNone, none)];
    const highest = Math.max(...odds);
    const powers = odds.map((one) => Math.exp(one - highest));
    const total = powers.reduce((all, power) => all + power, 0);
    sum += Math.log(total) + highest - (odds[right] as number);
    powers.forEach((power, choice) => {
      const error = power / total - (choice === right ? 1 : 0);
      const values = templates[choice] ?? none;
      const from = choice < templates.length ? 0 : templateTerms.length;
      values.forEach((value, term) => {
        slope[from + term] = (slope[from + term] as number) + error * value;
      });
    });
  }
  let small = 0;
  at.forEach((weight, term) => {
    small += 0.5 * decay * weight * weight;
    slope[term] = (slope[term] as number) / examples.length + decay * weight;
  });
  return sum / examples.length + small;
}
