/**
 * The text of an editable element as lines, with the way back from an offset of the text to a place in the page.
 * Every character of a piece is one character of its node, so that offsets map both ways.
 */
export type Lines = { text: string; pieces: Piece[]; breaks: Break[] };
/** `length` characters of `node` from `from` on, standing in the text at `start`. */
type Piece = { node: Text; from: number; start: number; length: number };
type Break = { node: Element; start: number };
export type Point = { node: Node; offset: number };

const block =
  /^(address|article|aside|blockquote|dd|div|dl|dt|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tr|ul)$/;
const fillers = /[\u200b\u2060\ufeff]/;

/**
 * Reads the lines of a contenteditable. A <br> or a line feed of pre-wrapped text ends its line, a block stands on
 * lines of its own; an end without anything after it opens no line (editors keep such a <br> as a filler).
 */
export function readLines(root: Element): Lines {
  const lines: Lines = { text: '', pieces: [], breaks: [] };
  let begun = false;
  let lineDue = false;
  const write = (shown: string) => {
    if (lineDue) lines.text += '\n';
    lineDue = false;
    begun = true;
    lines.text += shown;
  };
  const endLine = () => {
    write('');
    lineDue = true;
  };
  const piece = (node: Text, from: number, to: number) => {
    if (from === to) return;
    const shown = node.data.slice(from, to).replace(/\s/g, ' ');
    write('');
    lines.pieces.push({ node, from, start: lines.text.length, length: to - from });
    lines.text += shown;
  };
  const readText = (node: Text) => {
    const { data } = node;
    const breaks = data.includes('\n') && keepsBreaks(node);
    if (!breaks && data.includes('\n') && data.trim() === '') return;
    let from = 0;
    for (let at = 0; at <= data.length; at++) {
      const character = data[at];
      const lineFeed = breaks && character === '\n';
      if (character !== undefined && !lineFeed && !fillers.test(character)) continue;
      piece(node, from, at);
      if (lineFeed) endLine();
      from = at + 1;
    }
  };
  const walk = (node: Node) => {
    if (node.nodeType === 3) return readText(node as Text);
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (element.localName === 'br') {
      write('');
      lines.breaks.push({ node: element, start: lines.text.length });
      lineDue = true;
      return;
    }
    const own = element !== root && block.test(element.localName);
    if (own && begun) lineDue = true;
    for (const child of element.childNodes) walk(child);
    if (own && begun) lineDue = true;
  };
  walk(root);
  return lines;
}

function keepsBreaks(node: Text): boolean {
  const parent = node.parentElement;
  if (!parent) return false;
  const style = parent.ownerDocument.defaultView?.getComputedStyle(parent);
  return /^(pre|break-spaces)/.test(style?.whiteSpace || (parent.closest('pre') ? 'pre' : ''));
}

/**
 * The place of a text offset. On a line's border `side` chooses: 'after' the character before it, or 'before' the
 * character after it.
 */
function pointAt(root: Element, lines: Lines, offset: number, side: 'before' | 'after'): Point {
  const holds = ({ start, length }: Piece) =>
    side === 'before'
      ? start <= offset && offset < start + length
      : start < offset && offset <= start + length;
  const touches = ({ start, length }: Piece) => start <= offset && offset <= start + length;
  const found = lines.pieces.find(holds) ?? lines.pieces.find(touches);
  if (found) return { node: found.node, offset: found.from + offset - found.start };
  const empty = lines.breaks.find(({ start }) => start === offset)?.node;
  if (empty?.parentNode) {
    return { node: empty.parentNode, offset: [...empty.parentNode.childNodes].indexOf(empty as ChildNode) };
  }
  return { node: root, offset: root.childNodes.length };
}

/** The text offset of a place, or null where no text tells (an element without any). */
export function offsetAt(lines: Lines, { node, offset }: Point): number | null {
  if (node.nodeType === 3) {
    const own = lines.pieces.filter((piece) => piece.node === node);
    const inside = own.find(({ from, length }) => offset >= from && offset <= from + length);
    if (inside) return inside.start + offset - inside.from;
    const before = own.findLast(({ from }) => from <= offset);
    return before ? before.start + before.length : (own[0]?.start ?? null);
  }
  const next = node.childNodes[offset];
  if (next) {
    const starts = [...lines.pieces, ...lines.breaks].filter((part) => next.contains(part.node));
    return starts.length === 0 ? null : Math.min(...starts.map(({ start }) => start));
  }
  const last = lines.pieces.findLast((piece) => node.contains(piece.node));
  return last ? last.start + last.length : null;
}

/** The stretch of text from `start` to `end` as a Range. */
export function rangeAt(root: Element, lines: Lines, start: number, end: number): Range {
  const range = root.ownerDocument.createRange();
  const from = pointAt(root, lines, start, start === end ? 'after' : 'before');
  const to = start === end ? from : pointAt(root, lines, end, 'after');
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}
