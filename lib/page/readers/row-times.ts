import { isAbout, type PageClock, parsePageTime } from '@/lib/domain/time';

/**
 * Reads a time of the pieces; a day and its hour may stand in two elements: 2026-11-22 | 10:42:05. What is told to the second
 * goes before 44 minutes ago.
 */
export function timeIn(pieces: readonly string[], at: PageClock): string | null {
  let about: string | null = null;
  for (let count = 1; count <= Math.min(pieces.length, 3); count++) {
    const text = pieces.slice(0, count).join(' ');
    const time = parsePageTime(text, at);
    if (time !== null && !isAbout(text)) return time;
    about ??= time;
  }
  return about;
}
