import { isVisible } from '../find';
import { isOurs } from '../own';
import { isMark, isTimeLine, plain } from './chat-marks';

/** Pixels above a list in which its header stands. */
const headerHeight = 140;
const longest = 40;
const showText = 4;
/** Milliseconds after which a name that was not found is looked for again. */
const patience = 1000;

type Known = { node: Node; value: string; name: string } | { until: number };
const found = new WeakMap<Element, Known>();

/**
 * The buyer's name by what a person sees: the largest short words above the messages, if the same words stand somewhere
 * else as a name: above a message, in the list of conversations, in the reply box's hint.
 * @param names those above messages
 * @returns null where nothing bears the words out
 */
export function buyerByWords(
  list: HTMLElement,
  box: HTMLElement | null,
  names: () => ReadonlySet<string>,
): string | null {
  const known = found.get(list);
  if (known && 'node' in known && known.node.isConnected && known.node.nodeValue === known.value) {
    return known.name;
  }
  if (known && 'until' in known && performance.now() < known.until) return null;
  const head = findHead(list, box, names());
  found.set(list, head ?? { until: performance.now() + patience });
  return head?.name ?? null;
}

function findHead(list: HTMLElement, box: HTMLElement | null, names: ReadonlySet<string>) {
  const doc = list.ownerDocument;
  const place = list.getBoundingClientRect();
  if (place.width === 0) return null;
  const heads: { node: Node; value: string; name: string; size: number }[] = [];
  const elsewhere = new Set<string>();
  const walker = doc.createTreeWalker(doc.body, showText);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const value = node.nodeValue ?? '';
    const name = plain(value);
    if (!parent || name === '' || name.length > longest || list.contains(parent) || isOurs(parent)) continue;
    if (silent.test(parent.localName) || isMark(name) || isTimeLine(name) || !isVisible(parent)) continue;
    const rect = parent.getBoundingClientRect();
    const isAbove = rect.bottom <= place.top + 2 && rect.bottom >= place.top - headerHeight;
    const isInColumn = rect.left >= place.left - 2 && rect.right <= place.right + 2;
    if (isAbove && isInColumn && rect.width > 0) {
      const { fontSize } = doc.defaultView?.getComputedStyle(parent) ?? {};
      heads.push({ node, value, name, size: Number.parseFloat(fontSize ?? '0') });
    } else if (rect.right <= place.left + 2 && isInRow(parent)) elsewhere.add(name);
  }
  const hints = ['placeholder', 'aria-label', 'data-placeholder'].map((one) =>
    plain(box?.getAttribute(one) ?? ''),
  );
  const isBorneOut = (name: string) =>
    names.has(name) || elsewhere.has(name) || hints.some((hint) => isNameIn(hint, name));
  const [best] = heads.filter(({ name }) => isBorneOut(name)).toSorted((a, b) => b.size - a.size);
  return best ?? null;
}

const silent = /^(script|style|template|noscript|textarea|option|button)$/;

/** 发送给 NAME，, 回复 NAME, Reply to NAME. */
function isNameIn(hint: string, name: string): boolean {
  const at = hint.indexOf(name);
  if (at < 0) return false;
  return (
    /(?:给|回复|to|reply)\s*$/iu.test(hint.slice(0, at)) &&
    /^(?:\s*[，,。.…]|\s*$)/u.test(hint.slice(at + name.length))
  );
}

/** A name in a list of conversations has other words beside it; an entry of a menu has entries like it beside it. */
function isInRow(parent: Element): boolean {
  const own = plain(parent.textContent ?? '');
  let at = parent;
  while (at.parentElement && plain(at.parentElement.textContent ?? '') === own) at = at.parentElement;
  const beside = [...(at.parentElement?.children ?? [])].filter((one) => one !== at);
  return (
    beside.length > 0 &&
    !beside.every((one) => one.localName === at.localName && one.className === at.className)
  );
}
