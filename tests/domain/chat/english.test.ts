import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeIntents } from '@/lib/domain/chat/intent-model';
import { type SuggestInput, suggest } from '@/lib/domain/chat/suggest';
import { starterTemplates } from '@/lib/domain/templates/starter';
import { readShipped } from '../../eval/shipped-intents';
import { libraryOf, templateOf } from '../templates/sample-templates';

const model = readShipped();
/** As it is installed: an English question reaches these by what they are for. */
const starter = libraryOf(
  starterTemplates.map((one, order) => templateOf(one.id, { ...one, order, origin: 'starter' })),
);

function answers(text: string, library: SuggestInput['library'] = starter) {
  return suggest({
    intents: model,
    library,
    habits: new Map(),
    firstContact: false,
    buyer: null,
    values: {},
    shop: '',
    facts: {
      conversation: { buyer: 'Ann', key: 'k' },
      messages: [{ from: 'buyer', text, kind: 'text', at: null }],
      composer: 'textarea',
      order: null,
    },
  }).suggestions;
}
const first = (text: string, library?: SuggestInput['library']) => answers(text, library)[0]?.template;

describe('English buyers', () => {
  it.each([
    ['thank you so much', 'care.thanks'],
    ['is this in stock?', 'welcome.stock'],
    ['any discount if I buy two?', 'welcome.coupon'],
    ['which size should I take, I am 170 cm', 'welcome.size'],
    ['what is it made of', 'welcome.product'],
    ['where are you shipping from?', 'dispatch.when'],
    ['it arrived broken', 'aftersales.damaged'],
    ['you sent me the wrong item', 'aftersales.wrong'],
    ['why has my order not been shipped yet', 'dispatch.urge'],
    ['tracking says delivered but I have nothing', 'courier.notReceived'],
  ])('are answered beyond the questions of the Bitext set: %s by %s', (text, template) => {
    expect(answers(text).map((one) => one.template)).toContain(template);
  });

  it.each(['lol', 'we went to the beach yesterday', 'my brother has a dog', '2026', 'qwrtzp'])(
    'are not answered where nothing fits: %s',
    (text) => {
      expect(answers(text)).toEqual([]);
    },
  );

  it('are told every reason', () => {
    for (const text of ['do you have this in black?', 'thx', 'is it waterproof'])
      for (const { reasons } of answers(text)) expect(reasons).not.toEqual([]);
  });

  describe('of a shop with templates in English', () => {
    const library = libraryOf([
      ...starter.templates.values(),
      templateOf('wash', {
        origin: 'own',
        title: 'Washing',
        asks: ['can I machine wash it', 'washing instructions', 'does it shrink in the wash'],
        text: 'Wash at 30 degrees, inside out.',
      }),
      templateOf('warranty', {
        origin: 'own',
        title: 'Warranty',
        asks: ['how long is the warranty', 'is there a guarantee', 'warranty period'],
        text: 'Two years of warranty from the day it arrives.',
      }),
      templateOf('hours', {
        origin: 'own',
        title: 'Opening hours',
        asks: ['when are you open', 'opening hours', 'what time do you close'],
        text: 'We answer from nine to six, Beijing time.',
      }),
    ]);

    it.each([
      ['Can you wash it in the machine?', 'wash'],
      ['what is the warranty period', 'warranty'],
      ['what are your opening hours', 'hours'],
    ])('find those by their words: %s by %s', (text, template) => {
      expect(first(text, library)).toBe(template);
    });
  });

  it('are understood in wordings that nobody taught', () => {
    const rows = readFileSync(new URL('../../eval/rows/english-buyers.jsonl', import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line): { text: string; label: string } => JSON.parse(line));
    const right = rows.filter(({ text, label }) => judgeIntents(model, text)[0]?.intent === label);
    expect(right.length / rows.length).toBeGreaterThan(0.75);
  });
});
