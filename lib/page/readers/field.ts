import type { Field } from '@/lib/domain/sites/profile';
import { valueAfterLabel } from '../anchors';
import { findAll, isShown } from '../find';
import { oneLine, visibleText } from '../visible-text';

/**
 * Reads one field of a profile inside `root`: by selector, then by visible label; a field that has only `match`
 * is looked for in all the words there.
 * @returns the value on one line, or null where the page does not show it.
 */
export function readField(root: Document | Element, field: Field): string | null {
  const keep = (raw: string | null): string | null => matched(raw, field.match);
  for (const selector of field.pick ?? []) {
    const found = findAll(root, [selector]);
    if ('matches' in root && matchesSafely(root, selector.css)) found.unshift(root as HTMLElement);
    const values = (elements: HTMLElement[]) =>
      elements.map((element) =>
        keep(field.attribute ? element.getAttribute(field.attribute) : visibleText(element)),
      );
    const shown = values(found.filter(isShown)).find((value) => value !== null);
    const value = shown ?? values(found).find((value) => value !== null);
    if (value !== undefined && value !== null) return value;
  }
  const element = 'documentElement' in root ? root.documentElement : root;
  if (field.labels) {
    const value = keep(valueAfterLabel(element, field.labels));
    if (value !== null) return value;
  }
  if (field.pick || field.labels || field.match === undefined) return null;
  return keep(visibleText(element));
}

function matched(raw: string | null, pattern: string | undefined): string | null {
  const text = oneLine(raw ?? '');
  if (pattern === undefined) return text === '' ? null : text;
  const match = new RegExp(pattern, 'u').exec(text);
  const value = match?.[1] ?? match?.[0] ?? '';
  return value === '' ? null : value;
}

function matchesSafely(element: Element, css: string): boolean {
  try {
    return element.matches(css);
  } catch {
    return false;
  }
}
