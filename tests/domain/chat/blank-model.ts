import { intents } from '@/lib/domain/chat/intent';
import { readingFingerprint, signCounts } from '@/lib/domain/chat/intent-features';
import { englishLabels, intentModelVersion, noStarter } from '@/lib/domain/chat/intent-model';
import { noneTerms, templateTerms } from '@/lib/domain/chat/rank';
import type { ModelFile } from '@/lib/domain/models/model-file';

const starters = ['dispatch.when', noStarter];

/** A model without an opinion: every weight is 0. */
export function blankModel(): ModelFile {
  return {
    kind: 'intents',
    version: intentModelVersion,
    values: {
      reading: readingFingerprint,
      ...scales('chinese'),
      ...scales('english'),
      ...scales('starter'),
      ...Object.fromEntries(templateTerms.map((term) => [`template.${term}`, 0])),
      ...Object.fromEntries(noneTerms.map((term) => [`none.${term}`, 0])),
    },
    sections: {
      ...weights('chinese', intents.length, signCounts.chinese),
      ...weights('english', englishLabels.length, signCounts.english),
      ...weights('starter', starters.length, signCounts.chinese),
      'starter.labels': new TextEncoder().encode(starters.join('\n')),
    },
  };
}

const scales = (part: string) => ({
  [`${part}.gramScale`]: 0.1,
  [`${part}.signScale`]: 0.1,
  [`${part}.temperature`]: 1,
});

const weights = (part: string, labels: number, signs: number) => ({
  [`${part}.grams`]: new Uint8Array(labels * 16),
  [`${part}.signs`]: new Uint8Array(labels * signs),
  [`${part}.bias`]: new Uint8Array(labels * 4),
});
