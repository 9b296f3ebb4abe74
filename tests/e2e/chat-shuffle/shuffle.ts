/** Numbers from 0 to 1 that a seed decides (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Makes a redesign of this document: all classes, ids and data attributes are renamed, in its style sheets too, so that it
 * looks as before; blocks get wrappers where that moves nothing.
 * @param seed the same seed, the same page
 */
export function shuffle(doc: Document, seed: number): void {
  const random = randomFrom(seed);
  const letters = 'bcdfghjkmnpqrtvwxz';
  const named = new Map<string, string>();
  const rename = (kind: string, name: string): string => {
    const key = `${kind} ${name}`;
    const known = named.get(key);
    if (known) return known;
    const made = Array.from({ length: 7 }, () => letters[Math.floor(random() * letters.length)]).join('');
    named.set(key, made);
    return made;
  };
  const elements = [...doc.querySelectorAll<HTMLElement>('html, body, body *')];
  const classes = new Set(elements.flatMap((element) => [...element.classList]));
  const ids = new Set(elements.map(({ id }) => id).filter((id) => id !== ''));
  const data = new Set(
    elements.flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith('data-'))),
  );

  for (const sheet of doc.querySelectorAll('style')) {
    let css = (sheet.textContent ?? '').replace(/\/\*[\s\S]*?\*\//g, '');
    css = css.replace(/\[class([*^$~|]?)="?([^\]"]*)"?\]/g, (_, how, part) => {
      const hit = [...classes].filter((name) =>
        how === '^' ? name.startsWith(part) : how === '$' ? name.endsWith(part) : name.includes(part),
      );
      return hit.length > 0 ? `:is(${hit.map((name) => `.${CSS.escape(name)}`).join(', ')})` : '.none';
    });
    css = css.replace(/([^{}]+)\{/g, (whole) =>
      whole
        .replace(/\.((?:[\w-]|\\.)+)/g, (same, name: string) => {
          const bare = name.replace(/\\/g, '');
          return classes.has(bare) ? `.${rename('class', bare)}` : same;
        })
        .replace(/#([\w-]+)/g, (same, name: string) => (ids.has(name) ? `#${rename('id', name)}` : same))
        .replace(
          /\[(data-[\w-]+)([*^$~|]?=)?("[^"]*"|'[^']*'|[^\]]*)?\]/g,
          (_, name: string, how = '', value = '') => `[data-${rename('data', name)}${how}${value}]`,
        ),
    );
    sheet.textContent = css;
  }
  for (const element of elements) {
    if (element.classList.length > 0) {
      element.setAttribute('class', [...element.classList].map((name) => rename('class', name)).join(' '));
    }
    for (const name of ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls']) {
      const value = element.getAttribute(name);
      if (value && ids.has(value)) element.setAttribute(name, rename('id', value));
    }
    if (element.id) element.id = rename('id', element.id);
    for (const name of element.getAttributeNames()) {
      if (!data.has(name)) continue;
      element.setAttribute(`data-${rename('data', name)}`, element.getAttribute(name) ?? '');
      element.removeAttribute(name);
    }
  }
  wrapSome(doc, random, () => rename('class', String(random())));
}

/** Blocks of blocks get a wrapper, one in four; one that moves anything on the page is taken away again. */
function wrapSome(doc: Document, random: () => number, newName: () => string): void {
  const elements = [...doc.body.querySelectorAll<HTMLElement>('*')].filter(({ localName }) =>
    /^(div|p|section|main|aside|span|pre|h1|h2)$/.test(localName),
  );
  const places = () => elements.map((element) => element.getBoundingClientRect());
  let before = places();
  for (const element of elements) {
    if (random() > 0.25 || element.closest('[contenteditable]')) continue;
    // A span among words stays among words.
    const wrapper = doc.createElement(element.localName === 'span' ? 'span' : 'div');
    if (random() < 0.6) wrapper.className = newName();
    // Some frameworks' components leave an element that takes no part in the layout.
    if (random() < 0.3) wrapper.style.display = 'contents';
    element.replaceWith(wrapper);
    wrapper.append(element);
    const after = places();
    const moved = after.some((rect, index) => {
      const was = before[index] as DOMRect;
      return (
        Math.abs(rect.left - was.left) + Math.abs(rect.top - was.top) > 1 ||
        Math.abs(rect.width - was.width) + Math.abs(rect.height - was.height) > 1
      );
    });
    if (moved) wrapper.replaceWith(element);
    else before = after;
  }
}
