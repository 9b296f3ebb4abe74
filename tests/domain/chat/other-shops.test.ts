import { describe, expect, it } from 'vitest';
import { type SuggestInput, suggest } from '@/lib/domain/chat/suggest';
import { readShipped } from '../../eval/shipped-intents';
import { libraryOf, templateOf } from '../templates/sample-templates';

const crowd = Array.from({ length: 60 }, (_, at) =>
  templateOf(`other${at}`, { shop: 'pdd:2', title: '什么时候发货', asks: ['什么时候发货'] }),
);
const mine = templateOf('mine', {
  shop: 'pdd:1',
  title: '发货时间',
  asks: ['一般多久发货', '什么时候发货呀'],
});
const library = libraryOf([...crowd, mine]);

function answers(lines: string[], intents: SuggestInput['intents']) {
  const { suggestions } = suggest({
    intents,
    library,
    habits: new Map(),
    firstContact: false,
    buyer: null,
    values: {},
    shop: 'pdd:1',
    facts: {
      conversation: { buyer: '小鱼', key: 'k' },
      messages: lines.map((text) => ({ from: 'buyer', text, kind: 'text', at: null })),
      composer: 'textarea',
      order: null,
    },
  });
  return suggestions.map(({ template }) => template);
}

describe('a shop with one template beside sixty of another', () => {
  it.each([
    ['by words', null],
    ['by intents', readShipped()],
  ])('is offered its own, ranked %s', (_, intents) => {
    expect(answers(['什么时候发货'], intents)).toEqual(['mine']);
  });

  it('is offered its own where the buyer writes several lines', () => {
    expect(answers(['在吗', '什么时候发货'], readShipped())).toEqual(['mine']);
  });
});
