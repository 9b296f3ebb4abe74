import type { PlannedLine, PracticeMessage } from './state';

const thinkingTime = 6_000;

/**
 * What any buyer asks back where an answer was plainly a slip: a blank that nobody filled, or the same text twice.
 * Null where nothing is odd. Nothing here understands the answer.
 */
export function puzzledAnswer(
  before: readonly PracticeMessage[],
  text: string,
  now: number,
): PlannedLine | null {
  const question = questionTo(before, text);
  if (question === null) return null;
  return {
    at: now + thinkingTime,
    from: 'buyer',
    kind: 'text',
    text: question,
    expects: true,
    order: null,
    beat: null,
  };
}

function questionTo(before: readonly PracticeMessage[], text: string): string | null {
  const blank = /[{｛][^{}｛｝]*[}｝]/.exec(text);
  if (blank) return `“${blank[0]}”是什么意思？没看懂`;
  const last = before.findLast(({ from }) => from === 'helper');
  return last?.text === text ? '这句刚才发过了呀，能说具体点吗' : null;
}
