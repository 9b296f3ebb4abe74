import type { ChatFacts, Message } from '@/lib/domain/chat/facts';
import { messagesSince } from '@/lib/page/keep';

type Inserted = { template: string; text: string };
/** `kept`: share of the template's text that stands in the line, 0 to 1; `edited`: the line is another than that text. */
export type Sent = { template: string; kept: number; edited: boolean };

/** Where less of a text stands in the line, the person wrote a line of their own: kind phrases are alike in all. */
const leastKept = 0.5;

/**
 * Tells what became of texts that stood before the person or were put in the reply box, by the next line of the staff's
 * in the same conversation. Of several that were put in, the one that makes up most of the line is told; a line that is
 * neither one of them nor like one of those shown is told as typed, as null. Nothing is told where another conversation was
 * opened before. A line of a colleague's that comes in between counts as the next.
 */
export function createSentWatch(tell: (sent: Sent | null) => void) {
  let key: string | null = null;
  let known: readonly Message[] = [];
  let inserted: Inserted[] = [];
  let shown: readonly string[] = [];
  const forget = () => {
    inserted = [];
    shown = [];
  };
  return {
    /** Suggestions of these texts stand before the person. */
    shown({ conversation, messages }: ChatFacts, texts: readonly string[]): void {
      if (conversation.key !== key) forget();
      key = conversation.key;
      shown = key === null ? [] : texts;
      if (inserted.length === 0) known = messages;
    },
    /** A text stands in the box of this conversation. One that can't be told from others is not followed. */
    inserted({ conversation, messages }: ChatFacts, template: string, text: string): void {
      if (conversation.key !== key) forget();
      key = conversation.key;
      if (key === null) return;
      known = messages;
      inserted.push({ template, text });
    },
    /** The conversation was read anew. */
    read({ conversation, messages }: ChatFacts): void {
      if (inserted.length + shown.length === 0) return;
      // A name that can't be read for a moment is no other conversation.
      if (conversation.key !== key) {
        if (conversation.key !== null) forget();
        return;
      }
      // An image or a card does not come from the box.
      const line = messagesSince(known, messages).find(
        ({ from, kind, text }) => from === 'seller' && kind === 'text' && text !== '',
      );
      if (!line) return;
      const sent = mostOf(line.text, inserted);
      // Typed word by word, what stood there was not passed over.
      const alike = inserted.length === 0 && shown.some((text) => keptShare(text, line.text) >= leastKept);
      forget();
      if (!alike) tell(sent);
    },
  };
}

function mostOf(line: string, inserted: readonly Inserted[]): Sent | null {
  let best: Sent | null = null;
  let most = 0;
  for (const { template, text } of inserted) {
    const edited = plain(text) !== plain(line);
    const kept = keptShare(text, line);
    const part = edited ? kept * plain(text).length : Number.POSITIVE_INFINITY;
    if (kept < leastKept || part <= most) continue;
    best = { template, kept, edited };
    most = part;
  }
  return best;
}

/** Share of a text's pairs of neighbouring characters that stand in a line, 0 to 1; of equal pairs each counts once. */
export function keptShare(text: string, line: string): number {
  if (plain(text) === plain(line)) return 1;
  const wanted = pairsOf(text);
  const found = new Map<string, number>();
  for (const pair of pairsOf(line)) found.set(pair, (found.get(pair) ?? 0) + 1);
  const kept = wanted.filter((pair) => {
    const left = found.get(pair) ?? 0;
    found.set(pair, left - 1);
    return left > 0;
  });
  return wanted.length > 0 ? kept.length / wanted.length : 0;
}

/** Without what hosts change by themselves: they trim and break lines, and draw emoji as pictures. */
const plain = (text: string) => text.replace(/[\s\p{Extended_Pictographic}\p{M}\p{Cf}]/gu, '');

function pairsOf(text: string): string[] {
  const words = plain(text);
  return Array.from({ length: Math.max(0, words.length - 1) }, (_, at) => words.slice(at, at + 2));
}
