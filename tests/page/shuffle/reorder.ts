import { shuffled } from './random';

/**
 * Puts the rows of a list into another order. A row is what stands between one of the numbers and the next: one element, or a
 * line of a head and those after it.
 * @param numbers one for each row
 */
export function reorder(doc: Document, random: () => number, numbers: readonly string[]): void {
  const heads = numbers.flatMap((number) => deepest(doc.body, number) ?? []);
  const list = commonParent(heads);
  if (!list || heads.length < 2) return;
  const isHead = (child: Element) => heads.some((head) => child.contains(head));
  const children = [...list.children];
  const begin = children.findIndex(isHead);
  const groups: Element[][] = [];
  for (const child of children.slice(begin)) {
    if (isHead(child)) groups.push([child]);
    else groups.at(-1)?.push(child);
  }
  const kindOf = (element: Element) => `${element.localName}.${element.className}`;
  // What stands after the last row, and nowhere between rows, is the end of the list.
  const between = new Set(groups.slice(0, -1).flatMap((group) => group.slice(1).map(kindOf)));
  const last = groups.at(-1) ?? [];
  const end = last.slice(1).find((element) => !between.has(kindOf(element)));
  const tail = end ? last.splice(last.indexOf(end)) : [];
  list.append(...shuffled(groups, random).flat(), ...tail);
}

/** The first of the deepest elements in whose words or values a number stands. */
function deepest(root: Element, number: string): Element | null {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (node.nodeValue?.includes(number) && parent && !/^(script|style)$/.test(parent.localName))
      return parent;
  }
  return null;
}

function commonParent(elements: readonly Element[]): Element | null {
  const [first, ...others] = elements;
  for (let at = first?.parentElement ?? null; at; at = at.parentElement) {
    if (others.every((other) => at?.contains(other))) return at;
  }
  return null;
}
