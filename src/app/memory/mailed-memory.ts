import { storedKeys } from '../../core/memory/stored-keys';
import type { Day } from '../../core/time/day';
import { hashText } from '../../core/values/hash';
import type { Ports } from '../ports/ports';
import { readLongJson, writeLong } from './long-store';

const name = 'mailed';

/** People may delete rows of the ledger or bring an older version back: what was mailed lately is known without them. Older rows are evidence, not a guard. */
const daysKept = 60;
/** The days and what stands between them. */
const bytesBesideMarks = 2_000;
const mostCharacters = storedKeys[name].mostBytes - bytesBesideMarks;

/** Fingerprints of ledger keys, by the day of the mail; each day's are of one length and stand without a separator. */
type MailedByDay = Readonly<Record<string, string>>;

/** @returns the day on which a line may have gone out, by its fingerprint. */
export function recallMailed(ports: Ports): ReadonlyMap<string, Day> {
  const byDay = readLongJson<MailedByDay>(ports, name) ?? {};
  const days = new Map<string, Day>();
  for (const [day, marks] of Object.entries(byDay)) {
    for (const mark of splitMarks(marks)) days.set(mark, Number(day));
  }
  return days;
}

/** Adds the lines that may have gone out on a day, by their fingerprints; what is too old or too much is forgotten. */
export function rememberMailed(ports: Ports, today: Day, gone: readonly string[]): void {
  if (gone.length === 0) return;
  const byDay = readLongJson<MailedByDay>(ports, name) ?? {};
  const marks = new Set([...splitMarks(byDay[today] ?? ''), ...gone]);
  const kept: [number, string][] = [[today, [...marks].join('')]];
  let characters = marks.size * markLength;
  const others = Object.entries(byDay)
    .map(([day, text]): [number, string] => [Number(day), text])
    .filter(([day]) => day !== today && today - day <= daysKept)
    .sort(([a], [b]) => b - a);
  for (const one of others) {
    characters += one[1].length;
    if (characters > mostCharacters) break;
    kept.push(one);
  }
  writeLong(ports, name, JSON.stringify(Object.fromEntries(kept)));
}

export function splitMarks(marks: string): string[] {
  return Array.from({ length: marks.length / markLength }, (_, at) =>
    marks.slice(at * markLength, (at + 1) * markLength),
  );
}

const markLength = 12;

/** Some 60 bits: two keys of a year's mails hardly ever share one, and if they did, one line would be left out once. */
export function fingerprint(key: string): string {
  let second = 0x9e3779b9;
  for (let index = 0; index < key.length; index += 1) {
    const code = key.charCodeAt(index);
    second = Math.imul(second ^ code, 0x85ebca6b);
    second ^= second >>> 13;
  }
  return `${part(hashText(key))}${part(second)}`;
}

function part(hash: number): string {
  return ((hash >>> 0) % 2_176_782_336).toString(36).padStart(6, '0');
}
