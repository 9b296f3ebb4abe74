import { checkDraft } from '../wording/check';
import type { Mark } from '../wording/mark';
import { parseTemplate } from './template-parts';

type How = Parameters<typeof checkDraft>[1];

/**
 * Finds what a template should not say, as `checkDraft` does. The name of a variable goes to nobody and is not judged;
 * what stands in for an unknown value may go to the buyer and is. Offsets are those of the template as written.
 * A safe wording is offered only where it leaves every variable whole.
 */
export function checkTemplate(text: string, how: How): Mark[] {
  const { masked, closed } = withoutNames(text);
  return checkDraft(masked, how).map((mark) => {
    const { start, end, safe } = mark;
    const words = text.slice(start, end);
    const inside = closed.find((variable) => start < variable.end && end > variable.start);
    const isKept = !inside || (start >= inside.fallback && end < inside.end && !bracesOrBar.test(safe ?? ''));
    return { ...mark, words, safe: isKept ? safe : null };
  });
}

/** A variable in the text: its braces from `start` to `end`, what stands in from `fallback` on. */
type Closed = { start: number; fallback: number; end: number };

/** A unit that no rule knows and that is neither a blank nor a sign: nothing is found in it or joined across it. */
const opaque = '\uE000';

const bracesOrBar = /[{}｛｝|｜\r\n]/;

/** The text, unit for unit, with all of its variables made opaque but what stands in for them. */
function withoutNames(text: string): { masked: string; closed: Closed[] } {
  const closed: Closed[] = [];
  let masked = '';
  for (const part of parseTemplate(text)) {
    const { kind, raw } = part;
    const start = masked.length;
    if (kind === 'plain') {
      masked += raw;
      continue;
    }
    const fallback = kind === 'variable' && part.fallback ? raw.search(/[|｜]/) + 1 : raw.length;
    const closing = raw.length - (/[}｝]*$/.exec(raw)?.[0].length ?? 0);
    const cover = kind === 'break' ? '\n' : opaque;
    const after = raw.length - Math.max(closing, fallback);
    masked += cover.repeat(fallback) + raw.slice(fallback, closing) + cover.repeat(after);
    closed.push({ start, fallback: start + fallback, end: start + raw.length });
  }
  return { masked, closed };
}
