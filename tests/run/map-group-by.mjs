// Vitest's reporter calls Map.groupBy to print failures; Node has it from 21 on, and 20.19 is supported here.
/** @type {{ groupBy?: unknown }} */
const maps = Map;
maps.groupBy ??= (
  /** @type {Iterable<unknown>} */ items,
  /** @type {(item: unknown, at: number) => unknown} */ keyOf,
) => {
  const groups = new Map();
  let at = 0;
  for (const item of items) {
    const key = keyOf(item, at++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};
