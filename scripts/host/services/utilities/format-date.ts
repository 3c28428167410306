import { isZone, zoneName, zoneOffsetMs } from '../../formats/zone';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const DAY_MS = 86_400_000;

/**
 * `Utilities.formatDate`: the letters of Java's SimpleDateFormat, English names.
 * Source: https://docs.oracle.com/javase/7/docs/api/java/text/SimpleDateFormat.html. An unknown zone is taken as GMT, as
 * Java does (field reports; unverified on Google).
 */
export function formatDate(time: number, timeZone: string, pattern: string): string {
  const zone = isZone(timeZone) ? timeZone : 'UTC';
  const wall = new Date(time + zoneOffsetMs(zone, time));
  return pattern.replace(/''|'((?:[^']|'')*)'|([A-Za-z])\2*/g, (run, quoted: string | undefined, letter?: string) => {
    if (run === "''") return "'";
    if (quoted !== undefined) return quoted.replace(/''/g, "'");
    return field(letter ?? '', run.length, wall, zone, time);
  });
}

function field(letter: string, count: number, wall: Date, zone: string, time: number): string {
  const padded = (number: number) => String(number).padStart(count, '0');
  const year = (value: number) => (count === 2 ? String(value % 100).padStart(2, '0') : padded(value));
  switch (letter) {
    case 'G':
      return 'AD';
    case 'y':
      return year(wall.getUTCFullYear());
    case 'Y':
      return year(weekYear(wall));
    case 'M':
    case 'L':
      return count < 3 ? padded(wall.getUTCMonth() + 1) : named(MONTHS[wall.getUTCMonth()], count);
    case 'd':
      return padded(wall.getUTCDate());
    case 'D':
      return padded(dayOfYear(wall));
    case 'E':
      return named(DAYS[wall.getUTCDay()], count);
    case 'u':
      return padded(wall.getUTCDay() || 7);
    case 'w':
      return padded(weekOfYear(wall));
    case 'W':
      return padded(Math.floor((wall.getUTCDate() + 6 - wall.getUTCDay()) / 7) + 1);
    case 'F':
      return padded(Math.floor((wall.getUTCDate() - 1) / 7) + 1);
    case 'a':
      return wall.getUTCHours() < 12 ? 'AM' : 'PM';
    case 'H':
      return padded(wall.getUTCHours());
    case 'k':
      return padded(wall.getUTCHours() || 24);
    case 'K':
      return padded(wall.getUTCHours() % 12);
    case 'h':
      return padded(wall.getUTCHours() % 12 || 12);
    case 'm':
      return padded(wall.getUTCMinutes());
    case 's':
      return padded(wall.getUTCSeconds());
    case 'S':
      return padded(wall.getUTCMilliseconds());
    case 'z':
      return zoneName(zone, time, count < 4 ? 'short' : 'long');
    case 'Z':
      return offset(zone, time, '');
    case 'X':
      return isoOffset(zone, time, count);
    default:
      throw new RangeError(`Illegal pattern character '${letter}'`);
  }
}

function named(name: string | undefined, count: number): string {
  return (name ?? '').slice(0, count < 4 ? 3 : undefined);
}

function offset(zone: string, time: number, separator: string): string {
  const minutes = Math.trunc(zoneOffsetMs(zone, time) / 60_000);
  const size = Math.abs(minutes);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.trunc(size / 60))}${separator}${two(size % 60)}`;
}

function isoOffset(zone: string, time: number, count: number): string {
  if (zoneOffsetMs(zone, time) === 0) return 'Z';
  if (count === 1) return offset(zone, time, '').slice(0, 3);
  return offset(zone, time, count === 2 ? '' : ':');
}

function dayOfYear(wall: Date): number {
  return Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / DAY_MS) + 1;
}

/** Weeks begin on Sunday, and the first is the one with 1 January: Java's default for English. */
function weekOfYear(wall: Date): number {
  if (weekYear(wall) > wall.getUTCFullYear()) return 1;
  const firstDay = new Date(Date.UTC(wall.getUTCFullYear(), 0, 1)).getUTCDay();
  return Math.floor((dayOfYear(wall) - 1 + firstDay) / 7) + 1;
}

function weekYear(wall: Date): number {
  const saturday = new Date(wall.getTime() + (6 - wall.getUTCDay()) * DAY_MS);
  return saturday.getUTCFullYear();
}
