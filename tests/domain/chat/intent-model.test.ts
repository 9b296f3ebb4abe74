import { describe, expect, it } from 'vitest';
import { intents } from '@/lib/domain/chat/intent';
import { readingFingerprint } from '@/lib/domain/chat/intent-features';
import {
  englishLabels,
  intentModelVersion,
  judgeEnglish,
  judgeIntents,
  parseIntentModel,
} from '@/lib/domain/chat/intent-model';
import { BadModel, type ModelFile } from '@/lib/domain/models/model-file';
import { blankModel } from './blank-model';

const withValue = (name: string, value: number): ModelFile => {
  const file = blankModel();
  return { ...file, values: { ...file.values, [name]: value } };
};
const withSection = (name: string, section: Uint8Array): ModelFile => {
  const file = blankModel();
  return { ...file, sections: { ...file.sections, [name]: section } };
};

describe('parseIntentModel', () => {
  it('takes a whole model', () => {
    expect(judgeIntents(parseIntentModel(blankModel()), '什么时候发货')).toHaveLength(intents.length);
  });

  it.each<[string, ModelFile]>([
    ['of another kind', { ...blankModel(), kind: 'reviews' }],
    ['of another version', { ...blankModel(), version: intentModelVersion + 1 }],
    ['trained with other cues', withValue('reading', readingFingerprint + 1)],
    ['without its temperature', { ...blankModel(), values: { reading: readingFingerprint } }],
    ['with a temperature of 0', withValue('chinese.temperature', 0)],
    ['with a scale that is no number', withValue('english.gramScale', Number.NaN)],
    ['with a ranking weight that is no number', withValue('template.score', Number.POSITIVE_INFINITY)],
    ['without a part', { ...blankModel(), sections: {} }],
    ['with weights for no bucket', withSection('chinese.grams', new Uint8Array())],
    ['with half a row', withSection('chinese.grams', new Uint8Array(intents.length * 16 - 1))],
    [
      'with buckets that no hash can choose among',
      withSection('chinese.grams', new Uint8Array(intents.length * 3)),
    ],
    ['with fewer cues', withSection('chinese.signs', new Uint8Array(intents.length))],
    ['with a bias too few', withSection('english.bias', new Uint8Array(4))],
    [
      'with a bias that is no number',
      withSection('chinese.bias', new Uint8Array(intents.length * 4).fill(0xff)),
    ],
    [
      'that always finds a template',
      withSection('starter.labels', new TextEncoder().encode('dispatch.when\ncare.thanks')),
    ],
  ])('refuses one %s', (_, file) => {
    expect(() => parseIntentModel(file)).toThrow(BadModel);
  });
});

describe('judgeIntents', () => {
  const model = parseIntentModel(blankModel());

  it('is equally unsure of everything where it has learnt nothing', () => {
    for (const { probability } of judgeIntents(model, '什么时候发货'))
      expect(probability).toBeCloseTo(1 / intents.length);
  });

  it.each(['', '   ', '，。…', '\0'])('takes %j for other', (text) => {
    expect(judgeIntents(model, text)[0]).toEqual({ intent: 'other', probability: 1 });
  });

  it('tells English in the same intents', () => {
    const judged = judgeIntents(model, 'where is my order?');
    expect(judged.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1);
    expect(new Set(judged.map(({ intent }) => intent))).toEqual(new Set(intents));
    expect(judgeEnglish(model, 'where is my order?')).toHaveLength(englishLabels.length);
  });
});
