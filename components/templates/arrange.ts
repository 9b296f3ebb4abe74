import type { Group, Template } from '@/lib/domain/templates/template';

/** A group with what stands below it; groups have two levels. */
export type GroupNode = { group: Group; children: Group[]; count: number };

/** Templates under one heading. */
export type Section = { group: Group | null; heading: string; templates: Template[] };

type Library = { groups: readonly Group[]; templates: readonly Template[] };

const byOrder = (a: { order: number; id: string }, b: { order: number; id: string }) =>
  a.order - b.order || (a.id < b.id ? -1 : 1);

/** The tree as shown; a parent's count includes what stands below it. */
export function groupTree({ groups, templates }: Library): GroupNode[] {
  const counts = countByGroup(templates);
  const sorted = [...groups].sort(byOrder);
  return sorted
    .filter((group) => group.parent === null)
    .map((group) => {
      const children = sorted.filter((each) => each.parent === group.id);
      const count = [group, ...children].reduce((sum, each) => sum + (counts.get(each.id) ?? 0), 0);
      return { group, children, count };
    });
}

export function countByGroup(templates: readonly Template[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { group } of templates) counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts;
}

/** Groups in reading order with their full names, such as `售后 / 退款`, for a list to choose from. */
export function groupChoices(groups: readonly Group[]): { value: string; label: string }[] {
  return groupTree({ groups, templates: [] }).flatMap(({ group, children }) => [
    { value: group.id, label: group.name },
    ...children.map((child) => ({ value: child.id, label: `${group.name} / ${child.name}` })),
  ]);
}

/** The library under its headings: one group with what stands below it, or all of them (`chosen` null). Empty groups are left out. */
export function sections(library: Library, chosen: string | null): Section[] {
  const inOrder = groupChoices(library.groups);
  const byId = new Map(library.groups.map((group) => [group.id, group]));
  const sorted = library.templates.toSorted(byOrder);
  const all = inOrder.map(({ value, label }) => ({
    group: byId.get(value) ?? null,
    heading: label,
    templates: sorted.filter((template) => template.group === value),
  }));
  // A template whose group is gone is still the person's: it stands at the end, without a heading.
  const homeless = sorted.filter((template) => !byId.has(template.group));
  return [...all, { group: null, heading: '', templates: homeless }]
    .filter(({ group }) => chosen === null || group?.id === chosen || group?.parent === chosen)
    .filter(({ templates }) => templates.length > 0);
}

/** Whether every word of the query stands somewhere in title, wordings, code or the buyers' questions. */
export function matches(template: Template, query: string): boolean {
  const { title, text: own, variants = [], code, asks } = template;
  const text = fold([title, own, ...variants, `/${code}`, ...asks].join('\n'));
  return fold(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const fold = (text: string) => text.normalize('NFKC').toLowerCase().trim();

/** Where a template goes that moves by one: the id to stand before (null: the end), or undefined at the edge. */
export function neighbour(
  templates: readonly Template[],
  id: string,
  direction: 'up' | 'down',
): { before: string | null; place: number } | undefined {
  const at = templates.findIndex((template) => template.id === id);
  if (at < 0) return undefined;
  if (direction === 'up') {
    const before = templates[at - 1];
    return before && { before: before.id, place: at };
  }
  return at + 1 < templates.length ? { before: templates[at + 2]?.id ?? null, place: at + 2 } : undefined;
}
