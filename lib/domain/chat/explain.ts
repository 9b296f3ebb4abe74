import { type FitMoment, incidentsFirst } from '../templates/fits';
import type { Hit } from '../templates/search-index';
import type { Template } from '../templates/template';
import type { Intent } from './intent';
import type { Reason } from './suggestion';

/** What scores less has words in common by chance. */
const leastMatch = 0.15;

/**
 * What is said before any other answer while something stands still, with the reasons; nothing in usual times.
 * @param question the buyer's lines as they are ranked; `intent`: what they want, where that is sure
 * @param hits what is like the question; `usable`: the templates that may be offered here at all
 */
export function explainIncidents(
  question: { text: string; intent: Intent | null },
  hits: readonly Hit[],
  usable: () => Iterable<Template>,
  { incidents }: Pick<FitMoment, 'incidents'>,
): { template: Template; reasons: Reason[] }[] {
  if (incidents.length === 0) return [];
  const byId = new Map(hits.map((hit) => [hit.id, hit]));
  const match = ({ id }: Template) => {
    const score = byId.get(id)?.score ?? 0;
    return score < leastMatch ? 0 : score;
  };
  return incidentsFirst(question, usable(), { incidents }, match).map((template) => {
    const words = byId.get(template.id)?.words ?? [];
    const reasons: Reason[] = words.length > 0 ? [{ kind: 'words', words }] : [];
    const { incident } = template.fit;
    return { template, reasons: incident ? [...reasons, { kind: 'incident', incident }] : reasons };
  });
}
