import { performance } from 'node:perf_hooks';
import { starterTemplates } from '@/lib/domain/templates/starter';

type Listing = {
  task: 'templates';
  /** How many templates there are. */
  n: number;
  /** Time that the run took, in seconds. */
  seconds: number;
  templates: { id: string; group: string; title: string }[];
};

/**
 * Lists the starter library in its own order: the ids that `suggest` is judged by, and that never change.
 * Needs no input.
 */
export const run = async (): Promise<Listing> => {
  const startedAt = performance.now();
  const templates = starterTemplates.map(({ id, group, title }) => ({ id, group, title }));
  return {
    task: 'templates',
    n: templates.length,
    seconds: (performance.now() - startedAt) / 1000,
    templates,
  };
};
