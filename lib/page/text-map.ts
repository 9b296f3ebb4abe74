import { shownText, visibleText, walkText } from './visible-text';

/** A text as it was read from an element, and where in the page each stretch of it stands. */
export type TextMap = {
  text: string;
  /** @param start @param end UTF-16 offsets of `text`; null where nothing of the page stands between them */
  range(start: number, end: number): Range | null;
};

type Piece = { node: Node; start: number; end: number };

/** What a shop sets at the end of a long text to fold it. */
const folding = /^[….\s]*(展开|收起|展开全部|全部展开|查看全部|查看更多|更多)[\s>›∨∧]*$/;

/** The words that a person reads as said: not those that are hidden, struck out or there to be clicked. */
export const readText = (root: Element): string => visibleText(root, isNotSaid);

/** Struck out, invisible, or a control at the end of a folded text. */
export function isNotSaid(element: Element): boolean {
  if (/^(del|s|strike)$/.test(element.localName)) return true;
  const text = element.textContent ?? '';
  if (text.length < 12 && folding.test(text)) return true;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return /line-through/.test(style?.textDecorationLine ?? '') || style?.visibility === 'hidden';
}

/** Reads an element as `readText` does, and remembers where every character came from. Reads style, forces no layout. */
export function mapText(root: Element): TextMap {
  const pieces: Piece[] = [];
  const raw = walkText(root, isNotSaid, (node, start, end) => pieces.push({ node, start, end }));
  const kept = keptOf(raw);
  const text = kept.map((at) => (raw[at] === '\r' ? '\n' : raw[at])).join('');
  return {
    text,
    range(start, end) {
      const first = pieces.find((piece) => (kept[start] ?? Number.NaN) < piece.end);
      const last = pieces.findLast((piece) => (kept[end - 1] ?? Number.NaN) >= piece.start);
      if (!first || !last || start >= end) return null;
      const range = root.ownerDocument.createRange();
      place(range, 'Start', first, Math.max(0, (kept[start] ?? 0) - first.start));
      place(range, 'End', last, Math.min(last.end, (kept[end - 1] ?? 0) + 1) - last.start);
      return range.collapsed ? null : range;
    },
  };
}

function place(range: Range, edge: 'Start' | 'End', { node }: Piece, offset: number): void {
  if (node.nodeType !== 3) {
    if (edge === 'Start') range.setStartBefore(node);
    else range.setEndAfter(node);
    return;
  }
  range[`set${edge}`](node, sourceOffset(node, offset));
}

/** The offset in the node of a character that was drawn: where runs of white space were folded, they differ. */
function sourceOffset(node: Node, drawn: number): number {
  const source = node.nodeValue ?? '';
  if (shownText(node).length === source.length) return drawn;
  let at = 0;
  for (let seen = 0; seen < drawn && at < source.length; seen++) {
    at += /\s/.test(source[at] ?? '') ? (/^\s+/.exec(source.slice(at))?.[0].length ?? 1) : 1;
  }
  return at;
}

/** Which characters `visibleText` keeps when it tidies blanks and line ends. */
function keptOf(raw: string): number[] {
  let kept = [...Array(raw.length).keys()].filter(
    (at) => !/[\u200b\ufeff]/.test(raw[at] ?? '') && !(raw[at] === '\r' && raw[at + 1] === '\n'),
  );
  const line = kept.map((at) => (raw[at] === '\r' ? '\n' : raw[at])).join('');
  const gone = new Set<number>();
  for (const { 0: run, index } of line.matchAll(/[^\S\n]*\n[^\S\n]*/g)) {
    for (let at = index; at < index + run.length; at++) if (line[at] !== '\n') gone.add(at);
  }
  kept = kept.filter((_, at) => !gone.has(at));
  const tidied = kept.map((at) => raw[at]).join('');
  const from = tidied.length - tidied.trimStart().length;
  return kept.slice(from, from + tidied.trim().length);
}
