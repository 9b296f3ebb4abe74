import { describe, expect, it } from 'vitest';
import { type Clue, hintsIn, rolesByClass, rolesOf, type Side } from '@/lib/page/readers/chat-roles';

const clue = (side: Side | null, classes: string[] = [], name: string | null = null): Clue => ({
  side,
  classes,
  name,
});

describe('the words of a class name', () => {
  it('are whole words of camel and kebab case', () => {
    expect([...hintsIn('message_left')]).toEqual([['left', 'buyer']]);
    expect([...hintsIn('msgBuyer--nOMmm2')]).toEqual([['buyer', 'buyer']]);
    expect([...hintsIn('messageIsMe')]).toEqual([['me', 'seller']]);
    expect(hintsIn('timestamp theme brightness custom').size).toBe(0);
  });

  it('are the opposite behind a not, and a service is the shop’s', () => {
    expect([...hintsIn('messageNotMe').values()]).toEqual(['buyer']);
    expect([...hintsIn('customer-service').values()]).toEqual(['seller']);
    expect([...hintsIn('customer-item').values()]).toEqual(['buyer']);
  });

  it('tell nothing where all items bear them, or one side alone', () => {
    const all = [clue(null, ['row margin-left']), clue(null, ['row margin-left'])];
    expect(rolesByClass(all)).toEqual([null, null]);
    expect(rolesByClass([clue(null, ['row buyer']), clue(null, ['row'])])).toEqual([null, null]);
  });

  it('tell of each where they part the items, notices in the middle aside', () => {
    const items = [clue(null, ['buyer-item']), clue('middle', ['notice left']), clue(null, ['cs-item'])];
    expect(rolesByClass(items)).toEqual(['buyer', null, 'seller']);
  });

  it('that contradict each other on an item tell nothing of it', () => {
    const items = ['left', 'right', 'left', 'right', 'left right'].map((name) => clue(null, [name]));
    expect(rolesByClass(items)).toEqual(['buyer', 'seller', 'buyer', 'seller', null]);
  });
});

describe('who said an item', () => {
  it('is told by two sides, the seller’s at the right', () => {
    expect(rolesOf([clue('left'), clue('middle'), clue('right')], null)).toEqual(['buyer', null, 'seller']);
  });

  it('is not told where nothing is drawn, or all stands on one side', () => {
    expect(rolesOf([clue(null), clue(null)], '南枝')).toEqual([null, null]);
    expect(rolesOf([clue('left'), clue('left')], '南枝')).toEqual([null, null]);
    expect(rolesOf([clue('left')], null, true)).toEqual(['buyer']);
  });

  it('is told by names where all stands on one side and the buyer’s is among them', () => {
    const items = [clue('left', [], '南枝'), clue('left', [], '小满'), clue('left')];
    expect(rolesOf(items, '南枝')).toEqual(['buyer', 'seller', null]);
    expect(rolesOf(items, '海盐')).toEqual([null, null, null]);
    expect(rolesOf(items, null)).toEqual([null, null, null]);
  });

  it('is not told where the side and the name disagree', () => {
    const items = [clue('left', [], '南枝'), clue('left', [], '小满'), clue('right', [], '小满')];
    expect(rolesOf(items, '南枝')).toEqual(['buyer', null, 'seller']);
  });

  it('follows classes where a page stands mirrored, and tells nothing of what stands against them', () => {
    const mirrored = [clue('right', ['buyer']), clue('left', ['me']), clue('right', ['buyer'])];
    expect(rolesOf(mirrored, null)).toEqual(['buyer', 'seller', 'buyer']);
    const one = [clue('left', ['buyer']), clue('right', ['me']), clue('right', ['buyer'])];
    expect(rolesOf(one, null)).toEqual(['buyer', 'seller', null]);
  });

  it('follows sides where a seller bears the buyer’s name', () => {
    expect(rolesOf([clue('left', [], '客服'), clue('right', [], '客服')], '客服')).toEqual([
      'buyer',
      'seller',
    ]);
  });
});
