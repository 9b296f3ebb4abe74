export type Role = 'buyer' | 'seller';
export type Side = 'left' | 'right' | 'middle';

/** What can be told of who said an item. */
export type Clue = {
  /** The classes of the item and of what holds its words. */
  classes: readonly string[];
  /** Null: nothing is drawn, or it cannot be told. */
  side: Side | null;
  /** The sender's name above the words, null where none stands there. */
  name: string | null;
};

const hints: Record<string, Role> = {};
for (const word of 'self me mine my own right seller merchant agent kefu kf cs staff outgoing sent'.split(
  ' ',
))
  hints[word] = 'seller';
for (const word of 'left other others buyer customer guest visitor friend peer opposite incoming received their theirs'.split(
  ' ',
))
  hints[word] = 'buyer';

const other = (role: Role): Role => (role === 'buyer' ? 'seller' : 'buyer');

/**
 * The words in a class name that tell who speaks: whole words of camel and kebab case, `messageNotMe` being the other's,
 * `customer-service` the shop's.
 */
export function hintsIn(className: string): ReadonlyMap<string, Role> {
  const kept = known.get(className);
  if (kept) return kept;
  if (known.size > mostKnown) known.clear();
  const words = className
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z]+/)
    .map((word) => word.toLowerCase());
  const found = new Map<string, Role>();
  words.forEach((word, index) => {
    const role = Object.hasOwn(hints, word) ? hints[word] : undefined;
    if (!role) return;
    const isNegated = words[index - 1] === 'not' || words[index - 1] === 'non';
    const isService = word === 'customer' && words[index + 1]?.startsWith('serv');
    if (isNegated) found.set(`not ${word}`, other(role));
    else if (isService) found.set('customer service', 'seller');
    else found.set(word, role);
  });
  known.set(className, found);
  return found;
}

const known = new Map<string, ReadonlyMap<string, Role>>();
/** A page makes up new names as it goes, where styles are written by a program. */
const mostKnown = 2000;

/** Of so many items one in five may bear no hint. */
const mostWithout = 0.2;

/** What class names say of each item; nothing of any, unless they part the items in two. */
export function rolesByClass(clues: readonly Clue[]): (Role | null)[] {
  const read = clues.map(({ classes }) => {
    const found = new Map<string, Role>();
    for (const name of classes) for (const [word, role] of hintsIn(name)) found.set(word, role);
    return found;
  });
  const spoken = clues.map(({ side }) => side !== 'middle');
  const all = spoken.filter(Boolean).length;
  const counts = new Map<string, number>();
  read.forEach((words, index) => {
    if (spoken[index]) for (const word of words.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  });
  // A word that every item bears (a margin-left) parts nothing.
  const roles = read.map((words, index) => {
    if (!spoken[index]) return null;
    const said = new Set(
      [...words].filter(([word]) => (counts.get(word) ?? 0) < all).map(([, role]) => role),
    );
    return said.size === 1 ? ([...said][0] ?? null) : null;
  });
  const told = roles.filter((role) => role !== null);
  const isSplit = told.includes('buyer') && told.includes('seller') && told.length >= all * (1 - mostWithout);
  return isSplit ? roles : roles.map(() => null);
}

/** What names say of each item: the buyer's own, and another; nothing where no item bears the buyer's, or both sides do. */
export function rolesByName(clues: readonly Clue[], buyer: string | null): (Role | null)[] {
  const own = clues.filter(({ name }) => name !== null && name === buyer);
  const sides = new Set(own.map(({ side }) => side));
  const isSure = own.length > 0 && !(sides.has('left') && sides.has('right'));
  return clues.map(({ name }) => (!isSure || name === null ? null : name === buyer ? 'buyer' : 'seller'));
}

/**
 * Who said each item: by class, by the side it stands on, by the sender's name. Where two of them disagree about an item,
 * or none tells, it is null. The seller's side is the right one, unless classes or names say otherwise.
 * @param differ whether this page is known to draw the two on different sides; else both must be seen among the items
 */
export function rolesOf(
  clues: readonly Clue[],
  buyer: string | null,
  differ = haveTwoSides(clues),
): (Role | null)[] {
  const byClass = rolesByClass(clues);
  const byName = rolesByName(clues, buyer);
  const bySide = clues.map(({ side }): Role | null =>
    !differ || side === 'middle' || side === null ? null : side === 'right' ? 'seller' : 'buyer',
  );
  const isMirrored = disagree(bySide, byClass.some((role) => role) ? byClass : byName);
  return clues.map((_, index) => {
    const side = bySide[index] ?? null;
    const said = [byClass[index], isMirrored && side ? other(side) : side, byName[index]];
    const roles = new Set(said.filter((role) => role != null));
    return roles.size === 1 ? ([...roles][0] ?? null) : null;
  });
}

export function haveTwoSides(clues: readonly Clue[]): boolean {
  return clues.some(({ side }) => side === 'left') && clues.some(({ side }) => side === 'right');
}

/** Whether the two say the opposite of each other wherever both say anything, of both speakers. */
function disagree(a: readonly (Role | null)[], b: readonly (Role | null)[]): boolean {
  const both = a.flatMap((role, index) => (role && b[index] ? [{ role, same: role === b[index] }] : []));
  return new Set(both.map(({ role }) => role)).size === 2 && both.every(({ same }) => !same);
}
