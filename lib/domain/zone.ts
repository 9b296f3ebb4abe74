/** Where a page's clock stands: minutes east of UTC, or an IANA zone that goes before it (America/Los_Angeles). */
export type Zone = { utcOffset: number; zone?: string | undefined };

const minute = 60_000;
const hour = 60 * minute;

type Change = { from: number; offset: number };
const known = new Map<string, { format: Intl.DateTimeFormat; years: Map<number, Change[]> }>();

/** Minutes east of UTC at an instant (ms since 1970), summer time included. Unknown zones throw a RangeError. */
export function offsetAt({ utcOffset, zone }: Zone, instant: number): number {
  if (zone === undefined) return utcOffset;
  const changes = changesIn(zone, new Date(instant).getUTCFullYear());
  return changes.findLast(({ from }) => from <= instant)?.offset ?? utcOffset;
}

/**
 * The instant at which the clocks there show this time, given as if it were UTC (ms since 1970). Null where they never do
 * (the hour that spring leaves out) and where they do twice: which of both is meant, nothing tells.
 */
export function instantOfWall(at: Zone, wall: number): number | null {
  if (at.zone === undefined) return wall - at.utcOffset * minute;
  const offsets = new Set([offsetAt(at, wall - 24 * hour), offsetAt(at, wall + 24 * hour)]);
  const instants = [...offsets]
    .map((offset) => ({ offset, instant: wall - offset * minute }))
    .filter(({ offset, instant }) => offsetAt(at, instant) === offset);
  const [only] = instants;
  return only && instants.length === 1 ? only.instant : null;
}

/** Whether the browser knows a zone of this name. */
export function isZone(name: string): boolean {
  try {
    formatOf(name);
    return true;
  } catch {
    return false;
  }
}

/**
 * The offsets of a UTC year in order, the first from its beginning. Asking Intl for each time of a long list would cost more
 * than reading it: it is asked some forty times a year.
 */
function changesIn(zone: string, year: number): Change[] {
  let of = known.get(zone);
  if (!of) {
    of = { format: formatOf(zone), years: new Map() };
    known.set(zone, of);
  }
  const made = of.years.get(year);
  if (made) return made;
  const { format } = of;
  const changes: Change[] = [{ from: Date.UTC(year, 0), offset: offsetIn(format, Date.UTC(year, 0)) }];
  for (let month = 0; month < 12; month++) {
    const [begin, end] = [Date.UTC(year, month), Date.UTC(year, month + 1)];
    const [before, after] = [offsetIn(format, begin), offsetIn(format, end)];
    if (before === after) continue;
    let [low, high] = [begin / minute, end / minute];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (offsetIn(format, middle * minute) === before) low = middle;
      else high = middle;
    }
    changes.push({ from: high * minute, offset: after });
  }
  of.years.set(year, changes);
  return changes;
}

const formatOf = (zone: string) =>
  new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });

/** longOffset is written GMT, GMT-08:00 or GMT+05:30 (ECMA-402, offsets of a zone in the long form). */
function offsetIn(format: Intl.DateTimeFormat, instant: number): number {
  const [, sign, hours = 0, minutes = 0] = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(format.format(instant)) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
