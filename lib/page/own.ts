const own = new WeakSet<Node>();

/** Tells the watchers that this element is ours, so that drawing in the page is not taken for a change of the page. */
export function claim(element: Element): void {
  own.add(element);
}

/** Whether the node is one of our hosts or stands in one. */
export function isOurs(node: Node): boolean {
  for (let at: Node | null = node; at; at = at.parentNode) {
    if (own.has(at) || (at as Partial<Element>).localName?.startsWith('countermate-')) return true;
  }
  return false;
}
