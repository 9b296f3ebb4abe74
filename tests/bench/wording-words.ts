import { seeded } from './ranking-data';

/**
 * Words of 2 to 6 characters, as a word list has them: one in five stands in the text; the others begin like words
 * of the text and go on like others, so that they pass a first look and then rarely match.
 */
export function drawWords(corpus: string, count: number): string[] {
  const random = seeded(count);
  const pool = repeated(corpus);
  const draw = () => pool[Math.floor(random() * pool.length)] as string;
  const words = new Set<string>();
  while (words.size < count) {
    words.add(random() < 0.2 ? draw() : `${draw().slice(0, 3)}${draw().slice(0, 3)}`);
  }
  return [...words];
}

/** Words that all begin with the pair of characters that the text holds most often: the worst a list can do to us. */
export function oneBeginning(corpus: string, count: number): string[] {
  const random = seeded(count + 1);
  const pool = repeated(corpus);
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < corpus.length; i++) {
    const pair = corpus.slice(i, i + 2);
    if (/^[\u4e00-\u9fff]{2}$/.test(pair)) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  const [beginning] = [...pairs].reduce((most, pair) => (pair[1] > most[1] ? pair : most));
  const words = new Set<string>();
  while (words.size < count) words.add(beginning + pool[Math.floor(random() * pool.length)]);
  return [...words];
}

/** Pieces of 2 to 6 characters that the text holds more than once. */
function repeated(corpus: string): string[] {
  const counts = new Map<string, number>();
  for (let start = 0; start < corpus.length; start += 1) {
    const length = 2 + (start % 5);
    const word = corpus.slice(start, start + length);
    if (/^[\u4e00-\u9fff]{2,}$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].filter(([, times]) => times > 1).map(([word]) => word);
}
