import { describe, expect, it } from 'vitest';
import { intents } from '@/lib/domain/chat/intent';
import { signCount, signsFingerprint } from '@/lib/domain/chat/intent-features';
import {
  englishLabels,
  intentModelVersion,
  judgeEnglish,
  judgeIntents,
  parseIntentModel,
} from '@/lib/domain/chat/intent-model';
import { BadModel, type ModelFile } from '@/lib/domain/models/model-file';

/** A model without an opinion: every weight is 0. */
function blank(): ModelFile {
  const of = (labels: number, rows: number) => new Uint8Array(labels * rows);
  return {
    kind: 'intents',
    version: intentModelVersion,
    values: {
      signs: signsFingerprint,
      'zh.gramScale': 0.1,
      'zh.signScale': 0.1,
      'zh.temperature': 1,
      'en.gramScale': 0.1,
      'en.signScale': 0.1,
      'en.temperature': 1,
    },
    sections: {
      'zh.grams': of(intents.length, 16),
      'zh.signs': of(intents.length, signCount),
      'zh.bias': of(intents.length, 4),
      'en.grams': of(englishLabels.length, 16),
      'en.signs': new Uint8Array(),
      'en.bias': of(englishLabels.length, 4),
    },
  };
}

const withValue = (name: string, value: number): ModelFile => {
  const file = blank();
  return { ...file, values: { ...file.values, [name]: value } };
};
const withSection = (name: string, section: Uint8Array): ModelFile => {
  const file = blank();
  return { ...file, sections: { ...file.sections, [name]: section } };
};

describe('parseIntentModel', () => {
  it('takes a whole model', () => {
    expect(judgeIntents(parseIntentModel(blank()), '什么时候发货')).toHaveLength(intents.length);
  });

  it.each<[string, ModelFile]>([
    ['of another kind', { ...blank(), kind: 'reviews' }],
    ['of another version', { ...blank(), version: intentModelVersion + 1 }],
    ['trained with other cues', withValue('signs', 1)],
    ['without its temperature', { ...blank(), values: { signs: signsFingerprint } }],
    ['with a temperature of 0', withValue('zh.temperature', 0)],
    ['with a scale that is no number', withValue('en.gramScale', Number.NaN)],
    ['without a part', { ...blank(), sections: {} }],
    ['with weights for no bucket', withSection('zh.grams', new Uint8Array())],
    ['with half a row', withSection('zh.grams', new Uint8Array(intents.length * 16 - 1))],
    [
      'with buckets that no hash can choose among',
      withSection('zh.grams', new Uint8Array(intents.length * 3)),
    ],
    ['with fewer cues', withSection('zh.signs', new Uint8Array(intents.length))],
    ['with a bias too few', withSection('en.bias', new Uint8Array(4))],
    ['with a bias that is no number', withSection('zh.bias', new Uint8Array(intents.length * 4).fill(0xff))],
  ])('refuses one %s', (_, file) => {
    expect(() => parseIntentModel(file)).toThrow(BadModel);
  });
});

describe('judgeIntents', () => {
  const model = parseIntentModel(blank());

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
