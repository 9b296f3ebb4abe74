/** Attributes that name elements by their id. */
const byId = ['for', 'list', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns'];

type Names = { classes: Map<string, string>; ids: Map<string, string>; data: Map<string, string> };

/**
 * Gives every class, id and data attribute of the page another name, in its own style sheets, too, so that it looks as
 * before: what is hidden stays hidden.
 */
export function rename(doc: Document, random: () => number): void {
  const names: Names = { classes: new Map(), ids: new Map(), data: new Map() };
  const named = (known: Map<string, string>, name: string): string => {
    const made = known.get(name) ?? `x${Math.floor(random() * 2 ** 48).toString(36)}${known.size}`;
    known.set(name, made);
    return made;
  };
  // Style sheets name classes by their parts, which only the old names have.
  const sheets = [...doc.styleSheets].map((sheet) => ({
    sheet,
    rules: spelledOut([...sheet.cssRules], doc),
  }));
  for (const element of doc.querySelectorAll('*')) {
    const classes = [...element.classList].map((name) => named(names.classes, name));
    if (classes.length > 0) element.setAttribute('class', classes.join(' '));
    if (element.id !== '') element.id = named(names.ids, element.id);
    for (const { name, value } of [...element.attributes]) {
      if (!name.startsWith('data-')) continue;
      element.removeAttribute(name);
      element.setAttribute(`data-${named(names.data, name)}`, value);
    }
  }
  for (const element of doc.querySelectorAll('*')) renameLinks(element, names.ids);
  for (const { rules } of sheets) {
    for (const { rule, selector } of rules) rule.selectorText = renamed(selector, names);
  }
}

function renameLinks(element: Element, ids: Names['ids']): void {
  for (const name of byId) {
    const value = element.getAttribute(name);
    if (value === null) continue;
    const words = value.split(/\s+/).map((word) => ids.get(word) ?? word);
    element.setAttribute(name, words.join(' '));
  }
}

type Spelled = { rule: CSSStyleRule; selector: string };

/** Every rule with `[class*="…"]` replaced by the classes that it finds. */
function spelledOut(rules: readonly CSSRule[], doc: Document): Spelled[] {
  return rules.flatMap((rule): Spelled[] => {
    const inner = 'cssRules' in rule ? spelledOut([...(rule as CSSGroupingRule).cssRules], doc) : [];
    if (!('selectorText' in rule)) return inner;
    const styled = rule as CSSStyleRule;
    const selector = styled.selectorText.replace(/\[class[*^$~|]?="[^"]*"\]/g, (part) => {
      const classes = new Set([...doc.querySelectorAll(part)].flatMap((element) => [...element.classList]));
      const own = [...classes].filter((name) => {
        const probe = doc.createElement('i');
        probe.className = name;
        return probe.matches(part);
      });
      return own.length > 0 ? `:is(${own.map((name) => `.${CSS.escape(name)}`).join(', ')})` : '.gone';
    });
    return [{ rule: styled, selector }, ...inner];
  });
}

function renamed(selector: string, { classes, ids, data }: Names): string {
  const plain = (name: string) => name.replace(/\\(.)/g, '$1');
  return selector
    .replace(/\.((?:[\w-]|[^\0-\x7f]|\\.)+)/g, (_, name) => `.${classes.get(plain(name)) ?? 'gone'}`)
    .replace(/#((?:[\w-]|[^\0-\x7f]|\\.)+)/g, (_, name) => `#${ids.get(plain(name)) ?? 'gone'}`)
    .replace(/\[(data-[\w-]+)/g, (_, name) => `[data-${data.get(name) ?? 'gone'}`);
}
