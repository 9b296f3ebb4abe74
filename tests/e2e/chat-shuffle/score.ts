import type { Message } from '@/lib/domain/chat/facts';

export type Score = { right: number; missing: number; wrong: number; faults: string[] };

const same = (a: Message, b: Message): boolean => a.kind === b.kind && a.text === b.text;

/**
 * Compares what was read with what stands on the page: who said it, what, and when, of every message. What is not there
 * is missing; what is there and should not be, or says another thing, is wrong.
 */
export function scoreMessages(read: readonly Message[], expected: readonly Message[]): Score {
  const score: Score = { right: 0, missing: 0, wrong: 0, faults: [] };
  const say = (what: 'missing' | 'wrong', count: number, words: string) => {
    score[what] += count;
    score.faults.push(`${what}: ${words}`);
  };
  for (const [one, other] of lineUp(read, expected)) {
    if (!one && other) say('missing', 3, `${other.from} ${other.kind} ${other.text.slice(0, 30)}`);
    else if (one && !other) say('wrong', 3, `not there: ${one.from} ${one.kind} ${one.text.slice(0, 60)}`);
    else if (one && other) {
      score.right += 1;
      if (one.from === other.from) score.right += 1;
      else say('wrong', 1, `${one.from} for ${other.from}: ${other.text.slice(0, 30)}`);
      if (one.at === other.at) score.right += 1;
      else
        say(
          one.at === null ? 'missing' : 'wrong',
          1,
          `${one.at} for ${other.at}: ${other.text.slice(0, 30)}`,
        );
    }
  }
  return score;
}

type Pair = [Message | null, Message | null];

/** The longest run of equal words and kinds decides which message is which. */
function lineUp(a: readonly Message[], b: readonly Message[]): Pair[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i] as number[];
      row[j] = same(a[i] as Message, b[j] as Message)
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [one, other] = [a[i] ?? null, b[j] ?? null];
    if (one && other && same(one, other)) {
      pairs.push([one, other]);
      i++;
      j++;
    } else if (!other || (one && at(i + 1, j) >= at(i, j + 1))) {
      pairs.push([one, null]);
      i++;
    } else {
      pairs.push([null, other]);
      j++;
    }
  }
  return pairs;
}
