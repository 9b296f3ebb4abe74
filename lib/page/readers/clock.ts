import { type PageClock, parsePageTime } from '@/lib/domain/time';
import { visibleText } from '../visible-text';

/** The time that an element shows, else the one that it carries (`datetime`, `title`). ISO 8601, or null. */
export function readTime(element: Element, at: PageClock): string | null {
  for (const text of [
    visibleText(element),
    element.getAttribute('datetime'),
    element.getAttribute('title'),
  ]) {
    const time = text ? parsePageTime(text, at) : null;
    if (time !== null) return time;
  }
  return null;
}
