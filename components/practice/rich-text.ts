const blocks = new Set(['DIV', 'P', 'LI']);
const textNode = 3;

/**
 * The text of a rich editor as it would be sent: a new line per block and per break. A break that ends its block is
 * only what browsers put there to keep the line open, and no line of its own.
 */
export function readRichText(root: Node): string {
  const lines = [''];
  let begun = false;
  let blockEdge = false;
  const reach = () => {
    if (blockEdge && begun) lines.push('');
    blockEdge = false;
    begun = true;
  };
  const walk = (parent: Node) => {
    for (const node of parent.childNodes) {
      if (node.nodeType === textNode && node.nodeValue) {
        reach();
        lines[lines.length - 1] += node.nodeValue;
      } else if (node.nodeName === 'BR') {
        reach();
        if (node.nextSibling) lines.push('');
      } else if (blocks.has(node.nodeName)) {
        blockEdge = true;
        walk(node);
        blockEdge = true;
      } else walk(node);
    }
  };
  walk(root);
  // Browsers type a no-break space where two spaces meet.
  return lines.join('\n').replaceAll('\u00a0', ' ');
}

/** Draws a text into a rich editor, a break between lines. */
export function writeRichText(root: HTMLElement, text: string): void {
  const lines = text === '' ? [] : text.split('\n');
  const brk = () => root.ownerDocument.createElement('br');
  const nodes = lines.flatMap((line, index) => [...(index > 0 ? [brk()] : []), ...(line ? [line] : [])]);
  root.replaceChildren(...nodes, ...(text.endsWith('\n') ? [brk()] : []));
}
