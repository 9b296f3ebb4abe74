/** Where a page's clock stands: minutes east of UTC, or an IANA zone that goes before it (America/Los_Angeles). */
export type Zone = { utcOffset: number; zone?: string | undefined };

const minute = 60_000;
const hour = 60 * minute;

const formats = new Map<string, Intl.DateTimeFormat>();
const midnights = new Map<string, number>();

/** Minutes east of UTC at an instant (ms since 1970), summer time included. Unknown zones throw a RangeError. */
export function offsetAt({ utcOffset, zone }: Zone, instant: number): number {
  if (zone === undefined) return utcOffset;
  const day = Math.floor(instant / (24 * hour));
  const offset = atMidnight(zone, day);
  // Asking Intl for each time of a long list would cost more than reading it: only a day on which clocks change needs it.
  return offset === atMidnight(zone, day + 1) ? offset : offsetIn(zone, instant);
}

function atMidnight(zone: string, day: number): number {
  const key = `${zone} ${day}`;
  const offset = midnights.get(key) ?? offsetIn(zone, day * 24 * hour);
  midnights.set(key, offset);
  return offset;
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

/** longOffset is written GMT, GMT-08:00 or GMT+05:30 (ECMA-402, offsets of a zone in the long form). */
function offsetIn(zone: string, instant: number): number {
  const format = formats.get(zone) ?? formatOf(zone);
  formats.set(zone, format);
  const [, sign, hours = 0, minutes = 0] = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(format.format(instant)) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

const formatOf = (zone: string) =>
  new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
