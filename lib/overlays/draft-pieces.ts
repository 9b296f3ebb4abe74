import type { Mark } from '@/lib/domain/wording/mark';
import type { Backend } from '@/lib/messages/client';
import type { Place } from '@/lib/messages/protocol';

/** What the worker's border takes at once; a longer draft is checked in pieces. UTF-16 units. */
const longestDraft = 4000;

/**
 * The marks of a draft of any length, where they stand in the whole. None where a piece could not be judged: those of the
 * others would say that the rest is fine.
 */
export async function judgeDraft(backend: Backend, place: Place, text: string): Promise<Mark[]> {
  const replies = await Promise.all(
    piecesOf(text, longestDraft).map(async ({ text, start }) => {
      const reply = await backend.call('draft.judge', { place, text });
      return reply.ok
        ? reply.value.map((mark) => ({ ...mark, start: mark.start + start, end: mark.end + start }))
        : null;
    }),
  );
  return replies.includes(null) ? [] : replies.flatMap((marks) => marks ?? []);
}

/**
 * Cuts a text into pieces of at most `longest` UTF-16 units that together are the text: at the last clause's end of each
 * where there is one, so that what belongs together stays so, and never through a surrogate pair.
 * @returns no piece for an empty text
 */
export function piecesOf(text: string, longest: number): { text: string; start: number }[] {
  const pieces: { text: string; start: number }[] = [];
  for (let start = 0; start < text.length; ) {
    const end = Math.min(text.length, start + longest);
    const cut = end === text.length ? end : cutBefore(text, start, end);
    pieces.push({ text: text.slice(start, cut), start });
    start = cut;
  }
  return pieces;
}

/** As they are typed: the text isn't folded, since a page that cuts its draft has no need of the tables. */
const ends = '，。！？；…,;!?\n';

/** Clauses are short; looking farther back would find an end far from where the piece is full. */
const searched = 500;

function cutBefore(text: string, start: number, end: number): number {
  for (let at = end; at > Math.max(start, end - searched); at--) {
    if (ends.includes(text[at - 1] as string)) return at;
  }
  const isSplit = /[\ud800-\udbff]/.test(text[end - 1] as string) && end - 1 > start;
  return isSplit ? end - 1 : end;
}
