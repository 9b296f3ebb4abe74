import { isShown } from './find';

const colon = /^\s*[:：]?\s*/;

/**
 * The value behind a visible label (订单号：…), which outlives most redesigns: the rest of the label's own text,
 * else the next words after it. Null where no label stands in the element, or nothing follows it.
 */
export function valueAfterLabel(root: Element, labels: readonly string[]): string | null {
  const texts = shownTexts(root);
  for (const label of labels) {
    for (const [index, text] of texts.entries()) {
      if (!text.startsWith(label)) continue;
      const rest = text.slice(label.length);
      // 订单号码 is another label than 订单号: the value must be set off from it.
      if (rest !== '' && !/^\s*[:：]/.test(rest) && !/^[\s\d\p{Sc}]/u.test(rest)) continue;
      const own = rest.replace(colon, '').trim();
      if (own !== '') return own;
      const next = texts
        .slice(index + 1)
        .map((text) => text.replace(colon, ''))
        .find((text) => text !== '');
      if (next !== undefined) return next;
    }
  }
  return null;
}

function shownTexts(root: Element): string[] {
  const texts: string[] = [];
  const whole = !isShown(root);
  const walk = (node: Node): void => {
    if (node.nodeType === 3) {
      const text = (node.nodeValue ?? '').replace(/\s+/g, ' ').trim();
      if (text !== '') texts.push(text);
    } else if (node.nodeType === 1 && (whole || isShown(node as Element))) {
      for (const child of node.childNodes) walk(child);
    }
  };
  walk(root);
  return texts;
}
