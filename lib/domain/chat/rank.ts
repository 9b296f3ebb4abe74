/**
 * What is weighed when templates are ranked: a conditional logit (McFadden 1974) over the templates and the choice of
 * none. Its weights are learnt from labelled messages by `npm run train -- intents`.
 */
export const templateTerms = ['score', 'root', 'hit', 'logIntent', 'both', 'logStarter', 'starter'] as const;
export const noneTerms = ['always', 'other', 'score', 'sure', 'logIntent', 'both', 'logNone'] as const;

/** In the order of the terms. */
export type RankWeights = { template: readonly number[]; none: readonly number[] };

/**
 * A template beside a question. `score`: how like the words are, 0 to 1; `intent`: the chance that the buyer wants what
 * it answers; `starter`: the chance that it, or the starter template that it is like, is the right answer.
 */
export type Fit = { score: number; intent: number; starter: number };
/** The question itself: the chance of `other`, that of the likeliest intent, and that no starter template answers. */
export type Unfit = { other: number; sure: number; none: number };

export function templateValues({ score, intent, starter }: Fit): number[] {
  return [
    score,
    Math.sqrt(score),
    score > 0 ? 1 : 0,
    Math.log(intent + 0.02),
    score * intent,
    Math.log(starter + 0.003),
    starter,
  ];
}

export function noneValues({ other, sure, none }: Unfit, fits: readonly Fit[]): number[] {
  const most = (of: (fit: Fit) => number) => fits.reduce((high, fit) => Math.max(high, of(fit)), 0);
  return [
    1,
    other,
    most(({ score }) => score),
    sure,
    Math.log(most(({ intent }) => intent) + 0.02),
    most(({ score, intent }) => score * intent),
    Math.log(none + 0.01),
  ];
}

export const weigh = (weights: readonly number[], values: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * (values[at] ?? 0), 0);
