import { oneLine } from '../visible-text';
import type { Span } from './chat-side';

/** One run of text as it is drawn: `look` is the same for runs that the page draws as the same kind of thing. */
export type Run = { text: string; parent: Element; block: Element; look: string; box: Box | null };

/** A coloured or framed box narrower than its list: a bubble, a card, a pill, a tag. */
export type Box = {
  element: HTMLElement;
  look: string;
  fontSize: number;
  rect: DOMRect;
  runs: Run[];
  /** Boxes set apart in it: a quoted message, a card's parts. */
  quotes: Element[];
  pictures: number;
  controls: number;
  /** Drawings without words: the waves of a voice message. */
  icons: number;
};

/** What is seen of one item of a message list, before it is told what is a message, a name or a time. */
export type Sight = {
  runs: Run[];
  boxes: Box[];
  pictures: { element: Element; rect: DOMRect }[];
  faces: DOMRect[];
  /** What is there for screen readers alone: `Anna said:`. */
  unseen: Element[];
  classes: string[];
};

const silent = /^(script|style|template|noscript|select|option|textarea|input|label)$/;
const pictured = /^(img|canvas|video|picture|object)$/;
/** Faces are small and square, in pixels; a picture that was sent is larger. */
const face = { least: 16, most: 64, offSquare: 6 };
const leastPicture = 40;
/** A box that takes more of the width than this is a row. */
const mostOfWidth = 0.92;
const mostElements = 400;

type Above = { box: Box | null; look: string; colour: string; block: Element };

/** Looks at an item once: what words, boxes, pictures and faces it draws, and where. Forces layout. */
export function lookAt(item: HTMLElement, list: Span): Sight {
  const view = item.ownerDocument.defaultView;
  const sight: Sight = { runs: [], boxes: [], pictures: [], faces: [], unseen: [], classes: [] };
  if (!view) return sight;
  const width = list.right - list.left;
  let looked = 0;
  const walk = (element: HTMLElement, above: Above): void => {
    looked += 1;
    if (silent.test(element.localName) || looked > mostElements) return;
    const style = view.getComputedStyle(element);
    if (style.display === 'none' || style.visibility === 'hidden') return;
    if (isForReaders(style)) {
      sight.unseen.push(element);
      return;
    }
    if (isControl(element)) {
      if (above.box) above.box.controls += 1;
      return;
    }
    const name = typeof element.className === 'string' ? element.className : '';
    if (name) sight.classes.push(name);
    if (element.localName === 'svg') {
      if (above.box) above.box.icons += 1;
      return;
    }
    const isDrawn = pictured.test(element.localName) || style.backgroundImage.includes('url(');
    const isBox = element !== item && !above.box && isBoxed(style, above.colour);
    let box = above.box;
    if (isDrawn || isBox) {
      const rect = element.getBoundingClientRect();
      if (isFace(element, rect, above.box)) {
        sight.faces.push(rect);
        return;
      }
      if (isDrawn && rect.width >= leastPicture && rect.height >= leastPicture / 2) {
        if (above.box) above.box.pictures += 1;
        else sight.pictures.push({ element, rect });
        if (pictured.test(element.localName)) return;
      } else if (isBox && rect.width > 0 && rect.width <= width * mostOfWidth) {
        const look = `${name || element.localName}`;
        const fontSize = Number.parseFloat(style.fontSize);
        box = { element, look, fontSize, rect, runs: [], quotes: [], pictures: 0, controls: 0, icons: 0 };
        sight.boxes.push(box);
      }
    }
    if (above.box && isSetApart(element, style)) above.box.quotes.push(element);
    if (above.box && isLink(element) && style.display !== 'inline') above.box.controls += 1;
    const look = name || above.look;
    const colour = isClear(style.backgroundColor) ? above.colour : style.backgroundColor;
    const isInline = style.display === 'inline' || style.display === 'contents';
    const inner = { box, look, colour, block: isInline ? above.block : element };
    let before: Run | null = null;
    for (const child of element.childNodes) {
      if (child.nodeType === 1) {
        before = null;
        walk(child as HTMLElement, inner);
      } else if (child.nodeType === 3) {
        const text = oneLine(child.nodeValue ?? '');
        if (text === '') continue;
        if (before) before.text += text;
        else {
          before = {
            text,
            parent: element,
            block: inner.block,
            look: `${look} ${style.fontSize} ${style.color}`,
            box,
          };
          sight.runs.push(before);
          box?.runs.push(before);
        }
      }
    }
  };
  walk(item, { box: null, look: '', colour: '', block: item });
  sight.boxes = sight.boxes.filter(
    (box) => box.runs.length > 0 || box.pictures > 0 || box.controls > 0 || box.icons > 0,
  );
  return sight;
}

/** Shrunk to a point by its style, so that only a screen reader meets it. */
function isForReaders({ position, width, height, overflow }: CSSStyleDeclaration): boolean {
  if (position !== 'absolute' && position !== 'fixed') return false;
  return overflow.includes('hidden') && (Number.parseFloat(width) <= 1 || Number.parseFloat(height) <= 1);
}

function isControl(element: HTMLElement): boolean {
  return element.localName === 'button' || element.getAttribute('role') === 'button';
}

function isLink(element: HTMLElement): boolean {
  return element.localName === 'a' && element.hasAttribute('href');
}

const isClear = (colour: string): boolean => colour === '' || /^transparent$|,\s*0\)$/.test(colour);

/** A box is told from what is around it by its own ground, or by a frame on all sides. */
function isBoxed(style: CSSStyleDeclaration, around: string): boolean {
  if (style.display === 'inline') return false;
  if (!isClear(style.backgroundColor) && style.backgroundColor !== around) return true;
  if (style.backgroundImage.includes('gradient')) return true;
  const sides = [
    style.borderTopWidth,
    style.borderRightWidth,
    style.borderBottomWidth,
    style.borderLeftWidth,
  ];
  return sides.filter((side) => Number.parseFloat(side) > 0).length >= 3;
}

/** A quoted message: a bar at its left, or a ground of its own inside the bubble. */
function isSetApart(element: HTMLElement, style: CSSStyleDeclaration): boolean {
  if (element.localName === 'blockquote') return true;
  if (style.display === 'inline') return false;
  const [left, right] = [Number.parseFloat(style.borderLeftWidth), Number.parseFloat(style.borderRightWidth)];
  return !isClear(style.backgroundColor) || (left >= 2 && right === 0);
}

/** A face, or the one or two characters that stand for it. */
function isFace(element: HTMLElement, { width, height }: DOMRect, box: Box | null): boolean {
  if (box || Math.abs(width - height) > face.offSquare) return false;
  if (width < face.least || width > face.most) return false;
  const text = oneLine(element.textContent ?? '');
  return text === '' || (text.length <= 2 && element.getAttribute('aria-hidden') === 'true');
}
