const formats = new Map<string, Intl.DateTimeFormat>();
const yearOffsets = new Map<string, number | undefined>();

/** Milliseconds to add to UTC to get the wall clock of a zone; before 1911 Vietnam's is local mean time with its odd seconds. */
export function zoneOffsetMs(zone: string, time: number): number {
  if (!Number.isFinite(time)) return 0;
  const key = `${zone}|${new Date(time).getUTCFullYear()}`;
  let known = yearOffsets.get(key);
  if (known === undefined && !yearOffsets.has(key)) {
    known = constantOffset(zone, new Date(time).getUTCFullYear());
    yearOffsets.set(key, known);
  }
  return known ?? measuredOffset(zone, time);
}

const DAY_MS = 86_400_000;

/**
 * The moment at which a zone's clock shows this wall time (given as if it were UTC): the first of two where the clock is set back, and as the
 * old offset has it where the clock leaps over it, as the language says (https://tc39.es/ecma262/#sec-utc-t).
 */
export function fromWallTime(zone: string, wall: number): number {
  const before = zoneOffsetMs(zone, wall - DAY_MS);
  const after = zoneOffsetMs(zone, wall + DAY_MS);
  if (before === after || zoneOffsetMs(zone, wall - before) === before) return wall - before;
  return zoneOffsetMs(zone, wall - after) === after ? wall - after : wall - before;
}

export function isZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** `Indochina Time`, as `Date.prototype.toString` adds it, whatever the zone was called at that time; `short` gives `GMT+7`. */
export function zoneName(zone: string, time: number, style: 'long' | 'short' = 'long'): string {
  const nowadays = new Date(time).setUTCFullYear(2025);
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: style }).formatToParts(nowadays);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

/** The zone's offset in a year without changes; undefined when it changes within the year. */
function constantOffset(zone: string, year: number): number | undefined {
  const first = measuredOffset(zone, Date.UTC(year, 0, 1) - 86_400_000);
  for (let month = 0; month <= 12; month++) {
    if (measuredOffset(zone, Date.UTC(year, month, 15)) !== first) return undefined;
  }
  return first;
}

function measuredOffset(zone: string, time: number): number {
  const values = new Map<string, number>();
  for (const { type, value } of formatOf(zone).formatToParts(time)) values.set(type, Number(value));
  const field = (name: string) => values.get(name) ?? 0;
  const wall = new Date(0);
  wall.setUTCFullYear(field('year'), field('month') - 1, field('day'));
  wall.setUTCHours(field('hour'), field('minute'), field('second'));
  return wall.getTime() - Math.floor(time / 1000) * 1000;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
}
