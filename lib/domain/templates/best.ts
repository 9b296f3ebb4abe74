/** The highest numbers offered so far and whose they are, the least of them first (a binary heap); 0 where none was offered. */
export type Best = { sums: Int32Array; places: Int32Array };

export const createBest = (most: number): Best => ({
  sums: new Int32Array(most),
  places: new Int32Array(most),
});

/** Keeps the highest of `all`, one number a place, of the places whose id there is and `may` allows. Answers how many above 0 there are. */
export function takeBest(
  { sums, places }: Best,
  all: Int32Array,
  ids: readonly string[],
  may?: (id: string) => boolean,
): number {
  const most = sums.length;
  sums.fill(0);
  let count = 0;
  for (let place = 0; place < ids.length; place++) {
    const here = all[place] as number;
    if (here <= (sums[0] as number) || ids[place] === '') continue;
    if (may && !may(ids[place] as string)) continue;
    count++;
    let at = 0;
    for (;;) {
      let next = 2 * at + 1;
      if (next + 1 < most && (sums[next + 1] as number) < (sums[next] as number)) next++;
      if (next >= most || (sums[next] as number) >= here) break;
      sums[at] = sums[next] as number;
      places[at] = places[next] as number;
      at = next;
    }
    sums[at] = here;
    places[at] = place;
  }
  return Math.min(count, most);
}
