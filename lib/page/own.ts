/** Whether the node is one of our hosts or stands in one: drawing in the page is no change of the page. */
export function isOurs(node: Node): boolean {
  for (let at: Node | null = node; at; at = at.parentNode) {
    if ((at as Partial<Element>).localName?.startsWith('countermate-')) return true;
  }
  return false;
}
