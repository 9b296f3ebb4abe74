import { pickOf } from './random';

/** Whose children have to be what they are. */
const strict =
  /^(html|head|table|thead|tbody|tfoot|tr|colgroup|ul|ol|dl|select|optgroup|picture|svg|details|fieldset|video|audio)$/;
const never =
  /^(tbody|thead|tfoot|tr|td|th|caption|colgroup|col|li|dt|dd|option|optgroup|summary|legend|script|style|template|br|wbr|source|link|meta|body)$/;
const holds = /^(td|th|li|dt|dd|div|p|section|article|main|span|a|label|strong|b|em|h[1-6])$/;
const flow = /^(td|th|li|dd|div|section|article|main)$/;
const phrase = /^(span|a|b|i|em|strong|del|s|small|sup|label)$/;
const often = 0.2;

const kindOf = (element: Element): string => `${element.localName}.${element.getAttribute('class') ?? ''}`;

/**
 * Puts elements around elements, around all that an element holds, and around bare text: all of a kind alike, as a new build of
 * a page does. Tables and lists stay sound; what a style sheet finds by its place is left alone, so that it looks as before.
 */
export function wrap(doc: Document, random: () => number): void {
  const placed = placedBySheets(doc);
  const kinds = new Map<string, Element[]>();
  for (const element of doc.body.querySelectorAll('*')) {
    if (element.closest('svg')) continue;
    const kind = kindOf(element);
    kinds.set(kind, [...(kinds.get(kind) ?? []), element]);
  }
  for (const elements of kinds.values()) {
    if (random() > often * 3) continue;
    const how = pickOf([around, within, aroundText], random);
    for (const element of elements) how(element, placed);
  }
}

type How = (element: Element, placed: (element: Element) => boolean) => void;

const around: How = (element, placed) => {
  const parent = element.parentElement;
  if (!parent || strict.test(parent.localName) || never.test(element.localName) || placed(element)) return;
  const { display } = getComputedStyle(element);
  const isLine = /^inline/.test(display) || (display === 'none' && phrase.test(element.localName));
  const holder = element.ownerDocument.createElement(isLine ? 'span' : 'div');
  element.replaceWith(holder);
  holder.append(element);
};

const within: How = (element, placed) => {
  if (!holds.test(element.localName) || [...element.children].some(placed)) return;
  const holder = element.ownerDocument.createElement(flow.test(element.localName) ? 'div' : 'span');
  holder.append(...element.childNodes);
  element.append(holder);
};

const aroundText: How = (element) => {
  if (!holds.test(element.localName)) return;
  for (const node of [...element.childNodes]) {
    if (node.nodeType !== Node.TEXT_NODE || (node.nodeValue ?? '').trim() === '') continue;
    const holder = element.ownerDocument.createElement('span');
    node.replaceWith(holder);
    holder.append(node);
  }
};

/** Whether a style sheet finds an element by what stands beside or right above it. */
function placedBySheets(doc: Document): (element: Element) => boolean {
  const selectors: string[] = [];
  const take = (rules: Iterable<CSSRule>) => {
    for (const rule of rules) {
      if ('cssRules' in rule) take((rule as CSSGroupingRule).cssRules);
      const text = (rule as Partial<CSSStyleRule>).selectorText ?? '';
      if (/[>+~]|:(first|last|nth|only|has|empty)/.test(text)) selectors.push(text);
    }
  };
  for (const sheet of doc.styleSheets) take(sheet.cssRules);
  return (element) => selectors.some((selector) => element.matches(selector));
}
