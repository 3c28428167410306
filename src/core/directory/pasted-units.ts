import { foldText } from '../text/text';
import { type ListedUnit, listHanoiUnits, unitCodeOf } from './hanoi-units';
import type { UnitKind } from './unit';

/** A unit to begin with, and the address that stood beside its name. */
export interface PastedUnit extends ListedUnit {
  readonly contactEmails: string;
}

const kindWords: readonly (readonly [start: string, kind: UnitKind])[] = [
  ['phuong ', 'ward'],
  ['xa ', 'commune'],
  ['so ', 'department'],
  ['van phong ', 'department'],
  ['thanh tra ', 'department'],
  ['ban chi dao', 'committee'],
  ['dang uy', 'party'],
  ['ban thuong vu', 'party'],
  ['uy ban mat tran', 'front'],
  ['hoi ', 'front'],
  ['doan ', 'front'],
  ['cong ty', 'enterprise'],
  ['tong cong ty', 'enterprise'],
  ['truong ', 'institute'],
  ['vien ', 'institute'],
];

const address = /[^\s;,<>|]+@[^\s;,<>|]+/g;

/** A code as people write one into a table: capitals and digits in one word. */
const codeShape = /^(?=.*[A-ZĐ])[A-ZĐ0-9][A-ZĐ0-9._-]{1,19}$/;

/** Headings of a table that was pasted with them. */
const headingWords = /^(?:stt|tt|no|ma|ma don vi|ten|ten don vi|don vi|co quan|e-?mail|dia chi|unit|code|name)\b/;

/**
 * Reads a pasted list, one unit a line: the name, and in further columns (tab, `|` or `;`) a code and addresses, in whatever order. Units that the product knows get
 * their own code; others the one that was pasted, else one of the first letters of their name, `Sở Khoa học và Công nghệ` SKHCN, numbered where it is taken.
 */
export function parsePastedUnits(text: string, takenCodes: Iterable<string> = []): readonly PastedUnit[] {
  const known = new Map(
    listHanoiUnits().flatMap((unit) => [unit.name, unit.code].map((name) => [foldText(name), unit])),
  );
  const codes = new Set(takenCodes);
  const units: PastedUnit[] = [];
  const names = new Set<string>();
  for (const line of text.split(/\r?\n/)) {
    const { name, code } = readLine(line);
    const key = foldText(name);
    if (key === '' || names.has(key) || (units.length === 0 && isHeading(line))) continue;
    names.add(key);
    const contactEmails = (line.match(address) ?? []).join('; ');
    const unit = known.get(key) ??
      known.get(foldText(code)) ?? { code: freeCode(code, name, codes), name, aliases: '', kind: kindOf(key) };
    codes.add(unit.code);
    units.push({ ...unit, contactEmails });
  }
  return units;
}

/** The name without a number before it, and a code that stands in a column of its own. */
function readLine(line: string): { readonly name: string; readonly code: string } {
  const parts = line
    .split(/[\t|;]/)
    .map((part) =>
      part
        .replace(address, '')
        .replace(/^\s*\d+[.)]\s+/, '')
        .replace(/[\s,–-]+$/, '')
        .trim(),
    )
    .filter((part) => part !== '' && !/^\d+[.)]?$/.test(part));
  const code = parts.length > 1 ? (parts.find((part) => codeShape.test(part)) ?? '') : '';
  return { name: parts.find((part) => part !== code) ?? code, code };
}

/** Every filled column of a first line names a column. */
function isHeading(line: string): boolean {
  const parts = line.split(/[\t|;]/).filter((part) => part.trim() !== '');
  return parts.every((part) => headingWords.test(foldText(part)));
}

function kindOf(key: string): UnitKind {
  return kindWords.find(([start]) => key.startsWith(start))?.[1] ?? 'equivalent';
}

function freeCode(given: string, name: string, taken: ReadonlySet<string>): string {
  const words = foldText(name)
    .split(/[^a-z0-9đ]+/)
    .filter((word) => word !== '');
  const place = /^(?:phuong|xa) /.test(foldText(name));
  const initials = words
    .filter((word) => word !== 'va')
    .map((word) => word.charAt(0))
    .join('');
  const own = codeShape.test(name) ? name : given;
  if (own !== '' && !taken.has(own)) return own;
  const base =
    (place ? unitCodeOf(`${words[0]?.charAt(0)}${words.slice(1).join('')}`) : unitCodeOf(initials)).slice(0, 12) ||
    'DV';
  for (let number = 1; ; number += 1) {
    const code = number === 1 && base.length > 1 ? base : `${base}${number}`;
    if (!taken.has(code)) return code;
  }
}
