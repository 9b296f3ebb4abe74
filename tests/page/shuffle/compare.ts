/** How many fields of a page were read as they stand there, not at all, or as something else; `failed` names the latter two. */
export type Score = { right: number; missing: number; wrong: number; failed: string[] };

type Fact = Record<string, unknown>;

const isNothing = (value: unknown): boolean => value === null || value === undefined || value === 'unknown';

/** One value for each field; an item's fields are the order's own. The key is made of others and is none. */
function fieldsOf({ key: _, items, ...rest }: Fact): Map<string, unknown> {
  const fields = new Map(Object.entries(rest));
  for (const [index, item] of ((items as Fact[] | undefined) ?? []).entries()) {
    for (const [name, value] of Object.entries(item)) fields.set(`items.${index}.${name}`, value);
  }
  return fields;
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function likeness(a: Fact, b: Fact): number {
  const other = fieldsOf(b);
  let same = 0;
  for (const [name, value] of fieldsOf(a)) {
    if (isNothing(value) || !isSame(value, other.get(name))) continue;
    same += /^(orderId|refundId|text)$/.test(name) ? 100 : 1;
  }
  return same;
}

/** Compares what was read with what stands on the page, whatever the order of the rows. */
export function compare(expected: readonly Fact[], read: readonly Fact[]): Score {
  const score: Score = { right: 0, missing: 0, wrong: 0, failed: [] };
  const left = [...read];
  for (const fact of expected) {
    const [best] = left
      .map((other) => ({ other, same: likeness(fact, other) }))
      .sort((a, b) => b.same - a.same);
    const found = best && best.same >= 100 ? best.other : null;
    if (found) left.splice(left.indexOf(found), 1);
    count(fact, found ?? {}, score);
  }
  for (const fact of left) count({}, fact, score);
  return score;
}

function count(expected: Fact, read: Fact, score: Score): void {
  const wanted = fieldsOf(expected);
  const found = fieldsOf(read);
  for (const name of new Set([...wanted.keys(), ...found.keys()])) {
    const [is, was] = [wanted.get(name), found.get(name)];
    if (isNothing(is) && isNothing(was)) continue;
    if (isSame(is, was)) score.right += 1;
    else {
      const how = isNothing(was) ? 'missing' : 'wrong';
      score[how] += 1;
      const which = expected.orderId ?? expected.refundId ?? read.orderId ?? '';
      score.failed.push(`${how} ${which} ${name}: ${brief(is)} / ${brief(was)}`);
    }
  }
}

const brief = (value: unknown): string => (JSON.stringify(value) ?? '–').slice(0, 60);
