import { fromWallTime, isZone } from '../../formats/zone';
import { ServiceError } from '../../runs/exceptions';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** `Utilities.parseDate` for the letters y M d H h k m s S a Z X and quoted text; others are refused. */
export function parseDate(text: string, timeZone: string, pattern: string): number {
  const fail = () => new ServiceError(`Unparseable date: "${text}"`);
  const found = new Map<string, number>();
  let offsetMinutes: number | undefined;
  let rest = text;
  for (const [run, letter] of pattern.matchAll(/'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/g)) {
    const matched = (letter === undefined ? literal(run) : patternOf(letter, run.length)).exec(rest);
    if (matched === null) throw fail();
    rest = rest.slice(matched[0].length);
    if (letter === 'Z' || letter === 'X') offsetMinutes = minutesOf(matched[0]);
    else if (letter !== undefined) found.set(letter, numberIn(letter, matched[0], run.length));
  }
  const get = (letter: string, otherwise: number) => found.get(letter) ?? otherwise;
  const half = get('a', 0) * 12;
  const hour = found.has('h') ? (get('h', 0) % 12) + half : get('H', get('k', 0) % 24);
  const wall = Date.UTC(
    get('y', 1970),
    get('M', get('L', 1)) - 1,
    get('d', 1),
    hour,
    get('m', 0),
    get('s', 0),
    get('S', 0),
  );
  if (offsetMinutes !== undefined) return wall - offsetMinutes * 60_000;
  return fromWallTime(isZone(timeZone) ? timeZone : 'UTC', wall);
}

function literal(run: string): RegExp {
  const text = run.startsWith("'") ? run.slice(1, -1).replace(/''/g, "'") || "'" : run;
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}

function patternOf(letter: string, count: number): RegExp {
  if (letter === 'M' || letter === 'L') return count > 2 ? /^[A-Za-z]+/ : /^\d{1,2}/;
  if (letter === 'y') return /^\d{1,4}/;
  if ('dHhkmsS'.includes(letter)) return letter === 'S' ? /^\d{1,3}/ : /^\d{1,2}/;
  if (letter === 'a') return /^[AaPp][Mm]/;
  if (letter === 'E') return /^[A-Za-z]+/;
  if (letter === 'Z' || letter === 'X') return /^(Z|[+-]\d\d(:?\d\d)?)/;
  throw new ServiceError(`Illegal pattern character '${letter}'`);
}

function numberIn(letter: string, text: string, count: number): number {
  if ((letter === 'M' || letter === 'L') && count > 2) return MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;
  if (letter === 'a') return text.toLowerCase() === 'pm' ? 1 : 0;
  if (letter === 'E') return 0;
  const number = Number(text);
  return letter === 'y' && count === 2 && text.length === 2 ? 2000 + number : number;
}

function minutesOf(text: string): number {
  if (text === 'Z') return 0;
  const digits = text.replace(/\D/g, '').padEnd(4, '0');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2, 4));
  return text.startsWith('-') ? -minutes : minutes;
}
