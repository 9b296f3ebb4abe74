import type { Ask } from '@/lib/domain/chat/suggestion';

/** A sentence with blanks that the person fills before it is copied. */
type Sentence = { text: string; asks: readonly Ask[]; answers: Readonly<Record<string, string>> };

/** The sentence with its blanks filled: by the answers, else by what stands for them. */
export const fill = ({ text, asks, answers }: Sentence): string =>
  asks.reduce(
    (filled, { name, fallback }) =>
      filled.replaceAll(`{${name}}`, () => answers[name]?.trim() || fallback || ''),
    text,
  );
