import { describe, expect, it } from 'vitest';
import { starterTemplates } from '@/lib/domain/templates/starter';
import { englishStarters, starterIntents } from '@/lib/domain/templates/starter/intents';
import { readShipped } from '../../eval/shipped-intents';

const ids = new Set(starterTemplates.map(({ id }) => id));

describe('what starter templates answer', () => {
  it('is told of templates that there are', () => {
    const told = [...Object.keys(starterIntents), ...Object.values(englishStarters).flat()];
    expect(told.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('is told of every one but notices, incidents and what is sent unasked', () => {
    const untold = starterTemplates.filter(
      ({ id, fit }) => !(id in starterIntents) && fit.moment === null && fit.incident === undefined,
    );
    expect(untold.map(({ id }) => id)).toEqual([
      'unpaid.second',
      'reviews.bad',
      'care.holiday',
      'care.storm',
    ]);
  });

  it('was learnt of templates that there are', () => {
    const learnt = readShipped().starter.labels.filter((label) => label !== 'none');
    expect(learnt.filter((id) => !ids.has(id))).toEqual([]);
  });
});
