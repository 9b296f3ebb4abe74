import type { Ask } from '@/lib/domain/chat/suggestion';

/** A piece of a sentence: words as they are, or a blank with what stands in it so far. */
export type Piece = { text: string; ask: string | null };

/** The answer to a blank: the person's, else its fallback; empty while there is neither. */
export const answerTo = ({ name, fallback }: Ask, answers: Readonly<Record<string, string>>): string =>
  (Object.hasOwn(answers, name) && answers[name]?.trim()) || fallback || '';

/** The sentence in pieces, each blank with its answer, or still as {name}. One pass: an answer's own braces are words. */
export function fill(text: string, asks: readonly Ask[], answers: Readonly<Record<string, string>>): Piece[] {
  const byName = new Map(asks.map((ask) => [`{${ask.name}}`, ask]));
  return text
    .split(/(\{[^{}]*\})/)
    .filter((part) => part !== '')
    .map((part) => {
      const ask = byName.get(part);
      return ask ? { text: answerTo(ask, answers) || part, ask: ask.name } : { text: part, ask: null };
    });
}

/** The first blank that nobody has filled; null: the sentence is ready. */
export const firstBlank = (asks: readonly Ask[], answers: Readonly<Record<string, string>>): string | null =>
  asks.find((ask) => answerTo(ask, answers) === '')?.name ?? null;
