const showText = 4;
/** The head of a row stands at its beginning. */
const most = 40;

/** Where the first words of an element stand, in CSS pixels of the window. */
export function wordRects(root: Element): DOMRect[] {
  const doc = root.ownerDocument;
  const walker = doc.createTreeWalker(root, showText);
  const range = doc.createRange();
  const rects: DOMRect[] = [];
  for (let node = walker.nextNode(), seen = 0; node && seen < most; node = walker.nextNode()) {
    if (!/\S/.test(node.nodeValue ?? '')) continue;
    seen += 1;
    range.selectNodeContents(node);
    rects.push(...range.getClientRects());
  }
  return rects;
}
