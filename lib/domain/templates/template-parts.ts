import { isBreak, type VariableName, variableOf } from './variable-names';

/** A stretch of a template's text. `raw` is the stretch as written, so that all raws joined are the text. */
export type TemplatePart =
  | { kind: 'plain'; raw: string }
  /** {分段符}, with the white space around it: one blank line. */
  | { kind: 'break'; raw: string }
  | {
      kind: 'variable';
      raw: string;
      /** As written, trimmed, without question marks before it. */
      name: string;
      /** The known variable that the name means, or null. */
      variable: VariableName | null;
      /** What stands in where no value is known; the empty string leaves the place out. */
      fallback: string | null;
      /** {?尺码}: asked for every time, whatever the page shows. */
      always: boolean;
    }
  /** `{}`, `{|x}`, or a brace that closes around a variable: nothing can be filled in. */
  | { kind: 'broken'; raw: string };

const longestName = 20;

/** One pair of braces without a brace or line break inside, half or full width; doubled ones as other tools write them. */
const braces = /[{｛]{2}([^{}｛｝\r\n]*)[}｝]{2}|[{｛]([^{}｛｝\r\n]*)[}｝]/g;
const breakAround = /\s*$/;

/**
 * Splits a template's text into plain stretches and variables. `{买家}`, its twin `{buyer}`, a fallback
 * `{买家|亲}`, always asked `{?尺码}`, a blank line `{分段符}`. Braces that can hold no name (a stray one, a name
 * over 20 characters, a line break inside) are plain text.
 */
export function parseTemplate(text: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let from = 0;
  for (const match of text.matchAll(braces)) {
    const part = readBraces(match[0], match[1] ?? match[2] ?? '');
    if (!part) continue;
    addPlain(parts, text.slice(from, match.index));
    parts.push(part);
    from = match.index + match[0].length;
  }
  addPlain(parts, text.slice(from));
  return absorbBlanks(breakNesting(parts));
}

function readBraces(raw: string, inside: string): TemplatePart | null {
  const bar = inside.search(/[|｜]/);
  const written = (bar < 0 ? inside : inside.slice(0, bar)).trim();
  const always = /^[?？]/.test(written);
  const name = always ? written.replace(/^[?？\s]+/, '') : written;
  if (name.length > longestName) return null;
  if (name === '') return { kind: 'broken', raw };
  if (isBreak(name)) return { kind: 'break', raw };
  const fallback = bar < 0 ? null : inside.slice(bar + 1).trim();
  return { kind: 'variable', raw, name, variable: variableOf(name), fallback, always };
}

function addPlain(parts: TemplatePart[], raw: string): void {
  if (raw !== '') parts.push({ kind: 'plain', raw });
}

/**
 * `{a{买家}b}`: once the inner one is filled, the outer braces would look like a variable to the buyer. They
 * are marked broken; braces that pair up within one plain stretch were judged already and stay.
 */
function breakNesting(parts: TemplatePart[]): TemplatePart[] {
  const outer = new Set<string>();
  let open: { part: number; at: number }[] = [];
  parts.forEach((part, index) => {
    if (part.kind === 'break') open = [];
    if (part.kind !== 'plain') return;
    for (let at = 0; at < part.raw.length; at++) {
      const sign = part.raw.charAt(at);
      if (sign === '\n' || sign === '\r') open = [];
      else if (sign === '{' || sign === '｛') open.push({ part: index, at });
      else if (sign === '}' || sign === '｝') {
        const start = open.pop();
        if (!start || start.part === index) continue;
        outer.add(`${start.part}:${start.at}`).add(`${index}:${at}`);
      }
    }
  });
  if (outer.size === 0) return parts;
  return parts.flatMap((part, index) => {
    if (part.kind !== 'plain') return [part];
    const pieces: TemplatePart[] = [];
    let from = 0;
    for (let at = 0; at < part.raw.length; at++) {
      if (!outer.has(`${index}:${at}`)) continue;
      addPlain(pieces, part.raw.slice(from, at));
      pieces.push({ kind: 'broken', raw: part.raw.charAt(at) });
      from = at + 1;
    }
    addPlain(pieces, part.raw.slice(from));
    return pieces;
  });
}

/** Gives the white space on both sides of a break to it, so that one blank line comes out however it was typed. */
function absorbBlanks(parts: TemplatePart[]): TemplatePart[] {
  const merged: TemplatePart[] = [];
  for (const part of parts) {
    const before = merged.at(-1);
    if (part.kind === 'break' && before?.kind === 'plain') {
      const blanks = breakAround.exec(before.raw)?.[0] ?? '';
      before.raw = before.raw.slice(0, before.raw.length - blanks.length);
      part.raw = blanks + part.raw;
      if (before.raw === '') merged.pop();
    }
    const last = merged.at(-1);
    if (part.kind === 'break' && last?.kind === 'break') last.raw += part.raw;
    else if (part.kind === 'plain' && last?.kind === 'break') {
      const rest = part.raw.trimStart();
      last.raw += part.raw.slice(0, part.raw.length - rest.length);
      addPlain(merged, rest);
    } else merged.push(part);
  }
  return merged;
}
